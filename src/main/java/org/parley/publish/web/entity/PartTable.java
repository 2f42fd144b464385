package org.parley.publish.web.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.publish.linkeddata.Evidence;
import org.parley.publish.query.KeptAnswers;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Parameters;

/** Makes a list for a page of the answer to a question. */
final class PartTable implements PartReader.Piece<Part> {
  private final Plan.Part plan;
  private final String iri;
  private final Links links;

  PartTable(Plan.Part plan, String iri, Links links) {
    this.plan = plan;
    this.iri = iri;
    this.links = links;
  }

  @Override
  public Part notYet() {
    return new Part(plan.heading(), question(), List.of(), List.of(), false, 0, false);
  }

  @Override
  public Part of(KeptAnswers answers, DatasetGraph data) {
    Rows rows = new Rows(answers.answer(plan.question(), Map.of(plan.parameter(), iri)), links);
    Evidence evidence = new Evidence(data);
    return new Part(
        plan.heading(),
        question(),
        plan.columns().stream().map(column -> head(rows, column)).toList(),
        shown(rows.all()).stream().map(row -> row(row, evidence)).toList(),
        !plan.ties().isEmpty(),
        rows.all().size(),
        true);
  }

  private Cell question() {
    return new Cell(
        "Open this list as a question",
        "/q/" + plan.question() + "?" + plan.parameter() + "=" + Parameters.encode(iri));
  }

  private List<Rows.Row> shown(List<Rows.Row> rows) {
    if (plan.most() >= 0) {
      return rows.subList(0, Math.min(plan.most(), rows.size()));
    }
    List<Rows.Row> last =
        new ArrayList<>(rows.subList(Math.max(0, rows.size() + plan.most()), rows.size()));
    Collections.reverse(last);
    return last;
  }

  private static String head(Rows rows, Plan.Column column) {
    if (!column.heading().isEmpty()) {
      return column.heading();
    }
    return rows.answer().query().header().columns().stream()
        .filter(c -> c.name().equals(column.name()))
        .map(QueryHeader.Column::label)
        .findFirst()
        .orElseThrow();
  }

  private Part.Row row(Rows.Row row, Evidence evidence) {
    return new Part.Row(
        plan.columns().stream().map(column -> cell(row, column)).toList(), who(row, evidence));
  }

  private static Cell cell(Rows.Row row, Plan.Column column) {
    Cell cell = row.cell(column.name());
    if (!column.isDate()) {
      return cell;
    }
    return Cell.plain(cell.text().isEmpty() ? Rows.NOT_REPORTED : Days.inFigures(cell.text()));
  }

  private Who who(Rows.Row row, Evidence evidence) {
    for (Evidence.Tie tie : plan.ties()) {
      Evidence.Words words =
          evidence.between(
              tie, thing(row, tie.first()), thing(row, tie.second()), row.iri("document"));
      if (!words.quotes().isEmpty()) {
        return Who.of(words, links);
      }
    }
    return Who.NOBODY;
  }

  /** The thing in a column; that of the page where the column is the question's parameter. */
  private String thing(Rows.Row row, String column) {
    String thing = row.iri(column);
    return thing.isEmpty() && column.equals(plan.parameter()) ? iri : thing;
  }
}
