package org.parley.publish.query.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An answer as plain text: a table or, where its words need more room, records. */
final class TextTable {
  private static final String GAP = "  ";

  private final Sheet sheet;
  private final int[] widths;
  private final String indent;

  private TextTable(Sheet sheet, int[] widths) {
    this.sheet = sheet;
    this.widths = widths;
    this.indent = indent(sheet);
  }

  static String render(Answer answer, int width) {
    TextTable table = table(answer, width);
    String text =
        answer.rows().isEmpty()
            ? ""
            : (table == null ? TextRecords.render(Sheet.of(answer, false), width) : table.text())
                + "\n";
    return text + closing(answer) + "\n";
  }

  /** With the details where nothing has to be wrapped for them; null where there is no room. */
  private static @Nullable TextTable table(Answer answer, int width) {
    TextTable full = full(Sheet.of(answer, true), width);
    if (full != null) {
      return full;
    }
    Sheet sheet = Sheet.of(answer, false);
    int[] widths = Widths.wrapped(sheet, width - gaps(sheet), indent(sheet).length());
    return widths == null ? null : new TextTable(sheet, widths);
  }

  private static @Nullable TextTable full(Sheet sheet, int width) {
    int[] unwrapped = Widths.unwrapped(sheet, width - gaps(sheet));
    return unwrapped == null ? null : new TextTable(sheet, unwrapped);
  }

  private static int gaps(Sheet sheet) {
    return GAP.length() * (sheet.columns() - 1);
  }

  /** Where rows follow each other closely, lines that go on are set in. */
  private static String indent(Sheet sheet) {
    return sheet.groups().stream().anyMatch(group -> group.size() > 1) ? " " : "";
  }

  private String text() {
    List<List<String>> groups = sheet.groups().stream().map(group -> block(group, 0)).toList();
    boolean spaced = groups.stream().anyMatch(group -> group.size() > 1);
    return head()
        + groups.stream()
            .map(group -> String.join("\n", group) + "\n")
            .collect(Collectors.joining(spaced ? "\n" : ""));
  }

  private String head() {
    List<List<String>> heads =
        IntStream.range(0, sheet.columns())
            .mapToObj(i -> Cells.wrap(sheet.heads().get(i), widths[i], ""))
            .toList();
    String rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
    return String.join("\n", beside(heads, 0)) + "\n" + rule + "\n";
  }

  /** The lines of rows from a column on; what rows say alike stands once, beside all of them. */
  private List<String> block(List<List<String>> rows, int column) {
    if (column == sheet.columns() - 1) {
      return rows.stream().flatMap(row -> cell(row, column).stream()).toList();
    }
    List<String> lines = new ArrayList<>();
    for (List<List<String>> run : Sheet.runs(rows, column)) {
      lines.addAll(beside(List.of(cell(run.get(0), column), block(run, column + 1)), column));
    }
    return lines;
  }

  private List<String> cell(List<String> row, int column) {
    return Cells.wrap(row.get(column), widths[column], indent);
  }

  /** Texts side by side, the first in the given column. */
  private List<String> beside(List<List<String>> texts, int column) {
    int height = texts.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(line -> line(texts, column, line)).toList();
  }

  private String line(List<List<String>> texts, int column, int line) {
    return IntStream.range(0, texts.size())
        .mapToObj(
            i ->
                Cells.pad(
                    line < texts.get(i).size() ? texts.get(i).get(line) : "", widths[column + i]))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String closing(Answer answer) {
    int count = answer.rows().size();
    String rows = count == 1 ? "row" : count + " rows";
    return answer.truncated()
        ? "the first " + rows + "; there are more"
        : count == 1 ? "1 row" : rows;
  }
}
