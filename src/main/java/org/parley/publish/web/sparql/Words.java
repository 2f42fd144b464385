package org.parley.publish.web.sparql;

import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.NameIndex;
import org.parley.publish.names.Thing;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/** What people read in place of an IRI, and where it leads. */
final class Words {
  private final Links links;
  private final Supplier<@Nullable NameIndex> names;
  private final Graph ontology;

  /** Of things, once their names have been read, and of the terms of the ontology. */
  Words(Links links, Supplier<@Nullable NameIndex> names, Graph ontology) {
    this.links = links;
    this.names = names;
    this.ontology = ontology;
  }

  /** The same with the names that are known by now, so that a table waits for them but once. */
  Words now() {
    NameIndex known = names.get();
    return new Words(links, () -> known, ontology);
  }

  /** The label of a thing or term, else the end of its IRI, with the page about it. */
  Cell of(String iri) {
    return new Cell(label(iri), links.href(iri));
  }

  private String label(String iri) {
    NameIndex known = names.get();
    Thing thing = known == null ? null : known.thing(iri);
    return thing == null ? term(iri) : thing.label();
  }

  /** The label of a term of the ontology, else the end of its IRI. */
  String term(String iri) {
    return ontology
        .find(NodeFactory.createURI(iri), RDFS.label.asNode(), Node.ANY)
        .mapWith(fact -> fact.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElseGet(() -> links.shortName(iri));
  }
}
