package org.parley.publish.web.pivot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.chart.content.Period;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.answer.AnswerPage;
import org.parley.publish.query.answer.Slice;
import org.parley.publish.web.evidence.Accounts;
import org.parley.publish.web.evidence.EvidenceServlet;
import org.parley.publish.web.evidence.Records;
import org.parley.publish.web.evidence.Sources;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.pivot.PivotTable.Fact;
import org.parley.publish.web.pivot.PivotTable.Line;
import org.parley.publish.web.pivot.PivotTable.Seat;

/** Turns rows of meetings, sides and people into one row a meeting. */
public final class Pivot {
  /** How many meetings a page has unless told otherwise. */
  public static final String USUAL_SIZE = "10";

  /** More sides than that have no columns of their own. */
  private static final int MOST_NAMED = 3;

  private static final String HELD = "held";

  /** Columns that are shown elsewhere than among the facts of a seat. */
  private static final Set<String> ELSEWHERE =
      Set.of("meeting", "series", "edition", "date", "status", "side", "person", "documents");

  private static final Set<String> SELF_EVIDENT = Set.of("rank", "post", "office", "role");

  private final Records records;
  private final Accounts accounts;
  private final Set<String> sides = new TreeSet<>();

  private Pivot(Answer answer, Sources sources, Links links) {
    this.records = Records.of(answer, links);
    this.accounts = new Accounts(sources, links);
    records
        .rows()
        .forEach((List<@Nullable RDFNode> row) -> sides.add(records.text(row, "sideLabel")));
  }

  /** Whether the rows of a question name meetings and their sides. */
  public static boolean fits(CannedQuery query) {
    return query.columns().containsAll(List.of("meeting", "meetingLabel", "side", "sideLabel"));
  }

  /** So many whole meetings with all their rows; pages are counted in meetings. */
  public static AnswerPage page(Answer whole, Slice slice) {
    int column = whole.columns().indexOf("meeting");
    Map<String, List<List<@Nullable RDFNode>>> meetings =
        whole.rows().stream()
            .collect(
                Collectors.groupingBy(
                    (List<@Nullable RDFNode> row) -> Answer.text(row.get(column)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<List<@Nullable RDFNode>> firsts =
        meetings.values().stream()
            .map((List<List<@Nullable RDFNode>> rows) -> rows.get(0))
            .toList();
    Answer chosen =
        slice.applied(new Answer(whole.query(), whole.parameters(), firsts, whole.truncated()));
    List<List<@Nullable RDFNode>> rows = new ArrayList<>();
    for (List<@Nullable RDFNode> first : chosen.rows()) {
      rows.addAll(meetings.getOrDefault(Answer.text(first.get(column)), List.of()));
    }
    return new AnswerPage(
        new Answer(whole.query(), whole.parameters(), rows, whole.truncated()),
        slice,
        meetings.size());
  }

  /** The table of the meetings of such a page. */
  public static PivotTable of(AnswerPage page, Sources sources, Links links) {
    Pivot pivot = new Pivot(page.answer(), sources, links);
    Map<String, List<List<@Nullable RDFNode>>> meetings =
        pivot.records.rows().stream()
            .collect(
                Collectors.groupingBy(
                    (List<@Nullable RDFNode> row) -> pivot.records.text(row, "meeting"),
                    LinkedHashMap::new,
                    Collectors.toList()));
    boolean named = pivot.sides.size() <= MOST_NAMED;
    List<String> heads = named ? List.copyOf(pivot.sides) : pivot.heads(meetings.values());
    List<PivotTable.Line> lines = new ArrayList<>();
    for (Map.Entry<String, List<List<@Nullable RDFNode>>> meeting : meetings.entrySet()) {
      lines.add(pivot.line(meeting.getKey(), meeting.getValue(), heads, named));
    }
    return new PivotTable(page.caption("meeting", meetings.size()), heads, named, lines);
  }

  private List<String> heads(Iterable<List<List<@Nullable RDFNode>>> meetings) {
    for (List<List<@Nullable RDFNode>> rows : meetings) {
      if (rows.stream()
              .map((List<@Nullable RDFNode> row) -> records.text(row, "side"))
              .distinct()
              .count()
          > 2) {
        return List.of("One side", "The other side", "Further sides");
      }
    }
    return List.of("One side", "The other side");
  }

  private Line line(
      String meeting, List<List<@Nullable RDFNode>> rows, List<String> heads, boolean named) {
    List<@Nullable RDFNode> first = rows.get(0);
    Map<String, List<Seat>> bySide = new LinkedHashMap<>();
    for (List<@Nullable RDFNode> row : rows) {
      bySide
          .computeIfAbsent(records.text(row, "sideLabel"), side -> new ArrayList<>())
          .add(seat(row));
    }
    String status = records.text(first, "status");
    Period period = Period.of(records.text(first, "date"), "");
    return new Line(
        records.cell(first, "meeting"),
        period == null ? "date not reported" : period.told(),
        status.isEmpty() || status.equals(HELD) ? List.of() : List.of(status),
        named
            ? heads.stream().map(head -> bySide.getOrDefault(head, List.of())).toList()
            : columns(List.copyOf(bySide.values()), heads.size()),
        accounts.says(meeting),
        accounts.topics(meeting));
  }

  /** One side a column; what is left over shares the last. */
  private static List<List<Seat>> columns(List<List<Seat>> sides, int count) {
    List<List<Seat>> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      columns.add(new ArrayList<>());
    }
    for (int i = 0; i < sides.size(); i++) {
      columns.get(Math.min(i, count - 1)).addAll(sides.get(i));
    }
    return columns;
  }

  private Seat seat(List<@Nullable RDFNode> row) {
    Cell person = records.cell(row, "person");
    return new Seat(records.cell(row, "side"), person, facts(row), evidence(row));
  }

  private List<Fact> facts(List<@Nullable RDFNode> row) {
    List<Fact> facts = new ArrayList<>();
    for (QueryHeader.Column column : records.answer().query().header().columns()) {
      String name = column.name();
      String text = records.text(row, name);
      if (!text.isEmpty() && !name.endsWith("Label") && !ELSEWHERE.contains(name)) {
        facts.add(new Fact(SELF_EVIDENT.contains(name) ? "" : column.label(), text));
      }
    }
    return facts;
  }

  private Cell evidence(List<@Nullable RDFNode> row) {
    List<String> things =
        Stream.of("meeting", "side", "person")
            .map(column -> records.text(row, column))
            .filter(iri -> !iri.isEmpty())
            .toList();
    return new Cell("Evidence", EvidenceServlet.address(things));
  }
}
