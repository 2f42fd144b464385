package org.parley.setting;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.PartialDate;
import org.parley.model.Status;
import org.parley.model.When;

/**
 * Encounters of one day told one after the other: "then called on Q", "in the afternoon P received
 * Q", "after the talks they saw R". The later ones have the day of those before.
 */
final class Sequence {
  /** How many paragraphs on a day is still spoken of. */
  private static final int NEAR = 4;

  private final SpokenSetting spoken;
  private final Line line;

  Sequence(SpokenSetting spoken, Line line) {
    this.spoken = spoken;
    this.line = line;
  }

  /** Gives an encounter without a day that of what was told before, where a word joins the two. */
  void add(Event event, int from, int to, Fact<?> why) {
    When day = null;
    for (int i = Math.max(0, from - 2); i < to && day == null; i++) {
      if (!line.free(i)) {
        continue;
      }
      if (next(i) || partOfDay(i)) {
        day = lastTold(event);
      } else if (aroundTalks(i)) {
        day = ofTalks();
      }
    }
    if (day != null && day.end() == null && fits(event, day)) {
      event.dates.add(Fact.of(new When(day.start(), null, day.asPrinted()), why));
    }
  }

  /** The day told last, where no month or year was since: "in May P flew there and then met Q". */
  private @Nullable When lastTold(Event event) {
    When last = spoken.lastDate;
    Event dated = spoken.lastDated;
    if (last == null || dated == null || event.paragraph - dated.paragraph > NEAR) {
      return null;
    }
    boolean since = event.status() == Status.HELD && !Objects.equals(last.start(), spoken.lastTime);
    return since || elsewhere(dated, event) ? null : last;
  }

  /** A day done for what is done, one to come for what is to come. */
  private boolean fits(Event event, When when) {
    LocalDate day = when.start() == null ? null : when.start().exactDay();
    boolean open = event.status() == Status.PLANNED;
    return day != null && (event.status() == Status.HELD || open && spoken.clock.toCome(day));
  }

  /** "met P in Norton, then Q in Corport": nobody says on what day Q was met. */
  private static boolean elsewhere(Event before, Event event) {
    return before.placed()
        && event.placed()
        && event.spots.stream()
            .map(spot -> spot.value().place())
            .noneMatch(
                place ->
                    place != null
                        && before.spots.stream().anyMatch(s -> place.equals(s.value().place())));
  }

  /** "P later called on Q", "Then P met Q"; not "two days later", "the then minister". */
  private boolean next(int i) {
    boolean counted = line.in(i - 1, "talks-measure") || line.preposition(i + 1);
    boolean adverb = line.in(i, "next-in-time") && !counted && !line.in(i - 1, "article");
    return adverb && (line.is(i + 1, ",") || line.verbAt(i) != null || verb(i));
  }

  private boolean verb(int i) {
    return line.verbs().stream().anyMatch(verb -> verb.from() == i + 1 || verb.at() == i + 1);
  }

  /** "in the afternoon", "that evening"; not "in the evening of 3 May". */
  private boolean partOfDay(int i) {
    boolean the = line.is(i - 1, "the") && line.is(i - 2, "in");
    boolean that = line.is(i - 1, "that") || line.is(i - 1, "same");
    return line.in(i, "part-of-day") && (the || that) && !line.is(i + 1, "of");
  }

  /** "after the talks", "on the sidelines of the meeting": of those that are spoken of. */
  private boolean aroundTalks(int i) {
    boolean side = line.in(i, "sidelines") && line.is(i + 1, "of");
    boolean beside = line.is(i, "after") || line.is(i, "following") || line.is(i, "before");
    int at = side ? i + 2 : i + 1;
    return (side || beside)
        && line.chunk(at) instanceof MeetingChunk talks
        && talks.from() == at
        && talks.determiner() == Determiner.DEFINITE
        && talks.pointer() == null
        && talks.edition() == null
        && talks.series() == null
        && talks.parties().isEmpty();
  }

  /** The day of the encounter that "the talks" means. */
  private @Nullable When ofTalks() {
    Event now = spoken.findings.events().current(line.sentence().paragraph());
    When when = now == null || now.dates.isEmpty() ? null : now.dates.get(0).value();
    PartialDate start = when == null ? null : when.start();
    return start == null || start.exactDay() == null ? null : when;
  }
}
