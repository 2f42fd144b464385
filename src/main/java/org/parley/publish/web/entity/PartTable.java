package org.parley.publish.web.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.parley.publish.chart.Charts;
import org.parley.publish.chart.Drawing;
import org.parley.publish.linkeddata.Evidence;
import org.parley.publish.linkeddata.Rivals;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.QueryHeader.View;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Parameters;

/** Makes a list for a page of the answer to a question. */
record PartTable(Plan.Part plan, String iri, Links links) implements PartReader.Piece<Part> {
  /** So many things the page of evidence takes. */
  private static final int MOST = 8;

  /** What the column is called from which on a list shows the sentences itself. */
  private static final String TEXT = "textA";

  /**
   * What readers see of a row; what tells others like it apart stands in no column that is shown.
   */
  private record Line(List<Cell> cells, String remark) {}

  @Override
  public Part notYet() {
    return new Part(plan.heading(), question(), List.of(), List.of(), null, 0, false);
  }

  @Override
  public Part of(KeptAnswers answers, DatasetGraph data) {
    Rows rows = new Rows(answers.answer(plan.question(), Map.of(plan.parameter(), iri)), links);
    Evidence evidence = new Evidence(data);
    List<Rows.Row> shown = shown(rows.all());
    List<String> remarks = remarks(shown, data);
    Map<Line, List<Rows.Row>> lines = new LinkedHashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      Line line = new Line(cells(shown.get(i)), remarks.get(i));
      lines.computeIfAbsent(line, any -> new ArrayList<>()).add(shown.get(i));
    }
    List<Part.Row> told = new ArrayList<>();
    lines.forEach(
        (line, alike) ->
            told.add(
                new Part.Row(line.cells, line.remark, who(alike, evidence).beside(line.cells))));
    return new Part(
        plan.heading(),
        question(),
        plan.columns().stream().map(column -> head(rows, column)).toList(),
        told,
        plan.isDrawn() ? drawing(rows, shown) : null,
        rows.all().size() - (shown.size() - told.size()),
        true);
  }

  private @Nullable Drawing drawing(Rows rows, List<Rows.Row> shown) {
    Answer whole = rows.answer();
    List<List<@Nullable RDFNode>> values = shown.stream().map(Rows.Row::values).toList();
    return Tenures.areDated(shown)
        ? Charts.draw(
            plan.heading() + " in time",
            new Answer(whole.query(), whole.parameters(), values, whole.truncated()),
            View.TIMELINE,
            new Marks(links),
            shown.size() == rows.all().size())
        : null;
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
    List<Rows.Row> last = new ArrayList<>(rows);
    Collections.reverse(last);
    last.sort(Comparator.comparing(this::isUndated));
    return last.subList(0, Math.min(-plan.most(), last.size()));
  }

  /** Of what is undated nobody knows whether it is the latest. */
  private boolean isUndated(Rows.Row row) {
    return plan.columns().stream()
        .filter(Plan.Column::isDate)
        .limit(1)
        .anyMatch(column -> row.text(column.name()).isEmpty());
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

  private List<String> remarks(List<Rows.Row> shown, DatasetGraph data) {
    if (plan.isDrawn() && plan.kind().equals("office")) {
      List<String> gaps = Tenures.gaps(shown);
      List<String> together = Tenures.together(shown);
      // nobody is shown before the one, somebody else beside the other: never both of one row
      return IntStream.range(0, shown.size()).mapToObj(i -> gaps.get(i) + together.get(i)).toList();
    }
    if (plan.isDrawn() && plan.kind().equals("organisation")) {
      return Tenures.together(shown);
    }
    Map<String, String> rivals =
        plan.isDrawn() && plan.kind().equals("person")
            ? Rivals.of(data.getDefaultGraph(), iri)
            : Map.of();
    return shown.stream().map(row -> rivals.getOrDefault(row.iri("held"), "")).toList();
  }

  private List<Cell> cells(Rows.Row row) {
    return plan.columns().stream().map(column -> cell(row, column)).toList();
  }

  private static Cell cell(Rows.Row row, Plan.Column column) {
    Cell cell = row.cell(column.name());
    if (!column.isDate()) {
      return cell;
    }
    return Cell.plain(cell.text().isEmpty() ? Cell.NOT_REPORTED : Days.inFigures(cell.text()));
  }

  private Who who(List<Rows.Row> alike, Evidence evidence) {
    for (Plan.Ends ends : plan.ties()) {
      Set<Node> passages = new LinkedHashSet<>();
      alike.forEach(row -> passages.addAll(passages(row, ends, evidence)));
      Who who = Who.of(evidence.words(passages), links);
      if (!who.proofs().isEmpty()) {
        return who;
      }
    }
    if (plan.columns().stream().anyMatch(column -> column.name().equals(TEXT))) {
      return Who.NOBODY;
    }
    return Who.elsewhere(
        Stream.concat(Stream.of(iri), alike.stream().flatMap(row -> row.things().stream()))
            .distinct()
            .limit(MOST)
            .toList());
  }

  private Set<Node> passages(Rows.Row row, Plan.Ends ends, Evidence evidence) {
    Node first = node(row, ends.first());
    Node second = node(row, ends.second());
    return first == null || second == null
        ? Set.of()
        : evidence.passages(ends.tie(), first, second, row.iri("document"));
  }

  /** The value in a column; the thing of the page where the column is the question's parameter. */
  private @Nullable Node node(Rows.Row row, String column) {
    Node node = row.node(column);
    return node == null && column.equals(plan.parameter()) ? NodeFactory.createURI(iri) : node;
  }
}
