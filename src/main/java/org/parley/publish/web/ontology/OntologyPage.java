package org.parley.publish.web.ontology;

import java.util.List;
import org.parley.publish.web.http.Cell;

/**
 * What the page of the ontology, or of one of its modules, shows.
 *
 * @param counted whether it is known how often the terms are used
 * @param classes as trees
 * @param boxes the classes that have properties of their own
 * @param ofAnything the properties that things of any class may have
 * @param schemes each with its concepts
 * @param aligned terms of ours with those of others that they are special cases of
 * @param others the other modules
 */
public record OntologyPage(
    String iri,
    String version,
    String title,
    String description,
    Cell licence,
    boolean counted,
    List<Branch> classes,
    List<Box> boxes,
    List<Box.Property> ofAnything,
    List<Branch> schemes,
    List<Aligned> aligned,
    List<Cell> others,
    List<Cell> downloads) {
  /** A term of ours with those of others that it is a special case of. */
  public record Aligned(Cell term, List<Cell> wider) {}
}
