package org.parley.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article with its layout and names found.
 *
 * @param article its source completed by what the text itself says (day of publication)
 * @param datelines the places of its datelines by the paragraphs they open: one, or in a round-up
 *     one for each item
 */
public record AnnotatedArticle(
    Article article, String title, SortedMap<Integer, String> datelines, List<Sentence> sentences) {
  public AnnotatedArticle {
    datelines = Collections.unmodifiableSortedMap(new TreeMap<>(datelines));
    sentences = List.copyOf(sentences);
  }

  /** The place of the first dateline, which is where the article was written. */
  public @Nullable String datelinePlace() {
    return datelines.isEmpty() ? null : datelines.get(datelines.firstKey());
  }

  /** The place of the dateline that a paragraph stands under. */
  public @Nullable String datelinePlace(int paragraph) {
    SortedMap<Integer, String> above = datelines.headMap(paragraph + 1);
    return above.isEmpty() ? datelinePlace() : above.get(above.lastKey());
  }

  /** Whether a paragraph opens another item of a round-up. */
  public boolean opensItem(int paragraph) {
    return datelines.containsKey(paragraph) && paragraph != datelines.firstKey();
  }
}
