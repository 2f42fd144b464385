package org.parley.publish.web.evidence;

/**
 * A sentence with its words marked; all three empty where the words of articles are not passed on.
 *
 * @param proves what it proves, and the rule that read it
 */
public record Quote(String before, String words, String after, String proves) {
  /** Marks words of a sentence, which may not stand in it. */
  static Quote of(String sentence, String words, String proves) {
    int at = words.isEmpty() ? -1 : sentence.indexOf(words);
    return at < 0
        ? new Quote(sentence, words.isEmpty() || !sentence.isEmpty() ? "" : words, "", proves)
        : new Quote(
            sentence.substring(0, at), words, sentence.substring(at + words.length()), proves);
  }

  /** Whether there is nothing to read. */
  public boolean isWithheld() {
    return before.isEmpty() && words.isEmpty() && after.isEmpty();
  }
}
