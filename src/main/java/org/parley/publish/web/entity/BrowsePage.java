package org.parley.publish.web.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.http.Cell;

/**
 * What a page of many things shows.
 *
 * @param title what they are called together
 * @param typed what was searched for
 * @param found what was found; null where nothing was searched for
 * @param kinds of things, with their numbers
 * @param turns to the pages before and after
 */
public record BrowsePage(
    String title,
    String typed,
    @Nullable Found found,
    List<Kind> kinds,
    List<Cell> things,
    List<Cell> turns) {
  private static final String ALL = "Browse";

  /** One kind of thing. */
  public record Kind(Cell link, int count) {}

  /** What the page is about. */
  public String heading() {
    return typed.isEmpty()
        ? title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1)
        : "“" + typed + "”";
  }

  static BrowsePage kinds(Map<String, Integer> counts, Kinds known) {
    List<Kind> kinds =
        counts.entrySet().stream()
            .map(
                e ->
                    new Kind(
                        new Cell(known.many(e.getKey()), "/browse/" + e.getKey()), e.getValue()))
            .toList();
    return new BrowsePage(ALL, "", null, kinds, List.of(), List.of());
  }

  static BrowsePage found(String typed, Found found) {
    return new BrowsePage(ALL, typed, found, List.of(), List.of(), List.of());
  }

  static BrowsePage listed(String title, List<Cell> things, List<Cell> turns) {
    return new BrowsePage(title, "", null, List.of(), things, turns);
  }
}
