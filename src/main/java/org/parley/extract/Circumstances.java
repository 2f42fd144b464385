package org.parley.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.DateExpression;
import org.parley.model.Evidence;
import org.parley.model.OrganisationKind;
import org.parley.model.PartialDate;
import org.parley.model.PlaceKind;
import org.parley.model.Status;
import org.parley.model.When;

/**
 * When and where an encounter took place, as its clause tells, without the days and places of other
 * meetings named in it.
 */
final class Circumstances {
  private final Reading reading;
  private final Line line;

  Circumstances(Reading reading, Line line) {
    this.reading = reading;
    this.line = line;
  }

  /** Adds day and place that stand in a range of tokens, but not those of other meetings in it. */
  void add(Event event, int from, int to, @Nullable MeetingChunk own, Fact<?> why) {
    boolean prior = false;
    for (int i = from; i < to && i < line.size(); ) {
      Chunk chunk = line.chunk(i);
      if (chunk instanceof MeetingChunk other && other != own && elsewhere(other, own)) {
        i = scopeEnd(other, to);
        continue;
      }
      prior =
          chunk == null && (line.in(i, "prior-clause") || prior && !line.is(i, ","))
              || prior && chunk != null;
      if (prior) {
        i = chunk == null ? i + 1 : chunk.to();
        continue;
      }
      if (chunk instanceof DateChunk date) {
        date(event, date, why);
      } else if (chunk != null) {
        place(event, chunk, why);
      } else if (line.in(i, "here")
          && reading.annotated.datelinePlace() != null
          && event.spots.isEmpty()) {
        event.spots.add(
            Mentions.fact(
                new Event.Spot(placeName(reading.annotated.datelinePlace()), null, null), why));
      } else if (line.is(i, "at")
          && line.free(i + 1)
          && event.spots.stream().noneMatch(s -> s.value().venue() != null)) {
        venue(event, i + 1, to, why);
      }
      i = chunk == null ? i + 1 : chunk.to();
    }
    length(event, from, to);
  }

  private static String placeName(String dateline) {
    if (!dateline.equals(dateline.toUpperCase(Locale.ROOT))) {
      return dateline;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (char c : dateline.toCharArray()) {
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }

  /** Another meeting brings its own day and place when a preposition of time leads to it. */
  private boolean elsewhere(MeetingChunk other, @Nullable MeetingChunk own) {
    int i = other.from() - 1;
    if (own != null && other.edition() != null && !other.edition().equals(own.edition())) {
      return true;
    }
    return line.in(i, "prior")
        || line.is(i, "follows")
        || line.in(i, "relative")
        || other.pointer() != null;
  }

  private int scopeEnd(MeetingChunk other, int to) {
    int i = other.to();
    while (i < to
        && !(line.free(i) && (line.is(i, ",") || line.is(i, ";")))
        && !(line.chunk(i) instanceof MeetingChunk)) {
      i++;
    }
    return i;
  }

  void date(Event event, DateChunk chunk, Fact<?> why) {
    boolean other = line.in(chunk.from() - 1, "prior") && chunk.date().end() == null;
    if (other || !event.dates.isEmpty() && !coarse(event.dates.get(0).value(), chunk.date())) {
      return;
    }
    boolean future = event.status() == Status.PLANNED || event.status() == Status.PROPOSED;
    DateExpression date = chunk.date();
    When when = reading.clock.resolve(date, line.text(chunk.from(), chunk.to()), future);
    PartialDate start = when.start();
    Integer year = yearSpokenOf(date, event);
    if (start != null && !printedYear(date) && year != null && start.month() != null) {
      when = new When(new PartialDate(year, start.month(), start.day()), null, when.asPrinted());
    }
    if (date.relative() == DateExpression.Relative.SAME_DAY && reading.lastDate != null) {
      when = new When(reading.lastDate.start(), null, when.asPrinted());
    }
    Evidence evidence = why.evidence();
    event.dates.clear();
    event.dates.add(new Fact<>(when, evidence, why.account()));
  }

  /** An ending is dated, not a beginning. */
  void endsThen(Event event) {
    if (event.dates.isEmpty()) {
      return;
    }
    Fact<When> fact = event.dates.get(0);
    When when = fact.value();
    PartialDate start = when.start();
    PartialDate end = when.end();
    LocalDate first = start == null ? null : start.exactDay();
    LocalDate last = end == null ? null : end.exactDay();
    if (first == null || last == null) {
      event.dates.clear();
      return;
    }
    long days = ChronoUnit.DAYS.between(first, last);
    event.dates.set(
        0,
        Mentions.fact(
            new When(PartialDate.of(first.minusDays(days)), start, when.asPrinted()), fact));
  }

  /** Day and place of a note's line: "Place: Norton (Ministry of Trade)". */
  void noted(Event event, int from, Fact<?> why) {
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk.from() < from) {
        continue;
      }
      if (chunk instanceof DateChunk date) {
        date(event, date, why);
      } else if (chunk instanceof BodyChunk body && body.body().kind() == OrganisationKind.UNIT) {
        spot(event, new Event.Spot(null, line.text(chunk.from(), chunk.to()), null), why);
      } else {
        at(event, chunk, why);
      }
    }
  }

  /** The place a chunk names, wherever it stands. */
  void at(Event event, Chunk chunk, Fact<?> why) {
    if (chunk instanceof PlaceChunk place) {
      Body country = place.country() == null ? null : reading.lexicon.body(place.country());
      spot(event, new Event.Spot(line.text(chunk.from(), chunk.to()), null, country), why);
    } else if (chunk instanceof BodyChunk body && body.form() != BodyChunk.Form.ADJECTIVE) {
      spot(
          event,
          new Event.Spot(line.text(chunk.from(), chunk.to()), null, body.body().side()),
          why);
    }
  }

  private static boolean printedYear(DateExpression date) {
    return date.start() != null && date.start().hasYear();
  }

  /** "of that year" is the year named last; "last year … in May" is May of last year. */
  private @Nullable Integer yearSpokenOf(DateExpression date, Event event) {
    if (date.relative() == DateExpression.Relative.SAME_YEAR) {
      return reading.lastYear;
    }
    PartialDate known = event.dates.isEmpty() ? null : event.dates.get(0).value().start();
    return known == null ? null : known.year();
  }

  /** "Last year … in May 2020": the finer of two dates of one clause counts. */
  private static boolean coarse(When known, DateExpression other) {
    PartialDate start = known.start();
    PartialDate finer = other.start();
    boolean vague = start == null || start.month() == null;
    boolean sameYear =
        start == null || finer == null || finer.year() == null || finer.year().equals(start.year());
    return vague && sameYear && finer != null && finer.month() != null;
  }

  private void place(Event event, Chunk chunk, Fact<?> why) {
    boolean located =
        line.in(chunk.from() - 1, "place-preposition")
            || line.in(chunk.from() - 2, "place-preposition")
                && line.in(chunk.from() - 1, "article");
    if (!located) {
      return;
    }
    if (chunk instanceof PlaceChunk place && place.kind() != PlaceKind.REGION) {
      String name = place.kind() == PlaceKind.SITE ? null : line.text(chunk.from(), chunk.to());
      String venue = place.kind() == PlaceKind.SITE ? place.name() : null;
      Body country = place.country() == null ? null : reading.lexicon.body(place.country());
      spot(event, new Event.Spot(name, venue, country), why);
    } else if (chunk instanceof BodyChunk body) {
      bodyPlace(event, body, why);
    }
  }

  private void bodyPlace(Event event, BodyChunk chunk, Fact<?> why) {
    String name = line.text(chunk.from(), chunk.to());
    boolean capital = line.is(chunk.to(), "capital");
    if (chunk.form() == BodyChunk.Form.CAPITAL) {
      spot(event, new Event.Spot(name, null, chunk.body()), why);
    } else if (capital) {
      String city = reading.lexicon.capitalOf(chunk.body().name());
      spot(event, new Event.Spot(city == null ? name + " capital" : city, null, chunk.body()), why);
    } else if (chunk.form() == BodyChunk.Form.NOUN
        && chunk.body().kind() == OrganisationKind.STATE
        && ofEvent(chunk.from())) {
      spot(event, new Event.Spot(name, null, chunk.body()), why);
    } else if (chunk.form() == BodyChunk.Form.NOUN
        && (line.is(chunk.from() - 1, "at") || line.is(chunk.from() - 2, "at"))) {
      spot(event, new Event.Spot(null, name, null), why);
    }
  }

  /** "a war in Norland" says nothing of where people met. */
  private boolean ofEvent(int at) {
    int before = line.in(at - 1, "article") ? at - 3 : at - 2;
    return line.chunk(before) != null
        || line.is(before, ",")
        || !line.lexicon().verbs(line.norm(before)).isEmpty();
  }

  /** "at Castle House": capital words that name nothing else. */
  private void venue(Event event, int from, int to, Fact<?> why) {
    int i = line.in(from, "article") ? from + 1 : from;
    int start = i;
    while (i < to
        && line.free(i)
        && !line.boundary(i)
        && (capital(i) || line.is(i, "of") && i > start && capital(i + 1))) {
      i++;
    }
    if (i - start >= 2) {
      spot(event, new Event.Spot(null, line.text(start, i), null), why);
    }
  }

  private boolean capital(int i) {
    var token = line.token(i);
    return token != null && token.capital() && line.free(i) && !line.in(i, "function");
  }

  private static void spot(Event event, Event.Spot spot, Fact<?> why) {
    for (Fact<Event.Spot> known : event.spots) {
      boolean place = known.value().place() != null && spot.place() != null;
      boolean venue = known.value().venue() != null && spot.venue() != null;
      if (place || venue) {
        return;
      }
    }
    event.spots.add(Mentions.fact(spot, why));
  }

  /** "a three-day visit": the stated length makes the last day. */
  private void length(Event event, int from, int to) {
    if (event.dates.isEmpty() || event.dates.get(0).value().end() != null) {
      return;
    }
    for (int i = from; i < to && i < line.size(); i++) {
      String norm = line.norm(i);
      if (norm.endsWith("-day")) {
        Integer days = number(norm.substring(0, norm.length() - 4));
        Fact<When> first = event.dates.get(0);
        var start = first.value().start();
        if (days != null && days > 1 && days < 31 && start != null && start.exactDay() != null) {
          var end = PartialDate.of(start.exactDay().plusDays(days - 1L));
          event.dates.set(0, Mentions.fact(new When(start, end, first.value().asPrinted()), first));
        }
        return;
      }
    }
  }

  private @Nullable Integer number(String word) {
    var tokens = reading.lexicon.tokenizer().cut(word);
    return tokens.size() == 1 ? reading.lexicon.cardinal(tokens.get(0)) : null;
  }
}
