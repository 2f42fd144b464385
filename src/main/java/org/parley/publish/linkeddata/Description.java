package org.parley.publish.linkeddata;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * What is known of one entity, or a page of it where there is much.
 *
 * @param facts what it is said to be and have; left out where only triples are wanted
 * @param mentions what else speaks of it; left out likewise
 * @param otherwise what some articles say of it and the graph does not keep to; left out likewise
 * @param types the IRIs of its classes
 * @param pages how many pages there are
 * @param graph the same as triples
 */
public record Description(
    String iri,
    String label,
    List<Fact> facts,
    List<Fact> mentions,
    List<Fact> otherwise,
    List<String> types,
    int pages,
    Graph graph) {
  public Description {
    facts = List.copyOf(facts);
    mentions = List.copyOf(mentions);
    otherwise = List.copyOf(otherwise);
    types = List.copyOf(types);
  }

  /**
   * A value, with its property and the quotes that prove it.
   *
   * @param more passages that prove it and are not quoted
   * @param sources how many documents say so, copies of one counted once
   */
  public record Fact(Value property, Value value, List<Quote> quotes, int more, int sources) {
    public Fact {
      quotes = List.copyOf(quotes);
    }
  }

  /** A value; its IRI is empty for text. */
  public record Value(String text, String iri) {}

  /** The words of a document, the sentence around them, and the IRI of their place in it. */
  public record Quote(String words, String sentence, Value document, String passage) {}
}
