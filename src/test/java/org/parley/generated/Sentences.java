package org.parley.generated;

import static org.parley.generated.Table.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The templates of {@code sentences.tsv} by section and kind of event. */
final class Sentences {
  private final Map<String, List<String>> templates = new HashMap<>();
  private final Map<String, List<String>> topics = new HashMap<>();

  Sentences() {
    for (Map<String, String> row : Table.rows("/org/parley/generated/sentences.tsv")) {
      add(templates, cell(row, "section") + " " + cell(row, "kind"), cell(row, "template"));
    }
    for (Map<String, String> row : Table.rows("/org/parley/generated/topics.tsv")) {
      add(topics, cell(row, "field"), cell(row, "topic"));
    }
  }

  private static void add(Map<String, List<String>> lists, String key, String value) {
    lists.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }

  /** Those of a section that fit a kind of event. */
  List<String> of(String section, Event.Kind kind) {
    List<String> own = templates.getOrDefault(section + " " + kind, List.of());
    List<String> all = new ArrayList<>(own);
    all.addAll(templates.getOrDefault(section + " *", List.of()));
    return all;
  }

  List<String> topics(String field) {
    return Objects.requireNonNull(topics.get(field), field);
  }
}
