package org.parley.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Findings;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.PartialDate;
import org.parley.model.PlaceKind;
import org.parley.model.Sentence;
import org.parley.model.When;
import org.parley.model.Zone;

/** The days and places that an article has spoken of: what "the same day" and "there" mean. */
public final class SpokenSetting {
  final Findings findings;
  public final Clock clock;

  public final Entries entries;

  final PlaceLabels labels;

  /** The entry of a chronicle that is being read. */
  public Entries.@Nullable Entry entry;

  /** The date spoken of last, which "the same day" means. */
  @Nullable When lastDate;

  /** Whose date that is. */
  @Nullable Event lastDated;

  /** The same of what is done: "the same day he met" is no day to come. */
  @Nullable When lastPast;

  /**
   * The day, month or year of what is done, spoken of last: "two months earlier" counts from it.
   */
  @Nullable PartialDate lastTime;

  /** The year printed last, which "that year" means. */
  public @Nullable Integer lastYear;

  /** The place spoken of last, which "there" means. */
  Event.@Nullable Spot lastSpot;

  public SpokenSetting(Findings findings) {
    AnnotatedArticle article = findings.article();
    this.findings = findings;
    this.clock = new Clock(article.article().source().published());
    this.entries = new Entries(article, findings.lexicon());
    this.labels = new PlaceLabels(article);
    this.lastYear = yearOfTitle(article);
  }

  /** "Wednesday was reserved for Norton": a town spoken of where no encounter is told. */
  public void pass(Line line) {
    for (Chunk chunk : line.sentence().chunks()) {
      boolean led =
          line.in(chunk.from() - 1, "place-preposition") || line.is(chunk.from() - 1, "for");
      boolean capital =
          chunk instanceof Chunk.BodyChunk body && body.form() == Chunk.BodyChunk.Form.CAPITAL;
      boolean city = chunk instanceof Chunk.PlaceChunk place && place.kind() == PlaceKind.CITY;
      if (led && (capital || city)) {
        Body state = capital ? ((Chunk.BodyChunk) chunk).body() : null;
        lastSpot = new Event.Spot(line.text(chunk.from(), chunk.to()), null, state);
      }
    }
  }

  /** "Diary: 3 to 7 June 2013": the year of days printed without one. */
  private static @Nullable Integer yearOfTitle(AnnotatedArticle article) {
    for (Sentence sentence : article.sentences()) {
      for (Chunk chunk : sentence.zone() == Zone.TITLE ? sentence.chunks() : List.<Chunk>of()) {
        PartialDate date = chunk instanceof Chunk.DateChunk day ? day.date().start() : null;
        if (date != null && date.hasYear()) {
          return date.year();
        }
      }
    }
    return null;
  }
}
