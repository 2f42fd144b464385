package org.parley.publish.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Texts as UTF-8 end to end in one array: a number for each, and no object. */
final class PackedTexts {
  private final byte[] bytes;
  private final int[] starts;

  private PackedTexts(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  static PackedTexts of(List<String> texts) {
    int[] starts = new int[texts.size() + 1];
    byte[] bytes = new byte[Math.max(16, 16 * texts.size())];
    for (int i = 0; i < texts.size(); i++) {
      byte[] text = texts.get(i).getBytes(StandardCharsets.UTF_8);
      int end = Math.addExact(starts[i], text.length);
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
      }
      System.arraycopy(text, 0, bytes, starts[i], text.length);
      starts[i + 1] = end;
    }
    return new PackedTexts(Arrays.copyOf(bytes, starts[texts.size()]), starts);
  }

  /** The order of the bytes, which is that of the characters. */
  static int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char one = a.charAt(i);
      char other = b.charAt(i);
      if (one != other) {
        boolean mixed = Character.isSurrogate(one) != Character.isSurrogate(other);
        return mixed ? (Character.isSurrogate(one) ? 1 : -1) : one - other;
      }
    }
    return a.length() - b.length();
  }

  int size() {
    return starts.length - 1;
  }

  String get(int number) {
    return new String(bytes, starts[number], length(number), StandardCharsets.UTF_8);
  }

  /** How many bytes a text has. */
  int length(int number) {
    return starts[number + 1] - starts[number];
  }

  /** The first text that does not come before this one, where they were packed in order. */
  int from(String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The number of a text, where they were packed in order; -1 where it is none of them. */
  int find(String text) {
    int from = from(text);
    return from < size() && get(from).equals(text) ? from : -1;
  }

  private int compare(int number, byte[] other) {
    return Arrays.compareUnsigned(
        bytes, starts[number], starts[number + 1], other, 0, other.length);
  }

  /** How much memory they take. */
  long footprint() {
    return bytes.length + (long) Integer.BYTES * starts.length;
  }
}
