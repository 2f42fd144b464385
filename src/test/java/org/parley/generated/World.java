package org.parley.generated;

import static org.parley.generated.Table.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States and organisations that deal with each other for some years, before anybody reports. */
final class World {
  static final LocalDate BEGIN = LocalDate.of(2012, 1, 1);
  static final int DAYS = 12 * 365;

  private static final int LEAST_SIDES = 8;
  private static final int LEAST_PAIRS = 6;
  private static final int MOST_SERIES = 3;
  private static final int ONE_OFF_DAYS = 420;
  private static final List<String> CALLERS = List.of("foreign", "defence", "president", "staff");
  private static final List<String> ORGANISATIONS =
      List.of("NATO:Brussels", "African Union:Addis Ababa", "ASEAN:Jakarta");

  private final Chance chance;
  private final List<Map<String, String>> forms = Table.rows("/org/parley/generated/series.tsv");
  private final Map<Side, Government> governments = new HashMap<>();
  private final List<Side> sides = new ArrayList<>();
  private final List<Series> series = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  /** A world in which so many pairs of sides deal with each other. */
  World(int pairs, Chance chance) {
    this.chance = chance;
    found(Math.max(LEAST_SIDES, pairs * 4 / 5));
    Set<String> met = new HashSet<>();
    int most = sides.size() * (sides.size() - 1) / 2;
    while (met.size() < Math.min(most, Math.max(LEAST_PAIRS, pairs))) {
      Side one = chance.any(sides);
      Side other = chance.any(sides);
      if (!one.equals(other)
          && (one.state() || other.state())
          && met.add(
              one.name().compareTo(other.name()) < 0 ? one + "" + other : other + "" + one)) {
        deal(one, other);
      }
    }
    renumber();
  }

  private void found(int count) {
    Names names = new Names(chance.of("names", 0));
    List<Side> states = new ArrayList<>();
    for (Map<String, String> row : Table.rows("/lexicon/states.tsv")) {
      String group = names.group(cell(row, "code"));
      if (!group.isEmpty() && cell(row, "until").isEmpty() && !cell(row, "capitals").isEmpty()) {
        String adjective = cell(row, "adjectives").split(";")[0];
        String capital = cell(row, "capitals").split(";")[0];
        states.add(new Side(cell(row, "name"), adjective, capital, true, group));
      }
    }
    for (int i = 0; !states.isEmpty() && i < count; i++) {
      sides.add(states.remove(chance.below(states.size())));
    }
    int organisations = Math.min(ORGANISATIONS.size(), count / LEAST_SIDES);
    ORGANISATIONS.subList(0, organisations).forEach(one -> sides.add(organisation(one.split(":"))));
    int people = 0;
    List<Map<String, String>> posts = Table.rows("/org/parley/generated/posts.tsv");
    for (Side side : sides) {
      Government government =
          new Government(side, posts, names, people, chance.of("government " + side.name(), 0));
      governments.put(side, government);
      people = government.nextId();
    }
  }

  private static Side organisation(String[] cells) {
    return new Side(cells[0], cells[0], cells[1], false, "");
  }

  private void deal(Side one, Side other) {
    List<Map<String, String>> free = new ArrayList<>(forms);
    int count = chance.between(1, MOST_SERIES);
    for (int i = 0; i < count && !free.isEmpty(); i++) {
      Series begun = new Series(series.size(), one, other, free.remove(chance.below(free.size())));
      if (!begun.head(one).isEmpty() && !begun.head(other).isEmpty()) {
        series.add(begun);
        hold(begun);
      }
    }
    if (one.state() && other.state()) {
      meetOutside(one, other);
    }
  }

  /** One edition a year or so, in turn at each other's seat. */
  private void hold(Series begun) {
    LocalDate day = BEGIN.plusDays(chance.below(DAYS / 2));
    int number = chance.between(1, 9);
    boolean turn = chance.in(0.5);
    int previous = -1;
    while (day.isBefore(BEGIN.plusDays(DAYS))) {
      Side host = turn ? begun.first() : begun.second();
      LocalDate until = chance.in(0.25) ? day.plusDays(1) : day;
      Event edition =
          new Event(
              events.size(),
              Event.Kind.EDITION,
              begun,
              number++,
              day,
              until,
              host,
              delegation(begun, begun.first(), day),
              delegation(begun, begun.second(), day),
              begun.field(),
              previous);
      previous = edition.id();
      events.add(edition);
      addCourtesyCall(edition);
      turn = !turn;
      day = day.plusDays(chance.between(250, 700));
    }
  }

  private List<Seat> delegation(Series begun, Side side, LocalDate day) {
    List<Seat> delegation = new ArrayList<>();
    delegation.add(holder(side, begun.head(side), day));
    if (!begun.member(side).isEmpty()) {
      delegation.add(holder(side, begun.member(side), day));
    }
    return delegation;
  }

  /** The head of the guests calls on a minister of the hosts. */
  private void addCourtesyCall(Event edition) {
    if (edition.host().state() && chance.in(0.25)) {
      Side guests = edition.other(edition.host());
      Seat guest = edition.of(guests).get(0);
      String post = edition.field().equals("defence") ? "defence" : "foreign";
      Seat host = holder(edition.host(), post, edition.from());
      if (!guest.post().id().equals(post)) {
        boolean first = edition.host().equals(edition.firstSide());
        add(
            Event.Kind.COURTESY,
            edition.until(),
            edition.host(),
            first ? List.of(host) : List.of(guest),
            first ? List.of(guest) : List.of(host),
            edition.field());
      }
    }
  }

  /** Calls and talks of ministers that belong to no series, months apart. */
  private void meetOutside(Side one, Side other) {
    LocalDate day = BEGIN.plusDays(chance.below(ONE_OFF_DAYS));
    while (day.isBefore(BEGIN.plusDays(DAYS))) {
      String post = chance.any(CALLERS);
      boolean call = chance.in(0.4);
      Side host = chance.in(0.5) ? one : other;
      List<Seat> first = List.of(holder(one, post, day));
      List<Seat> second = List.of(holder(other, post, day));
      String field = post.equals("defence") || post.equals("staff") ? "defence" : "policy";
      add(call ? Event.Kind.CALL : Event.Kind.TALKS, day, host, first, second, field);
      day = day.plusDays(chance.between(60, ONE_OFF_DAYS * 2));
    }
  }

  private void add(
      Event.Kind kind,
      LocalDate day,
      Side host,
      List<Seat> first,
      List<Seat> second,
      String field) {
    int id = events.size();
    events.add(new Event(id, kind, null, 0, day, day, host, first, second, field, -1));
  }

  private Seat holder(Side side, String post, LocalDate day) {
    return Objects.requireNonNull(governments.get(side)).holder(post, day);
  }

  /** Gives all events their numbers in the order of time. */
  private void renumber() {
    List<Event> sorted = new ArrayList<>(events);
    sorted.sort(Comparator.comparing(Event::from).thenComparing(Event::id));
    Map<Integer, Integer> numbers = new HashMap<>();
    numbers.put(-1, -1);
    sorted.forEach(event -> numbers.put(event.id(), numbers.size() - 1));
    events.clear();
    for (Event e : sorted) {
      int previous = Objects.requireNonNull(numbers.get(e.previous()));
      events.add(
          new Event(
              events.size(),
              e.kind(),
              e.series(),
              e.number(),
              e.from(),
              e.until(),
              e.host(),
              e.first(),
              e.second(),
              e.field(),
              previous));
    }
  }

  /** In the order of time. */
  List<Event> events() {
    return Collections.unmodifiableList(events);
  }

  List<Series> series() {
    return Collections.unmodifiableList(series);
  }

  @Nullable Event event(int id) {
    return id < 0 || id >= events.size() ? null : events.get(id);
  }
}
