package org.parley.store;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;

/** Which triples hold words of an article as they stand there, more than a name or a date. */
final class Wording implements Predicate<Triple> {
  private static final Set<Node> PROPERTIES =
      Set.of(Vocabulary.EXACT_TEXT, Vocabulary.IN_SENTENCE, Vocabulary.QUOTED_TEXT);

  /** These show the beginning of what is claimed, printed or said. */
  private static final Set<Node> SHOWING = Set.of(Vocabulary.RDFS_LABEL, Vocabulary.CLAIM_VALUE);

  private final String documents;
  private final String statements;
  private final String claims;
  private final Graph known;

  Wording(Iris iris, Graph known) {
    documents = iris.base() + "/id/document/";
    statements = iris.base() + "/id/statement/";
    claims = iris.base() + "/id/claim/";
    this.known = known;
  }

  @Override
  public boolean test(Triple triple) {
    Node property = triple.getPredicate();
    return PROPERTIES.contains(property)
        || SHOWING.contains(property) && triple.getSubject().isURI() && shows(triple.getSubject());
  }

  private boolean shows(Node thing) {
    String iri = thing.getURI();
    return iri.startsWith(statements)
        || iri.startsWith(documents) && iri.indexOf('#') > 0
        || iri.startsWith(claims) && isOfWords(thing);
  }

  private boolean isOfWords(Node claim) {
    return PROPERTIES.stream()
        .anyMatch(property -> known.contains(claim, Vocabulary.CLAIM_PROPERTY, property));
  }
}
