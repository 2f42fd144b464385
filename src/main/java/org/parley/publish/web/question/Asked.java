package org.parley.publish.web.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Parameters;

/**
 * A question as a reader asked it.
 *
 * @param values what the form's fields held; blank ones are left out
 * @param detailed whether to show the columns of detail too
 */
record Asked(String name, Map<String, String> values, boolean detailed) {
  private static final String COLUMNS = "columns";
  private static final String ALL = "all";

  static Asked of(String name, Parameters parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    parameters.values().forEach((key, all) -> values.put(key, all.get(0).strip()));
    boolean detailed = ALL.equals(values.remove(COLUMNS));
    values.values().removeIf(String::isEmpty);
    return new Asked(name, values, detailed);
  }

  /** The address of this question in some form. */
  String address(String suffix) {
    String query =
        values.entrySet().stream()
            .map(value -> value.getKey() + "=" + Parameters.encode(value.getValue()))
            .collect(Collectors.joining("&"));
    return "/q/" + name + suffix + (query.isEmpty() ? "" : "?" + query);
  }

  /** The same question with another value. */
  String with(String parameter, String value) {
    Map<String, String> others = new TreeMap<>(values);
    others.put(parameter, value);
    return new Asked(name, others, detailed).address("");
  }

  /** The same question with the columns of detail shown, or hidden again. */
  Cell otherDetail() {
    return detailed
        ? new Cell("Fewer columns", address(""))
        : new Cell("All columns", with(COLUMNS, ALL));
  }
}
