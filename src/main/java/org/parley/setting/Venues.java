package org.parley.setting;

import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PlaceChunk;

/** Buildings by common nouns: "at the seat of the ministry", "at the civic centre". */
final class Venues {
  private static final int WORDS = 4;
  private final Line line;

  Venues(Line line) {
    this.line = line;
  }

  /** The building that the words behind "at" name; null where they name none. */
  @Nullable String at(int from) {
    int start = line.in(from, "article") || line.in(from, "possessive-pronoun") ? from + 1 : from;
    for (int i = start; i < start + WORDS; i++) {
      if (!line.free(i) || line.boundary(i) || line.preposition(i)) {
        return null;
      }
      boolean alone = line.in(i, "building-alone");
      if (line.in(i, "building") && (alone || i > start) || alone) {
        return text(start, i + 1);
      }
    }
    return null;
  }

  /** With the owner behind "of"; a seat is somebody's. */
  private @Nullable String text(int start, int end) {
    Chunk owner =
        line.is(end, "of") ? line.chunk(line.in(end + 1, "article") ? end + 2 : end + 1) : null;
    boolean owned =
        owner instanceof BodyChunk || owner instanceof OfficeChunk || owner instanceof PlaceChunk;
    if (owned && owner != null) {
      return line.text(start, owner.to());
    }
    boolean another = line.is(end, "of") || end == start + 1 && line.in(start, "owned-building");
    return another ? null : line.text(start, end);
  }
}
