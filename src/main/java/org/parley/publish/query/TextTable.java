package org.parley.publish.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** An answer as plain text: names instead of IRIs, cells wrapped, columns aligned. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 4;

  private final Answer answer;
  private final List<Integer> shown;
  private final List<String> heads;
  private final List<List<String>> rows;
  private final int[] widths;

  private TextTable(Answer answer, int width) {
    this.answer = answer;
    List<QueryHeader.Column> columns = answer.query().header().columns();
    this.shown = shown(columns);
    this.heads = shown.stream().map(i -> columns.get(i).label()).toList();
    this.rows = answer.rows().stream().map(this::cells).toList();
    this.widths = widths(width - GAP.length() * (shown.size() - 1));
  }

  static String render(Answer answer, int width) {
    return new TextTable(answer, width).render();
  }

  /** All columns but details and IRIs whose name is the next column. */
  private static List<Integer> shown(List<QueryHeader.Column> columns) {
    List<String> names = columns.stream().map(QueryHeader.Column::name).toList();
    return IntStream.range(0, columns.size())
        .filter(i -> !columns.get(i).detail() && !names.contains(names.get(i) + "Label"))
        .boxed()
        .toList();
  }

  private List<String> cells(List<@Nullable RDFNode> row) {
    return shown.stream().map(i -> cell(row.get(i))).toList();
  }

  /** What is not known is shown as such: an empty cell would seem to repeat the one above. */
  private static String cell(@Nullable RDFNode value) {
    String text = Cells.clean(Answer.text(value));
    boolean truth = value != null && XSD.xboolean.getURI().equals(datatype(value));
    return text.isEmpty() ? "–" : truth ? (text.equals("true") ? "yes" : "no") : text;
  }

  private static @Nullable String datatype(RDFNode value) {
    return value.isLiteral() ? value.asLiteral().getDatatypeURI() : null;
  }

  /** As wide as needed; else the widest columns are cut to one width, words whole if possible. */
  private int[] widths(int space) {
    int[] wanted = IntStream.range(0, heads.size()).map(this::widest).toArray();
    int[] words = IntStream.range(0, heads.size()).map(this::longestWord).toArray();
    for (int cap = space; cap >= NARROWEST; cap--) {
      int[] widths = capped(wanted, words, cap);
      if (IntStream.of(widths).sum() <= space) {
        return widths;
      }
    }
    return capped(wanted, new int[wanted.length], Math.max(NARROWEST, space / wanted.length));
  }

  private static int[] capped(int[] wanted, int[] least, int cap) {
    return IntStream.range(0, wanted.length)
        .map(i -> Math.max(Math.min(wanted[i], cap), least[i]))
        .toArray();
  }

  private int widest(int column) {
    return column(column).stream().mapToInt(Cells::width).max().orElse(0);
  }

  private int longestWord(int column) {
    return column(column).stream()
        .flatMap(text -> Cells.pieces(text).stream())
        .mapToInt(Cells::width)
        .max()
        .orElse(0);
  }

  private List<String> column(int column) {
    List<String> texts = new ArrayList<>(List.of(heads.get(column)));
    rows.forEach(row -> texts.add(row.get(column)));
    return texts;
  }

  private String render() {
    StringBuilder out = new StringBuilder(lines(heads));
    out.append(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)));
    out.append('\n');
    boolean wrapped = rows.stream().anyMatch(row -> lines(row).lines().count() > 1);
    List<String> above = List.of();
    for (List<String> row : rows) {
      out.append(wrapped && !above.isEmpty() ? "\n" : "").append(lines(unrepeated(row, above)));
      above = row;
    }
    return out.append('\n').append(closing()).append('\n').toString();
  }

  /** What stands in the row above is not said again, as far as the rows agree from the left. */
  private static List<String> unrepeated(List<String> row, List<String> above) {
    int same = 0;
    while (same < above.size() && row.get(same).equals(above.get(same))) {
      same++;
    }
    if (same == row.size()) {
      return row;
    }
    List<String> cells = new ArrayList<>(row);
    for (int i = 0; i < same; i++) {
      cells.set(i, "");
    }
    return cells;
  }

  /** The lines of one row. */
  private String lines(List<String> cells) {
    List<List<String>> wrapped =
        IntStream.range(0, cells.size())
            .mapToObj(i -> Cells.wrap(cells.get(i), widths[i]))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height)
        .mapToObj(line -> line(wrapped, line).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private String line(List<List<String>> cells, int line) {
    return IntStream.range(0, cells.size())
        .mapToObj(
            i -> Cells.pad(line < cells.get(i).size() ? cells.get(i).get(line) : "", widths[i]))
        .collect(Collectors.joining(GAP));
  }

  private String closing() {
    int count = rows.size();
    if (answer.truncated()) {
      return count == 1
          ? "the first row; there are more"
          : "the first " + count + " rows; there are more";
    }
    return count == 1 ? "1 row" : count + " rows";
  }
}
