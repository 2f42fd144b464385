package org.parley.publish.web.entity;

import java.util.List;
import org.parley.publish.linkeddata.Description;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/** What a page says first of a thing, in a few lines. */
public record Summary(List<Line> lines) {
  private static final int MOST = 8;

  /**
   * One line: what is said, by whom, and what others say.
   *
   * @param absent stands where there are no values
   * @param more how many values are left out
   */
  public record Line(
      String heading, List<Value> values, String absent, int more, List<Value> others) {}

  /** A value, with who says so. */
  public record Value(Cell cell, String note, Who who) {}

  static Summary of(Description known, List<Plan.Line> plan, Links links) {
    return new Summary(
        plan.stream()
            .map(line -> line(line, known, links))
            .filter(line -> !line.values().isEmpty() || !line.absent().isEmpty())
            .toList());
  }

  private static Line line(Plan.Line plan, Description known, Links links) {
    List<Description.Fact> told = of(plan, known.facts());
    List<Description.Fact> otherwise =
        plan.otherwise().isEmpty() ? List.of() : of(plan, known.otherwise());
    return new Line(
        plan.heading(),
        told.stream().limit(MOST).map(fact -> value(fact, "", links)).toList(),
        plan.absent(),
        Math.max(0, told.size() - MOST),
        otherwise.stream()
            .limit(MOST)
            .map(fact -> value(fact, difference(fact, told, plan), links))
            .toList());
  }

  private static List<Description.Fact> of(Plan.Line plan, List<Description.Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.property().iri().matches(".*[/#]" + plan.property()))
        .toList();
  }

  private static Value value(Description.Fact fact, String note, Links links) {
    String text = fact.value().text();
    Cell cell =
        fact.value().iri().isEmpty()
            ? Cell.plain(isDate(fact) ? Days.inWords(text) : text)
            : new Cell(text, links.href(fact.value().iri()));
    return new Value(cell, note, Who.of(fact, links));
  }

  private static boolean isDate(Description.Fact fact) {
    return fact.property().iri().matches(".*[/#](date|endDate|publishedOn)");
  }

  /** A day within the month that another tells of is the same date, told more closely. */
  private static String difference(
      Description.Fact other, List<Description.Fact> told, Plan.Line plan) {
    String text = other.value().text();
    for (Description.Fact fact : isDate(other) ? told : List.<Description.Fact>of()) {
      if (fact.value().text().startsWith(text)) {
        return "less closely told";
      }
      if (text.startsWith(fact.value().text())) {
        return "more closely told";
      }
    }
    return plan.otherwise();
  }
}
