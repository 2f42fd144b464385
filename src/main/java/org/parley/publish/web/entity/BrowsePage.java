package org.parley.publish.web.entity;

import java.util.List;
import java.util.Map;
import org.parley.publish.web.http.Cell;

/**
 * What a page of many things shows.
 *
 * @param kind of the things listed; empty for all kinds
 * @param typed what was searched for
 * @param kinds of things, with their numbers
 * @param turns to the pages before and after
 */
public record BrowsePage(
    String kind, String typed, List<Kind> kinds, List<Cell> things, List<Cell> turns) {
  /** One kind of thing. */
  public record Kind(Cell link, int count) {}

  static BrowsePage kinds(Map<String, Integer> counts) {
    List<Kind> kinds =
        counts.entrySet().stream()
            .map(e -> new Kind(new Cell(e.getKey(), "/browse/" + e.getKey()), e.getValue()))
            .toList();
    return new BrowsePage("", "", kinds, List.of(), List.of());
  }

  static BrowsePage found(String typed, List<Cell> things) {
    return new BrowsePage("", typed, List.of(), things, List.of());
  }
}
