package org.parley.cli;

/** Numbers with their nouns. */
final class Counts {
  private Counts() {}

  /** {@code 1 article}, {@code 2 articles}. */
  static String of(long count, String noun) {
    return count + " " + (count == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.equals("person") ? "people" : noun + "s";
  }
}
