package org.parley.publish.query.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.QueryHeader;

/**
 * An answer in words: names instead of IRIs.
 *
 * @param groups the rows, those of one meeting (or of whatever the question is about) together
 */
record Sheet(List<String> heads, List<List<List<String>>> groups) {
  /** What is not known is shown as such: an empty cell would seem to repeat the one above. */
  static final String UNKNOWN = "–";

  /**
   * The columns that people read: all but IRIs whose name is the next column.
   *
   * @param details whether columns marked as details are among them
   */
  static Sheet of(Answer answer, boolean details) {
    List<QueryHeader.Column> columns = answer.query().header().columns();
    List<String> names = answer.columns();
    List<Integer> shown =
        IntStream.range(0, columns.size())
            .filter(i -> details || !columns.get(i).detail())
            .filter(i -> !names.contains(names.get(i) + "Label"))
            .boxed()
            .toList();
    return new Sheet(
        shown.stream().map(i -> columns.get(i).label()).toList(), groups(answer, shown));
  }

  private static List<List<List<String>>> groups(Answer answer, List<Integer> shown) {
    List<List<List<String>>> groups = new ArrayList<>();
    Map<String, String> known = new HashMap<>();
    @Nullable RDFNode above = null;
    for (List<@Nullable RDFNode> row : answer.rows()) {
      // by its node: two meetings may bear one name
      if (groups.isEmpty() || !Objects.equals(above, row.get(0))) {
        groups.add(new ArrayList<>());
      }
      groups
          .get(groups.size() - 1)
          .add(shown.stream().map(i -> shared(cell(row.get(i)), known)).toList());
      above = row.get(0);
    }
    return groups;
  }

  private static String shared(String text, Map<String, String> known) {
    String same = known.putIfAbsent(text, text);
    return same == null ? text : same;
  }

  private static String cell(@Nullable RDFNode value) {
    String text = Cells.clean(Answer.text(value));
    boolean truth = value != null && XSD.xboolean.getURI().equals(datatype(value));
    return text.isEmpty() ? UNKNOWN : truth ? (text.equals("true") ? "yes" : "no") : text;
  }

  private static @Nullable String datatype(RDFNode value) {
    return value.isLiteral() ? value.asLiteral().getDatatypeURI() : null;
  }

  /** How many columns there are. */
  int columns() {
    return heads.size();
  }

  /** Rows of one group by what they say alike in a column. */
  static List<List<List<String>>> runs(List<List<String>> rows, int column) {
    List<List<List<String>>> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !rows.get(i).get(column).equals(rows.get(from).get(column))) {
        runs.add(rows.subList(from, i));
        from = i;
      }
    }
    return runs;
  }
}
