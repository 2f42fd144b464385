package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from, as far as it is known; nothing here is guessed.
 *
 * @param file name of the file it was read from, without folders
 * @param published day of publication, from metadata or from the article's own dateline
 * @param language BCP 47 tag
 */
public record Source(
    String file,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable PartialDate published,
    @Nullable String language) {

  /** A source of which only the file is known. */
  public static Source ofFile(String file) {
    return new Source(file, null, null, null, null);
  }

  public Source withPublished(@Nullable PartialDate date) {
    return new Source(file, url, publisher, date, language);
  }
}
