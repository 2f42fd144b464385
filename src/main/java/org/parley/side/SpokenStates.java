package org.parley.side;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.OfficePhrase;
import org.parley.model.Sentence;

/** The states of which an article speaks as actors, more than as the place of a capital. */
public final class SpokenStates {
  private final Map<String, Body> bodies = new LinkedHashMap<>();

  private SpokenStates() {}

  /** The sides spoken of, by name. */
  public static Map<String, Body> of(AnnotatedArticle article) {
    SpokenStates states = new SpokenStates();
    for (Sentence sentence : article.sentences()) {
      sentence.chunks().forEach(states::add);
    }
    return states.bodies;
  }

  /** The same for one sentence. */
  public static Map<String, Body> of(Sentence sentence) {
    SpokenStates states = new SpokenStates();
    sentence.chunks().forEach(states::add);
    return states.bodies;
  }

  private void add(Chunk chunk) {
    if (chunk instanceof BodyChunk body && body.form() != BodyChunk.Form.CAPITAL) {
      add(body.body());
    } else if (chunk instanceof SideChunk side) {
      side.bodies().forEach(this::add);
    } else if (chunk instanceof OfficeChunk office) {
      add(office.office());
    } else if (chunk instanceof PersonChunk person) {
      add(person.side());
      person.offices().forEach(this::add);
    }
  }

  private void add(OfficePhrase office) {
    add(office.actsFor());
  }

  private void add(@Nullable Body body) {
    if (body != null) {
      bodies.putIfAbsent(body.side().name(), body.side());
    }
  }
}
