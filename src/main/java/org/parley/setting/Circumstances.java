package org.parley.setting;

import org.jspecify.annotations.Nullable;
import org.parley.clause.Asides;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.OrganisationKind;
import org.parley.model.Status;
import org.parley.model.Token;

/**
 * When and where an encounter took place, as its clause tells, without the days and places of other
 * meetings named in it.
 */
public final class Circumstances {
  /** How far behind "where" the "had" of what was before may stand. */
  private static final int BEFORE = 10;

  private final Line line;
  public final Days days;
  public final Lengths lengths;
  public final Places places;
  public final HostPlaces hostPlaces;
  private final Tenses tenses;
  private final Asides asides;
  private final Occasions occasions;
  private final Whereabouts whereabouts;
  private final Forums forums;
  private final Margins margins;

  public Circumstances(SpokenSetting spoken, Line line) {
    this.line = line;
    this.days = new Days(spoken, line);
    this.lengths = new Lengths(spoken, line, days);
    this.places = new Places(spoken, line);
    this.hostPlaces = new HostPlaces(spoken, line, places);
    this.tenses = new Tenses(spoken, line);
    this.asides = new Asides(line);
    this.occasions = new Occasions(spoken, line, days, places);
    this.forums = new Forums(line);
    this.margins = new Margins(spoken, line);
    this.whereabouts = new Whereabouts(line, places, days);
  }

  /** Adds day and place that stand in a range of tokens, but not those of other meetings in it. */
  public void add(Event event, int from, int to, @Nullable MeetingChunk own, Fact<?> why) {
    margins.add(event, from, to, why);
    antecedent(event, from, why);
    before(event, own, why);
    boolean prior = false;
    for (int i = from; i < to && i < line.size(); ) {
      Chunk chunk = line.chunk(i);
      if (chunk instanceof MeetingChunk other
          && other != own
          && !line.mode(other)
          && elsewhere(other, own)) {
        i = scopeEnd(other, to);
        continue;
      }
      int aside = chunk == null ? asides.end(i, to) : i;
      if (aside > i) {
        i = aside;
        continue;
      }
      if (priorClause(i) && line.chunk(i + 1) instanceof DateChunk before) {
        i = before.to(); // "the first talks since May 2020 were held in Norton"
        continue;
      }
      prior =
          chunk == null && (priorClause(i) || prior && !line.is(i, ",")) || prior && chunk != null;
      if (prior) {
        i = chunk == null ? i + 1 : chunk.to();
        continue;
      }
      if (chunk instanceof DateChunk date) {
        if (of(event, date, own) && tenses.fits(event, date.date(), from, to)) {
          days.date(event, date, why);
        }
      } else if (chunk != null && !compound(chunk)) {
        if (chunk instanceof MeetingChunk forum) {
          at(event, forum, why);
        } else if (!places.building(event, chunk, why) && !places.town(event, chunk, why)) {
          places.place(event, chunk, why);
        }
      } else {
        word(event, i, from, to, why);
      }
      i = chunk == null ? i + 1 : chunk.to();
    }
    if (event.undated()) {
      whereDay(event, from, why);
    }
    days.entry(event, why);
    lengths.length(event, from, to);
    occasions.add(event, from, to, why);
    places.seat(event);
    places.labelled(event, why);
    hostPlaces.atHome(event, from, to, why);
  }

  /** "at the Norton Forum", "on the sidelines of the Norton Forum": in Norton. */
  private void at(Event event, MeetingChunk forum, Fact<?> why) {
    int before = forum.from() - 1;
    boolean there =
        line.is(before, "at")
            || line.is(before, "during")
            || line.is(before, "of") && line.in(before - 1, "sidelines");
    String town = there && !event.placed() ? forums.town(forum) : null;
    if (town != null) {
      places.inTown(event, town, why);
    }
  }

  /** "the UNESCO-listed mine": the first part of a word. */
  private boolean compound(Chunk chunk) {
    Token hyphen = line.is(chunk.to(), "-") ? line.token(chunk.to()) : null;
    Token last = line.token(chunk.to() - 1);
    return hyphen != null && last != null && hyphen.begin() == last.end();
  }

  /** "since they met", "prior to the clash", but not "has since met". */
  private boolean priorClause(int i) {
    boolean prior = line.is(i, "prior") && line.is(i + 1, "to");
    return prior || line.in(i, "prior-clause") && !line.in(i - 1, "have");
  }

  /** Day and place that the clause takes from the one it is joined to. */
  public void carried(Event event, Frame frame, Fact<?> why) {
    days.carried(event, frame);
    whereabouts.carried(event, frame, why);
  }

  /** "the Norton talks", "their January talks": place or day right before the noun. */
  private void before(Event event, @Nullable MeetingChunk own, Fact<?> why) {
    Chunk chunk = own == null || own.from() == 0 ? null : line.chunk(own.from() - 1);
    if (chunk instanceof DateChunk date) {
      days.date(event, date, why);
    } else if (chunk != null && Rows.place(chunk)) {
      places.at(event, chunk, why);
    }
  }

  /** Whether a day is the encounter's: not another's, nor that on which it was settled or told. */
  private boolean of(Event event, DateChunk date, @Nullable MeetingChunk own) {
    boolean owner = line.is(date.to(), "'s") && line.chunk(date.to() + 1) != own;
    int word = line.decided(date); // "is due today to meet": today they meet
    boolean decided = word >= 0 && !line.in(word - 1, "be") && event.status() != Status.HELD;
    return !decided && !owner && !told(date) && !superseded(date);
  }

  /** "originally planned for May, is now due in July": the first plan counts no more. */
  private boolean superseded(DateChunk date) {
    boolean first =
        line.is(date.from() - 1, "for")
            && line.in(date.from() - 2, "set-for")
            && line.in(date.from() - 3, "first-plan");
    for (int i = date.to(); first && i < line.size(); i++) {
      if (line.chunk(i) instanceof DateChunk) {
        return true;
      }
    }
    return false;
  }

  /** A place told by words that are no name: "here", "there", "at" a building, "in its capital". */
  private void word(Event event, int i, int from, int to, Fact<?> why) {
    if (line.in(i, "here")) {
      places.here(event, why);
    } else if (line.in(i, "there") && (i > from && placeWord(i) || i == 0 && opens(i))) {
      places.there(event, why);
    } else if (line.is(i, "at")
        && line.free(i + 1)
        && event.spots.stream().noneMatch(s -> s.value().venue() != null)) {
      places.venue(event, i + 1, to, why);
    } else if (line.is(i, "in") || line.is(i, "near") || line.is(i, "of")) {
      places.town(event, i + 1, why);
    } else if (line.is(i, "capital") && line.is(i - 1, "its") && line.is(i - 2, "in")) {
      hostPlaces.itsCapital(event, i, why);
    }
  }

  /** "There he met P"; not "There were talks". */
  private boolean opens(int there) {
    return line.in(there + 1, "he") || line.in(there + 1, "they") || line.chunk(there + 1) != null;
  }

  /** "was held there", "saw P there on Monday"; not "there was". */
  private boolean placeWord(int there) {
    return line.verbAt(there - 1) != null
        || there + 1 >= line.size()
        || line.boundary(there + 1)
        || line.preposition(there + 1);
  }

  /** "said on Monday the talks would go on": the day of the saying. */
  private boolean told(DateChunk date) {
    int before = line.is(date.from() - 1, "on") ? date.from() - 2 : date.from() - 1;
    return line.in(before, "telling-verb");
  }

  /** "in May, when they met", "went on to Norton, where P met Q": day and place of the noun. */
  private void antecedent(Event event, int from, Fact<?> why) {
    int at = pronoun(from);
    Chunk noun = line.chunk(line.is(at - 1, ",") ? at - 2 : at - 1);
    if (noun instanceof DateChunk date && line.is(at, "where")) {
      noun = leftOf(date); // "was in Norton on Monday, where she met P"
    }
    if (noun instanceof DateChunk date && line.is(at, "when")) {
      days.dated(event, date, why); // "since May, when they met" too
    } else if (noun != null && line.is(at, "where")) {
      places.at(event, noun, why);
    }
  }

  /** "goes on to Norton tomorrow, where she will see P": the day by the place is the clause's. */
  private void whereDay(Event event, int from, Fact<?> why) {
    int at = pronoun(from);
    Chunk noun = line.chunk(line.is(at - 1, ",") ? at - 2 : at - 1);
    boolean open = noun != null && line.is(at, "where");
    for (int i = at; open && i < at + BEFORE; i++) {
      open = !line.is(i, "had"); // "left on Monday, where P had met Q"
    }
    if (noun == null || !open) {
      return;
    }
    if ((noun instanceof DateChunk ? noun : leftOf(noun)) instanceof DateChunk day) {
      days.date(event, day, why);
    }
  }

  /** Where the clause's "where" or "when" stands, if one opens it. */
  private int pronoun(int from) {
    int at = from - 1;
    while (at < from + 2 && line.free(at) && !line.is(at, "where") && !line.is(at, "when")) {
      at++;
    }
    return at;
  }

  /** The chunk before another, over a preposition. */
  private @Nullable Chunk leftOf(Chunk chunk) {
    return line.chunk(line.preposition(chunk.from() - 1) ? chunk.from() - 2 : chunk.from() - 1);
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

  /** Day and place of a note's line: "Place: Norton (Ministry of Trade)". */
  public void noted(Event event, int from, Fact<?> why) {
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk.from() < from) {
        continue;
      }
      if (chunk instanceof DateChunk date) {
        days.date(event, date, why);
      } else if (chunk instanceof BodyChunk body && body.body().kind() == OrganisationKind.UNIT) {
        places.venue(event, chunk, why);
      } else {
        places.at(event, chunk, why);
      }
    }
  }
}
