package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.MeetingKind;
import org.parley.model.PartialDate;
import org.parley.model.Span;
import org.parley.model.Status;

/**
 * Several rounds told in one breath: "were held in Norton in April 2022 and in Rurburg in July
 * 2023", "following those in Norton in May and Rurburg in June". Each place with its date is a
 * round of its own.
 */
final class Rounds extends RuleActions {
  /** Words that may stand between a preposition and its place or date. */
  private static final int NEAR = 2;

  Rounds(Stage stage) {
    super(stage);
  }

  /** A place and a date that stand beside each other. */
  private record Pair(int from, int to, Chunk place, DateChunk date) {}

  void read(Fact<?> why) {
    again(why);
    List<Pair> row = row();
    if (row.isEmpty() || !stage.mayOpen()) {
      return;
    }
    Pair first = row.get(0);
    Event event = told(first, why);
    boolean those = anchored(first);
    Event model = event == null && those ? stage.current() : event;
    if (model == null || event != null && row.size() == 1) {
      return;
    }
    for (Pair pair : event == null ? row : row.subList(1, row.size())) {
      Event round = round(model, pair, event != null, why);
      if (round.parties.size() > 1 || round.pointer != null) {
        reading.events.add(round, true);
      }
    }
  }

  /** "met in Norton on 3 May and again on 7 June": the same once more, on another day. */
  private void again(Fact<?> why) {
    for (int i = 1; i < line.size() - 2; i++) {
      int at = line.is(i, "and") || line.is(i, "then") ? onceMore(i + 1) : -1;
      boolean ends = at > 0 && line.chunk(at) instanceof DateChunk day && ends(day.to());
      Event first = ends ? reading.events.last() : null;
      if (ends && first != null && here(first, i) && line.chunk(at) instanceof DateChunk day) {
        Event second = stage.mentions.bare(first.kind(), first.status(), why);
        stage.circumstances.days.dated(second, day, why);
        second.noun = first.noun;
        second.spots.addAll(first.spots);
        first.parties.values().forEach(party -> second.party(party.value(), why));
        first.people.values().forEach(part -> second.part(part.value(), why));
        reading.events.add(second, stage.mayOpen());
      }
    }
  }

  /** Where the day stands behind "again on", "once more in"; -1 where none does. */
  private int onceMore(int at) {
    boolean once = line.is(at, "once") && line.is(at + 1, "more");
    int next = once ? at + 2 : line.is(at, "again") ? at + 1 : -1;
    return next > 0 && (line.is(next, "on") || line.is(next, "in")) ? next + 1 : next;
  }

  /** Whether no verb goes on from here: "on 7 June" ends what is told. */
  private boolean ends(int at) {
    return at >= line.size() || line.boundary(at) || line.is(at, ".") || line.preposition(at);
  }

  /** Whether an encounter was told in this sentence with a day before a token. */
  private boolean here(Event event, int before) {
    int end = line.span(0, before).end();
    return event.parties.size() + event.people.size() > 1
        && event.dates.stream().anyMatch(day -> here(day) && day.evidence().span().begin() < end);
  }

  /** The first row of pairs in the sentence; one pair alone where "those" stands before it. */
  private List<Pair> row() {
    List<Pair> row = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Pair pair = pair(i);
      if (pair == null) {
        continue;
      }
      if (!row.isEmpty() && !joined(row.get(row.size() - 1).to(), pair.from())) {
        if (row.size() > 1 || those(row.get(0))) {
          return row;
        }
        row.clear();
      }
      row.add(pair);
      i = pair.to() - 1;
    }
    return row.size() > 1 || row.size() == 1 && those(row.get(0)) ? row : List.of();
  }

  private @Nullable Pair pair(int at) {
    Chunk first = line.chunk(at);
    int next = first == null ? at : second(first.to());
    Chunk second = line.chunk(next);
    boolean starts = first != null && first.from() == at && second != null;
    if (!starts || first == null || second == null) {
      return null;
    }
    int from = line.preposition(at - 1) ? at - 1 : at;
    if (second instanceof DateChunk date && Rounds.place(first)) {
      return new Pair(from, date.to(), first, date);
    }
    boolean in = line.in(second.from() - 1, "place-preposition");
    return first instanceof DateChunk date && in && Rounds.place(second)
        ? new Pair(from, second.to(), second, date)
        : null;
  }

  /** Where the other half of a pair begins: behind a preposition, or at once. */
  private int second(int at) {
    for (int i = at; i < at + NEAR; i++) {
      if (line.chunk(i) != null) {
        return i;
      }
      if (!line.preposition(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean place(Chunk chunk) {
    return chunk instanceof Chunk.PlaceChunk || chunk instanceof Chunk.BodyChunk;
  }

  private boolean joined(int from, int to) {
    boolean any = false;
    for (int i = from; i < to; i++) {
      boolean joins = line.is(i, ",") || line.in(i, "and-then") || line.anotherTime(i);
      if (!joins && !line.preposition(i)) {
        return false;
      }
      any |= joins;
    }
    return any;
  }

  /** "after rounds in Norton in May", "two rounds, in Norton in May". */
  private boolean anchored(Pair pair) {
    return those(pair)
        || line.chunk(before(pair)) instanceof MeetingChunk meeting && meeting.parties().isEmpty();
  }

  /** "following those in Norton in May". */
  private boolean those(Pair pair) {
    int at = before(pair);
    return line.in(at, "those")
        && (line.preposition(at - 1) || line.in(at - 1, "company-preposition"));
  }

  private int before(Pair pair) {
    return line.is(pair.from() - 1, ",") ? pair.from() - 2 : pair.from() - 1;
  }

  /** The encounter of this sentence that has the place and the date of a pair. */
  private @Nullable Event told(Pair pair, Fact<?> why) {
    Event probe = probe(pair, MeetingKind.OTHER, Status.HELD, why);
    if (probe.undated() || probe.spots.isEmpty()) {
      return null;
    }
    PartialDate start = probe.dates.get(0).value().start();
    String place = probe.spots.get(0).value().place();
    for (Event event : reading.events.recent()) {
      boolean day =
          event.dates.stream()
              .anyMatch(d -> start != null && start.equals(d.value().start()) && here(d));
      boolean spot =
          event.spots.stream().anyMatch(s -> place != null && place.equals(s.value().place()));
      if (day && spot) {
        return event;
      }
    }
    return null;
  }

  private Event probe(Pair pair, MeetingKind kind, Status status, Fact<?> why) {
    Event probe = mentions.bare(kind, status, why);
    circumstances.places.at(probe, pair.place(), why);
    circumstances.days.dated(probe, pair.date(), why);
    return probe;
  }

  private Event round(Event model, Pair pair, boolean here, Fact<?> why) {
    Status status = here ? model.status() : Status.HELD;
    Event round = probe(pair, model.kind(), status, why);
    round.series.addAll(model.series);
    round.noun = model.noun;
    round.pointer = here ? model.pointer : MeetingChunk.Pointer.EARLIER;
    model.parties.values().stream()
        .filter(party -> !stayed(model, party.value()))
        .forEach(party -> round.party(party.value(), why));
    visited(round, why);
    if (here) {
      model.people.values().stream()
          .filter(this::here)
          .forEach(part -> round.part(part.value(), part));
    }
    return round;
  }

  /** "is expected in Norton tomorrow and in Rurburg on Friday": the state of the first town. */
  private static boolean stayed(Event model, Body party) {
    boolean visit = model.kind() == MeetingKind.VISIT && model.people.size() == 1;
    boolean town =
        model.spots.stream()
            .map(spot -> spot.value().country())
            .anyMatch(state -> state != null && state.name().equals(party.name()));
    return visit && town;
  }

  /** Who goes on to another town visits its state. */
  private static void visited(Event round, Fact<?> why) {
    Body state = round.spots.isEmpty() ? null : round.spots.get(0).value().country();
    if (round.kind() == MeetingKind.VISIT && round.parties.size() == 1 && state != null) {
      round.party(state, why);
    }
  }

  private boolean here(Fact<?> fact) {
    Span sentence = line.sentence().span();
    Span span = fact.evidence().span();
    return span.begin() >= sentence.begin() && span.end() <= sentence.end();
  }
}
