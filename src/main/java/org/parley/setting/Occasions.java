package org.parley.setting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.PartialDate;
import org.parley.model.Status;
import org.parley.model.When;

/**
 * Days and places that stand outside the clause of an encounter: "flew to Norton to meet Q", "a day
 * after the talks", "later called on Q".
 */
final class Occasions {
  private final SpokenSetting spoken;
  private final Line line;
  private final Days days;
  private final Places places;
  private final Sequence sequence;

  Occasions(SpokenSetting spoken, Line line, Days days, Places places) {
    this.spoken = spoken;
    this.line = line;
    this.days = days;
    this.places = places;
    this.sequence = new Sequence(spoken, line);
  }

  /** Adds what the words around a clause tell, where the clause itself leaves it open. */
  void add(Event event, int from, int to, Fact<?> why) {
    if (event.dates.isEmpty()) {
      apart(event, from, why);
    }
    if (event.dates.isEmpty() && event.status() == Status.HELD) {
      meanwhile(event, from, why);
    }
    if (event.dates.isEmpty()) {
      sequence.add(event, from, to, why);
    }
    for (VerbGroup verb : line.verbs()) {
      boolean purpose = verb.at() >= from && verb.at() < to && line.is(verb.from(), "to");
      if (purpose && !event.placed()) {
        wentThere(event, verb.from(), why);
      }
    }
  }

  /** "will travel to Norton to meet P": where the journey leads. */
  private void wentThere(Event event, int to, Fact<?> why) {
    VerbGroup journey = null;
    for (VerbGroup verb : line.verbs()) {
      journey = verb.to() <= to ? verb : journey;
    }
    boolean went =
        journey != null
            && spoken.findings.lexicon().grammar().of(journey.lemma()).stream()
                .anyMatch(rule -> rule.action().equals("travel") || rule.action().equals("visit"));
    for (int i = went && journey != null ? journey.to() : to; i < to; i++) {
      boolean towards = line.is(i - 1, "to") || line.is(i - 1, "in") || line.is(i - 1, "for");
      Chunk chunk = line.chunk(i);
      if (chunk != null && towards && chunk.from() == i) {
        places.place(event, chunk, why, true);
      }
    }
  }

  /** "said on Friday, a day after talks": counted from the day told before. */
  private void apart(Event event, int from, Fact<?> why) {
    int side = from - 1;
    boolean after = line.is(side, "after");
    boolean day = line.is(side - 1, "day") || line.is(side - 1, "days");
    if (!day || !after && !line.is(side, "before")) {
      return;
    }
    Integer number = number(side - 2);
    PartialDate told = days.lastDateIn(side - 2, event.status() == Status.PLANNED);
    LocalDate known = told == null ? null : told.exactDay();
    if (number != null && known != null) {
      LocalDate then = after ? known.minusDays(number) : known.plusDays(number);
      String printed = line.text(side - 2, side + 1);
      event.dates.add(Fact.of(new When(PartialDate.of(then), null, printed), why));
    }
  }

  /** "A thaw came on Monday, as P met Q": the only day of the clause before is that of both. */
  private void meanwhile(Event event, int from, Fact<?> why) {
    DateChunk day = null;
    for (int i = 0; line.is(from - 1, "as") && i < from; i++) {
      if (line.chunk(i) instanceof DateChunk date && date != day) {
        if (day != null) {
          return;
        }
        day = date;
      }
    }
    boolean on = day != null && (line.is(day.from() - 1, "on") || day.date().weekday() != null);
    if (on && day != null) {
      days.date(event, day, why);
    }
  }

  private @Nullable Integer number(int at) {
    var token = line.token(at);
    boolean one = line.in(at, "one-article");
    return one
        ? Integer.valueOf(1)
        : token == null ? null : spoken.findings.lexicon().cardinal(token);
  }
}
