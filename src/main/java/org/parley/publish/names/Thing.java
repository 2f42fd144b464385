package org.parley.publish.names;

/**
 * A thing of the graph that people know by name.
 *
 * @param kind the part of its IRI that names its kind: {@code person}; empty where it has none
 * @param mentions how many claims of documents name it
 */
public record Thing(String iri, String label, String kind, int mentions) {
  private static final String IDS = "/id/";

  /** The kind that stands in an IRI: {@code person} in {@code …/id/person/ola-brekke}. */
  static String kind(String iri) {
    int from = iri.indexOf(IDS);
    int to = from < 0 ? -1 : iri.indexOf('/', from + IDS.length());
    return to < 0 ? "" : iri.substring(from + IDS.length(), to);
  }

  /** Its IRI in short: {@code person/ola-brekke}; whole where it is none of ours. */
  public String reference() {
    int from = iri.indexOf(IDS);
    return from < 0 ? iri : iri.substring(from + IDS.length());
  }
}
