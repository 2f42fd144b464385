package org.parley.resolve.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;
import org.parley.model.When;
import org.parley.resolve.cluster.Clusters;

/**
 * What is known of a series.
 *
 * @param parties its standing sides
 * @param names the words of each of its names, without those that name the sides
 * @param editions the meetings said to be editions of it, those of one account alike once
 */
public record SeriesProfile(
    TreeSet<Mention> parties, List<Set<String>> names, Map<Object, MeetingProfile> editions)
    implements Clusters.Profile<SeriesProfile> {

  @Override
  public SeriesProfile join(SeriesProfile other) {
    TreeSet<Mention> sides = new TreeSet<>(parties);
    sides.addAll(other.parties);
    List<Set<String>> words = new ArrayList<>(names);
    other.names.stream().filter(name -> !words.contains(name)).forEach(words::add);
    Map<Object, MeetingProfile> all = new HashMap<>(editions);
    all.putAll(other.editions);
    return new SeriesProfile(sides, words, all);
  }

  @Override
  public @Nullable String conflict(SeriesProfile other) {
    if (!partiesFit(other)) {
      return "series of other parties";
    }
    TreeSet<Integer> agreeing = new TreeSet<>();
    TreeSet<Integer> own = new TreeSet<>();
    TreeSet<Integer> foreign = new TreeSet<>();
    for (MeetingProfile one : dated()) {
      for (MeetingProfile another : other.dated()) {
        if (!agree(one, another)) {
          own.addAll(one.numbers);
          foreign.addAll(another.numbers);
        } else if (one.numbers.equals(another.numbers)) {
          agreeing.addAll(one.numbers);
        }
      }
    }
    // one wrong date must not part accounts that agree on another edition; order alone is no proof
    return Math.min(own.size(), foreign.size()) > agreeing.size()
        ? "the numbers of their editions do not run with the dates"
        : null;
  }

  /** The editions with one number and a date. */
  private List<MeetingProfile> dated() {
    return editions.values().stream()
        .filter(edition -> edition.numbers.size() == 1 && !edition.whens.isEmpty())
        .toList();
  }

  private static boolean agree(MeetingProfile a, MeetingProfile b) {
    int first = a.numbers.first();
    int second = b.numbers.first();
    return first == second
        ? a.mayErr(b)
        : Dates.any(a.whens, b.whens, (x, y) -> first < second ? !late(x, y) : !late(y, x));
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
    boolean told = !a.whens.isEmpty() && !b.whens.isEmpty();
    boolean oneNews = !told && a.sharedPeople(b) > 0 && a.newsWith(b);
    boolean others = a.peopleConflict(b) != null;
    return (sameDay || near && a.samePlace(b) || oneNews) && !others;
  }

  private static long daysApart(When a, When b) {
    boolean exact = Dates.start(a).exactDay() != null && Dates.start(b).exactDay() != null;
    return exact ? Dates.gap(a, b) : Long.MAX_VALUE;
  }
}
