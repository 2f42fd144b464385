package org.parley.publish.web.ontology;

import java.util.List;
import org.parley.publish.linkeddata.Description;
import org.parley.publish.linkeddata.Outline;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/**
 * A class and its properties, as a box of a diagram.
 *
 * @param above the classes that it is a special case of
 */
public record Box(Cell type, List<Cell> above, List<Property> properties) {
  /**
   * A property.
   *
   * @param values what its values are
   * @param once whether a thing has but one value of it
   * @param count how often it is used; empty while that is not known
   */
  public record Property(
      Cell term, String definition, List<Cell> values, boolean once, String count) {}

  static Box of(Outline.Box box, Links links, Branch.Counter counter) {
    return new Box(
        cell(box.type(), links),
        cells(box.above(), links),
        properties(box.properties(), links, counter));
  }

  static List<Property> properties(
      List<Outline.Property> properties, Links links, Branch.Counter counter) {
    return properties.stream().map(property -> property(property, links, counter)).toList();
  }

  private static Property property(Outline.Property property, Links links, Branch.Counter counter) {
    Long count = counter.of(property.term().iri());
    return new Property(
        cell(property.term(), links),
        property.definition(),
        cells(property.values(), links),
        property.once(),
        count == null ? "" : String.valueOf(count));
  }

  static List<Cell> cells(List<Description.Value> values, Links links) {
    return values.stream().map(value -> cell(value, links)).toList();
  }

  static Cell cell(Description.Value value, Links links) {
    return new Cell(value.text(), links.href(value.iri()));
  }
}
