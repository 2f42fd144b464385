package org.parley.publish.web.entity;

import java.util.Arrays;
import java.util.List;
import org.parley.publish.linkeddata.Evidence.Tie;

/**
 * What the pages of each kind of thing show, from {@code web/summary.tsv} and {@code parts.tsv}.
 */
record Plan(List<Line> lines, List<Part> parts) {
  /**
   * A line of what a page says first.
   *
   * @param property in short, as in IRIs after the last slash or hash
   * @param absent stands where nothing is told; empty where the line is then left out
   * @param otherwise stands beside values that only some articles tell; empty where those are left
   *     out
   */
  record Line(String kind, String property, String heading, String absent, String otherwise) {}

  /**
   * A list on a page that is the answer to a question.
   *
   * @param parameter of the question, which the thing is the value of
   * @param most so many rows from the first, or, where less than none, from the last back
   * @param ties how the nodes that prove a row lead to its columns
   * @param isDrawn whether its rows are drawn in time as well
   */
  record Part(
      String kind,
      String heading,
      String question,
      String parameter,
      List<Column> columns,
      int most,
      List<Ends> ties,
      boolean isDrawn) {}

  /** A tie between the things of two columns. */
  record Ends(Tie tie, String first, String second) {}

  /**
   * A column that is shown.
   *
   * @param heading empty for that of the question
   */
  record Column(String name, String heading, boolean isDate) {}

  static Plan load() {
    return new Plan(
        Tables.rows("summary.tsv").stream()
            .map(row -> new Line(row[0], row[1], row[2], row[3], row[4]))
            .toList(),
        Tables.rows("parts.tsv").stream().map(Plan::part).toList());
  }

  List<Line> lines(String kind) {
    return lines.stream().filter(line -> line.kind().equals(kind)).toList();
  }

  List<Part> parts(String kind) {
    return parts.stream().filter(part -> part.kind().equals(kind)).toList();
  }

  private static Part part(String... row) {
    return new Part(
        row[0],
        row[1],
        row[2],
        row[3],
        Arrays.stream(row[4].split(" ")).map(Plan::column).toList(),
        Integer.parseInt(row[5]),
        Arrays.stream(row[6].split("\\|")).filter(t -> !t.isEmpty()).map(Plan::ends).toList(),
        !row[7].isEmpty());
  }

  private static Column column(String text) {
    String[] named = text.split("=", 2);
    String heading = named.length > 1 ? named[1] : "";
    return new Column(named[0].replace("~", ""), heading, named[0].endsWith("~"));
  }

  private static Ends ends(String text) {
    String[] ends = text.split("[:+@]");
    return ends.length == 1
        ? new Ends(new Tie("", "", ""), ends[0], ends[0])
        : new Ends(new Tie(ends[0], ends[2], ends.length > 4 ? ends[4] : ""), ends[1], ends[3]);
  }
}
