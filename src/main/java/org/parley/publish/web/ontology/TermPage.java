package org.parley.publish.web.ontology;

import java.util.List;
import org.parley.publish.linkeddata.Term;
import org.parley.publish.web.http.Cell;

/**
 * What the page of one term of the ontology shows.
 *
 * @param name as the IRI ends
 * @param above what it lies under, from the top
 * @param boxes for a class, its properties and those of the classes above it
 * @param leadingTo for a class, the properties whose values are of it
 * @param under for a scheme, its concepts; for a concept, those under it
 * @param uses how often the data uses it; empty while that is being counted
 * @param answer the question about the term as a topic; leads nowhere where it is none
 * @param questions those that ask for it
 */
public record TermPage(
    String iri,
    String name,
    String label,
    String kind,
    Cell module,
    List<Cell> above,
    String definition,
    List<Term.Told> texts,
    List<Relation> relations,
    List<Box> boxes,
    List<Box.Property> leadingTo,
    List<Branch> under,
    String uses,
    Cell answer,
    List<Example> examples,
    List<Cell> questions,
    List<Cell> downloads) {
  /** The terms that stand in one relation to this one. */
  public record Relation(String name, List<Cell> terms) {}

  /**
   * A thing that is of a class, or a fact with a property or value.
   *
   * @param property empty for a thing alone
   * @param value empty for a thing alone
   */
  public record Example(Cell thing, String property, Cell value) {}
}
