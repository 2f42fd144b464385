package org.parley.publish.web.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Hashes;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.answer.Slice;
import org.parley.publish.query.answer.Sorting;
import org.parley.publish.web.http.Parameters;

/**
 * A question as a reader asked it.
 *
 * @param suffix the form that its address names, empty where Accept decides
 * @param values what the form's fields held; blank ones are left out
 * @param options which rows, columns and order are wanted
 */
record Asked(String name, String suffix, Map<String, String> values, Map<String, String> options) {
  static final String PAGE = "page";
  static final String SIZE = "size";
  static final String SORT = "sort";
  static final String DETAIL = "detail";
  static final String BOM = "bom";
  static final String VIEW = "view";

  static Asked of(String name, String suffix, Parameters parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    parameters.values().forEach((key, all) -> values.put(key, all.get(0).strip()));
    values.values().removeIf(String::isEmpty);
    Map<String, String> options = new TreeMap<>(values);
    options.keySet().retainAll(CannedQuery.RESERVED);
    // some clients repeat a parameter instead of listing its values
    options.computeIfPresent(SORT, (sort, first) -> String.join(",", parameters.all(SORT)));
    values.keySet().removeAll(CannedQuery.RESERVED);
    return new Asked(name, suffix, values, options);
  }

  /**
   * The rows that are wanted.
   *
   * @param paged whether pages are wanted where none is named
   */
  Slice slice(boolean paged) {
    return paged || options.containsKey(PAGE) || options.containsKey(SIZE)
        ? Slice.of(options.get(PAGE), options.get(SIZE))
        : Slice.WHOLE;
  }

  /**
   * The same of what has its own usual size.
   *
   * @param usual how much a page has where no size is told
   */
  Slice slice(String usual) {
    return Slice.of(options.get(PAGE), options.getOrDefault(SIZE, usual));
  }

  Sorting sorting(CannedQuery query) {
    return Sorting.parse(options.getOrDefault(SORT, ""), query);
  }

  /** Whether an option is switched on. */
  boolean wants(String option) {
    String text = options.getOrDefault(option, "0");
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "1", "true", "yes" -> true;
      case "0", "false", "no" -> false;
      default -> throw QueryException.badOption(option, text);
    };
  }

  /** The address of this question. */
  String address() {
    String query =
        Stream.concat(values.entrySet().stream(), options.entrySet().stream())
            .map(v -> Parameters.encode(v.getKey()) + "=" + Parameters.encode(v.getValue()))
            .collect(Collectors.joining("&"));
    String form = suffix.isEmpty() ? "" : "." + suffix;
    return "/q/" + name + form + (query.isEmpty() ? "" : "?" + query);
  }

  /** The address of this question without what is asked. */
  String bare() {
    return new Asked(name, suffix, Map.of(), Map.of()).address();
  }

  /** The same question with another value, from its first page on. */
  Asked with(String parameter, String value) {
    Map<String, String> others = new LinkedHashMap<>(values);
    others.put(parameter, value);
    return new Asked(name, suffix, others, options).without(PAGE);
  }

  /** The same seen otherwise, from its first page on. */
  Asked view(String view) {
    return option(VIEW, view).without(PAGE);
  }

  /** The same with another option. */
  Asked option(String option, String value) {
    Map<String, String> others = new TreeMap<>(options);
    others.put(option, value);
    return new Asked(name, suffix, values, others);
  }

  Asked without(String... unwanted) {
    Map<String, String> others = new TreeMap<>(options);
    others.keySet().removeAll(List.of(unwanted));
    return new Asked(name, suffix, values, others);
  }

  /** The same page; the first is the one without a number. */
  Asked page(int number) {
    return number == 1 ? without(PAGE) : option(PAGE, Integer.toString(number));
  }

  /** The same in another form. */
  Asked in(String form) {
    return new Asked(name, form, values, options);
  }

  /** What, beside the state of the graph, the bytes of an answer in this form depend on. */
  String fingerprint(CannedQuery query, String form) {
    return Hashes.fingerprint(String.join("\n", query.text(), address(), form));
  }
}
