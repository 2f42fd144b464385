package org.parley.rdf;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns char offsets of one text into code point offsets without counting from the start. */
final class CodePoints {
  /** Positions of the second chars of surrogate pairs. */
  private final int[] seconds;

  CodePoints(String text) {
    seconds =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** An offset inside a pair counts as after it. */
  int offset(int chars) {
    int found = Arrays.binarySearch(seconds, chars);
    int pairs = found >= 0 ? found : -found - 1;
    return chars - pairs;
  }
}
