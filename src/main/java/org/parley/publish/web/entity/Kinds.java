package org.parley.publish.web.entity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The kinds of things that people look for by name, from {@code web/kinds.tsv}.
 *
 * @param many what several of a kind are called, by kind, in the order in which they are shown
 */
public record Kinds(Map<String, String> many) {
  /** Reads the table. */
  public static Kinds load() {
    Map<String, String> many = new LinkedHashMap<>();
    Tables.rows("kinds.tsv").forEach(row -> many.put(row[0], row[1]));
    return new Kinds(many);
  }

  /** What several are called; the kind itself where nobody looks for it by name. */
  String many(String kind) {
    return many.getOrDefault(kind, kind.replace('-', ' '));
  }
}
