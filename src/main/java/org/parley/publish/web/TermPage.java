package org.parley.publish.web;

import java.util.List;
import org.parley.publish.linkeddata.Description;
import org.parley.publish.linkeddata.Term;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/**
 * What the page of one term of the ontology shows.
 *
 * @param uses how often the data uses the term, and some of what does
 */
public record TermPage(
    String iri,
    String label,
    String kind,
    List<Term.Told> texts,
    List<Relation> relations,
    long uses,
    List<Cell> examples,
    Cell module,
    List<Cell> downloads) {
  /** The terms that stand in one relation to this one. */
  public record Relation(String name, List<Cell> terms) {}

  static TermPage of(Term term, Uses.Use use, Links links, List<Cell> downloads) {
    return new TermPage(
        term.iri(),
        term.label(),
        term.kind(),
        term.texts(),
        relations(term.relations(), links),
        use.count(),
        use.things(),
        new Cell(term.module(), links.href(term.module())),
        downloads);
  }

  static List<Relation> relations(List<Term.Relation> relations, Links links) {
    return relations.stream()
        .map(
            relation ->
                new Relation(
                    relation.name(),
                    relation.terms().stream().map(term -> cell(term, links)).toList()))
        .toList();
  }

  private static Cell cell(Description.Value term, Links links) {
    return new Cell(term.text(), links.href(term.iri()));
  }
}
