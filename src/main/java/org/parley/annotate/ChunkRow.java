package org.parley.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;

/**
 * Which chunk covers which token of a sentence; a later chunk takes the place of those under it.
 */
final class ChunkRow {
  private final List<@Nullable Chunk> at;

  ChunkRow(int size) {
    this.at = new ArrayList<>(Collections.nCopies(size, null));
  }

  /** The chunk that covers a token; null if none does, or outside the sentence. */
  @Nullable Chunk at(int index) {
    return index >= 0 && index < at.size() ? at.get(index) : null;
  }

  boolean taken(int index) {
    return at(index) != null;
  }

  boolean body(int index) {
    return at(index) instanceof BodyChunk;
  }

  /** Whether somebody is named at a token: a person, a post, a body. */
  boolean names(int index) {
    Chunk chunk = at(index);
    return chunk instanceof PersonChunk
        || chunk instanceof OfficeChunk
        || chunk instanceof BodyChunk;
  }

  void put(Chunk chunk) {
    int to = Math.min(chunk.to(), at.size());
    for (int i = chunk.from(); i < to; i++) {
      Chunk under = at.get(i);
      if (under != null) {
        Collections.fill(at.subList(under.from(), Math.min(under.to(), at.size())), null);
      }
    }
    Collections.fill(at.subList(chunk.from(), to), chunk);
  }

  /** Each chunk once, from left to right. */
  List<Chunk> chunks() {
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < at.size(); i++) {
      Chunk chunk = at.get(i);
      if (chunk != null && chunk != at(i - 1)) {
        chunks.add(chunk);
      }
    }
    return chunks;
  }
}
