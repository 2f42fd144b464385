package org.parley.publish.query.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.answer.Answer;

/** Holds what a question answers against a test of its header. */
public final class QueryTrial {
  private QueryTrial() {}

  /** How an answer differs from what a test expects, in one sentence each; none if it does not. */
  public static List<String> differences(QueryHeader.Trial trial, Answer answer) {
    List<Map<String, String>> found = rows(answer);
    List<Map<String, String>> expected = trial.rows();
    if (expected == null) {
      return Objects.equals(found.size(), trial.count())
          ? List.of()
          : List.of("expected " + rows(trial.count()) + ", found " + found.size());
    }
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
      Map<String, String> wanted = i < expected.size() ? expected.get(i) : null;
      Map<String, String> row = i < found.size() ? found.get(i) : null;
      if (wanted == null || row == null || !wanted.equals(only(wanted, row))) {
        differences.add(
            "row %d: expected %s, found %s"
                .formatted(i + 1, text(wanted), text(only(wanted, row))));
      }
    }
    return differences;
  }

  /** Those columns of a row that a test names. */
  private static @Nullable Map<String, String> only(
      @Nullable Map<String, String> wanted, @Nullable Map<String, String> row) {
    if (wanted == null || row == null) {
      return row;
    }
    Map<String, String> part = new LinkedHashMap<>();
    wanted.keySet().forEach(column -> part.put(column, row.getOrDefault(column, "no such column")));
    return part;
  }

  private static String rows(@Nullable Integer count) {
    return count + (count != null && count == 1 ? " row" : " rows");
  }

  private static String text(@Nullable Map<String, String> row) {
    return row == null ? "none" : row.toString();
  }

  private static List<Map<String, String>> rows(Answer answer) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<@Nullable RDFNode> values : answer.rows()) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < values.size(); i++) {
        row.put(answer.columns().get(i), Answer.text(values.get(i)));
      }
      rows.add(row);
    }
    return rows;
  }
}
