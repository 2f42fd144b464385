package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from, as far as it is known; nothing here is guessed.
 *
 * @param file name of the file it was read from, without folders
 * @param published day of publication, from metadata or from the article's own dateline
 * @param language BCP 47 tag
 * @param texts {@code full} where somebody said that the whole text may be passed on
 */
public record Source(
    String file,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable PartialDate published,
    @Nullable String language,
    @Nullable String texts) {
  /** That the whole text may be passed on. */
  public static final String FULL = "full";

  /** A source of whose text nobody said that it may be passed on. */
  public Source(
      String file,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable PartialDate published,
      @Nullable String language) {
    this(file, url, publisher, published, language, null);
  }

  /** A source of which only the file is known. */
  public static Source ofFile(String file) {
    return new Source(file, null, null, null, null);
  }

  /** Whether others may be given the whole text. */
  public boolean mayBePassedOn() {
    return FULL.equals(texts);
  }

  public Source withPublished(@Nullable PartialDate date) {
    return new Source(file, url, publisher, date, language, texts);
  }
}
