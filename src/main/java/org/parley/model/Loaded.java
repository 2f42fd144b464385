package org.parley.model;

/** What came of trying to read one source: an expected failure is a value. */
public sealed interface Loaded {
  /** The article was read. */
  record Read(Article article) implements Loaded {}

  /**
   * It could not be read.
   *
   * @param name the file or address
   * @param reason one clear sentence that says what to do
   */
  record Rejected(String name, String reason) implements Loaded {}
}
