package org.parley.annotate;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;

/** What sentences name: people, posts, bodies, sides and meetings, each kind with its table. */
final class NamesTest {
  @TestFactory
  Stream<DynamicTest> people() {
    return Cases.of("people", text -> Wording.of(text, PersonChunk.class, Wording::person));
  }

  @TestFactory
  Stream<DynamicTest> offices() {
    return Cases.of("offices", text -> Wording.of(text, OfficeChunk.class, Wording::office));
  }

  @TestFactory
  Stream<DynamicTest> bodies() {
    return Cases.of("bodies", text -> Wording.of(text, BodyChunk.class, Wording::body));
  }

  @TestFactory
  Stream<DynamicTest> sides() {
    return Cases.of("sides", text -> Wording.of(text, SideChunk.class, Wording::side));
  }

  @TestFactory
  Stream<DynamicTest> meetings() {
    return Cases.of("meetings", text -> Wording.of(text, MeetingChunk.class, Wording::meeting));
  }
}
