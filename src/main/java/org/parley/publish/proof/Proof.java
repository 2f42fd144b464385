package org.parley.publish.proof;

/**
 * A sentence that proves something of a row.
 *
 * @param reach how many things of the row it ties together
 * @param fact what it proves, as the vocabulary calls it
 * @param sentence empty where the words of articles are not passed on
 * @param words the words of the sentence on which the fact rests
 * @param document what the document is called
 */
public record Proof(
    int reach,
    String fact,
    String sentence,
    String words,
    String document,
    String documentIri,
    String rule,
    String confidence) {
  /** The sentence with its words marked. */
  public String marked() {
    int at = words.isEmpty() ? -1 : sentence.indexOf(words);
    return at < 0
        ? sentence
        : sentence.substring(0, at) + "[" + words + "]" + sentence.substring(at + words.length());
  }
}
