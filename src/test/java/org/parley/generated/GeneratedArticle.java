package org.parley.generated;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.PartialDate;
import org.parley.model.Source;

/**
 * An article and who and what it tells of.
 *
 * @param name its file without extension
 */
public record GeneratedArticle(
    String name,
    String publisher,
    LocalDate published,
    String text,
    List<PersonMention> people,
    List<MeetingMention> meetings) {

  /** As it is read. */
  public Article article() {
    Source source = new Source(name + ".txt", null, publisher, PartialDate.of(published), "en");
    return new Article(new ArticleId(name), source, text);
  }

  /** A person under a name as printed. */
  public record PersonMention(String person, String side, String surface) {}

  /**
   * A meeting with what the article says of it.
   *
   * @param date as precisely as told; null where it is not
   */
  public record MeetingMention(
      String meeting,
      String kind,
      String status,
      @Nullable String seriesKey,
      @Nullable String series,
      @Nullable Integer edition,
      @Nullable String date,
      @Nullable String place,
      List<String> parties,
      List<Participant> participants,
      boolean main) {

    /** What it is called in the labels of an article. */
    public String label() {
      return kind + " " + meeting;
    }
  }

  /** Somebody who took part. */
  public record Participant(String name, String side, String post, String rank) {}
}
