package org.parley.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;
import org.parley.model.When;

/**
 * What is known of a series.
 *
 * @param parties its standing sides
 * @param names the words of each of its names, without those that name the sides
 * @param editions the meetings said to be editions of it, those of one account alike once
 */
record SeriesProfile(
    TreeSet<Mention> parties, List<Set<String>> names, TreeMap<String, MeetingProfile> editions)
    implements Clusters.Profile<SeriesProfile> {

  @Override
  public SeriesProfile join(SeriesProfile other) {
    TreeSet<Mention> sides = new TreeSet<>(parties);
    sides.addAll(other.parties);
    List<Set<String>> words = new ArrayList<>(names);
    other.names.stream().filter(name -> !words.contains(name)).forEach(words::add);
    TreeMap<String, MeetingProfile> all = new TreeMap<>(editions);
    all.putAll(other.editions);
    return new SeriesProfile(sides, words, all);
  }

  @Override
  public @Nullable String conflict(SeriesProfile other) {
    if (!partiesFit(other)) {
      return "series of other parties";
    }
    for (MeetingProfile own : editions.values()) {
      for (MeetingProfile foreign : other.editions.values()) {
        String conflict = conflict(own, foreign);
        if (conflict != null) {
          return conflict;
        }
      }
    }
    return null;
  }

  private static @Nullable String conflict(MeetingProfile a, MeetingProfile b) {
    if (a.numbers.size() != 1 || b.numbers.size() != 1 || a.whens.isEmpty() || b.whens.isEmpty()) {
      return null;
    }
    int first = a.numbers.first();
    int second = b.numbers.first();
    if (first == second) {
      return a.mayErr(b) ? null : "edition " + first + " of each was held at another time";
    }
    boolean ordered =
        Dates.any(a.whens, b.whens, (x, y) -> first < second ? !late(x, y) : !late(y, x));
    return ordered ? null : "the numbers of their editions do not run with the dates";
  }

  /** Whether the edition with the lower number surely came later, or on the same day. */
  private static boolean late(When lower, When higher) {
    return Dates.before(higher, lower) || Dates.sameDay(lower, higher);
  }

  boolean partiesFit(SeriesProfile other) {
    return parties.isEmpty()
        || other.parties.isEmpty()
        || parties.containsAll(other.parties)
        || other.parties.containsAll(parties);
  }

  boolean sharesName(SeriesProfile other) {
    return !Collections.disjoint(names, other.names);
  }

  /** Whether the editions of both under one number, or with the same people, are one meeting. */
  boolean sharesEdition(SeriesProfile other) {
    return editions.values().stream()
        .anyMatch(a -> other.editions.values().stream().anyMatch(b -> sameEdition(a, b)));
  }

  private static boolean sameEdition(MeetingProfile a, MeetingProfile b) {
    if (!a.partiesFit(b) || a.placesApart(b)) {
      return false;
    }
    boolean sameDay = Dates.any(a.whens, b.whens, Dates::sameDay);
    boolean contrary =
        !a.numbers.isEmpty() && !b.numbers.isEmpty() && Collections.disjoint(a.numbers, b.numbers);
    if (contrary || Collections.disjoint(a.allNumbers(), b.allNumbers())) {
      return !contrary && sameDay && a.sharedPeople(b) > 1;
    }
    boolean near =
        Dates.any(
            a.whens,
            b.whens,
            (x, y) -> Dates.sameMonth(x, y) || daysApart(x, y) <= MeetingProfile.ERRING_DAYS);
    return sameDay || near && a.samePlace(b);
  }

  private static long daysApart(When a, When b) {
    boolean exact = Dates.start(a).exactDay() != null && Dates.start(b).exactDay() != null;
    return exact ? Dates.gap(a, b) : Long.MAX_VALUE;
  }
}
