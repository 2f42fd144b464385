package org.parley.publish.linkeddata;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.parley.publish.linkeddata.Description.Value;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

/** What the terms of the ontology are called. */
record TermNames(Graph all) {
  static final Comparator<Value> ORDER =
      Comparator.comparing(Value::text).thenComparing(Value::iri);

  static boolean isOurs(Node term) {
    return term.isURI() && term.getURI().startsWith(Vocabulary.NS);
  }

  /** Terms of others by their short IRIs: their labels may be the same as ours. */
  Value value(Node term) {
    String iri = term.getURI();
    return new Value(
        isOurs(term) ? Ontology.label(term) : all.getPrefixMapping().shortForm(iri), iri);
  }

  /** Terms by their names. */
  List<Value> values(List<Node> terms) {
    return terms.stream().map(this::value).sorted(ORDER).toList();
  }

  /** What a term leads to by a property, literals left out. */
  List<Node> objects(Node term, Node property) {
    return all.find(term, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .toList();
  }

  /** What leads to a term by a property, ours alone. */
  List<Node> subjects(Node property, Node term) {
    return all.find(Node.ANY, property, term)
        .mapWith(Triple::getSubject)
        .filterKeep(TermNames::isOurs)
        .toList();
  }

  /** What a term means; empty where nobody says so. */
  String definition(Node term) {
    return text(term, SKOS.definition.asNode());
  }

  String text(Node term, Node property) {
    return all.find(term, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .nextOptional()
        .orElse("");
  }
}
