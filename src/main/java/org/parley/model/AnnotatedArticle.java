package org.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its layout and names found.
 *
 * @param article its source completed by what the text itself says (day of publication)
 * @param datelinePlace the place of the dateline, which is where it was written
 */
public record AnnotatedArticle(
    Article article, String title, @Nullable String datelinePlace, List<Sentence> sentences) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }
}
