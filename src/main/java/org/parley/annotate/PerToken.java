package org.parley.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one parser reads at each token, read once: parsers ask each other for the same token again
 * and again.
 */
final class PerToken<T> {
  private final Reader<T> reader;
  private final List<@Nullable Optional<T>> known;

  /** Reads what begins at a token; null if nothing does. */
  interface Reader<T> {
    @Nullable T read(int index);
  }

  PerToken(int size, Reader<T> reader) {
    this.reader = reader;
    this.known = new ArrayList<>(Collections.nCopies(size, null));
  }

  /** What begins at a token; null if nothing does, or outside the sentence. */
  @Nullable T at(int index) {
    if (index < 0 || index >= known.size()) {
      return null;
    }
    Optional<T> found = known.get(index);
    if (found == null) {
      found = Optional.ofNullable(reader.read(index));
      known.set(index, found);
    }
    return found.orElse(null);
  }
}
