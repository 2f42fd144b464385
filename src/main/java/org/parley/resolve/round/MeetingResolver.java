package org.parley.resolve.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.Mention;
import org.parley.model.Status;
import org.parley.model.When;
import org.parley.resolve.cluster.Blocks;
import org.parley.resolve.cluster.Clusters;
import org.parley.resolve.cluster.Journal;
import org.parley.resolve.cluster.Verdicts;

/** Joins accounts of one meeting, the surest evidence first. */
final class MeetingResolver {
  /** Below this, two meetings of one article that fit equally well leave it open. */
  private static final int SURE = 800;

  private record Candidate(Mention a, Mention b, int strength, String reason) {
    List<Rivals> rivals() {
      return List.of(new Rivals(a, b.article()), new Rivals(b, a.article()));
    }
  }

  private final Map<Mention, MeetingProfile> profiles;
  private final Journal journal;
  private final Clusters<MeetingProfile> clusters;

  MeetingResolver(Map<Mention, MeetingProfile> profiles, Verdicts verdicts, Journal journal) {
    this.profiles = profiles;
    this.journal = journal;
    this.clusters = new Clusters<>(verdicts);
  }

  Clusters<MeetingProfile> resolve() {
    profiles.forEach(clusters::add);
    List<Candidate> candidates = candidates();
    Map<Rivals, Rivalry> rivalries = new HashMap<>();
    for (Candidate candidate : candidates) {
      candidate.rivals().forEach(rivals -> rivalry(rivals, rivalries).meet(candidate.strength));
    }
    for (Candidate candidate : candidates) {
      if (candidate.strength < SURE
          && candidate.rivals().stream()
              .anyMatch(rivals -> rivalry(rivals, rivalries).tied(candidate.strength))) {
        journal.unsure(
            candidate.a, candidate.b, candidate.reason + ", but another meeting fits as well");
      } else {
        clusters.join(candidate.a, candidate.b, candidate.reason, journal);
      }
    }
    return clusters;
  }

  private static Rivalry rivalry(Rivals rivals, Map<Rivals, Rivalry> rivalries) {
    return rivalries.computeIfAbsent(rivals, any -> new Rivalry());
  }

  /** The meetings of one article that may be a meeting of another. */
  private record Rivals(Mention one, ArticleId article) {}

  /** How well the best of some rivals fit, and how many are as good. */
  private static final class Rivalry {
    private int best;
    private int ties;

    void meet(int strength) {
      ties = strength > best ? 1 : strength == best ? ties + 1 : ties;
      best = Math.max(best, strength);
    }

    boolean tied(int strength) {
      return best == strength && ties > 1;
    }
  }

  private List<Candidate> candidates() {
    Blocks<MeetingKeys.Key> blocks = new Blocks<>();
    clusters.leaders().forEach(one -> blocks.put(MeetingKeys.of(clusters.profile(one)), one));
    List<Candidate> candidates = new ArrayList<>();
    blocks.pairs(
        (a, b) -> {
          Candidate candidate = compare(a, b);
          if (candidate != null) {
            candidates.add(candidate);
          }
        });
    candidates.sort(
        Comparator.comparingInt(Candidate::strength)
            .reversed()
            .thenComparing(Candidate::a)
            .thenComparing(Candidate::b));
    return candidates;
  }

  private @Nullable Candidate compare(Mention a, Mention b) {
    MeetingProfile x = clusters.profile(a);
    MeetingProfile y = clusters.profile(b);
    if (a.article().equals(b.article())) {
      return null;
    }
    String conflict = clusters.conflict(a, b);
    if (conflict != null) {
      if (x.sameSeries(y) || x.sameParties(y)) {
        journal.different(a, b, conflict);
      }
      return null;
    }
    Evidence evidence = x.sameSeries(y) ? inSeries(x, y) : outsideSeries(x, y);
    if (evidence == null) {
      journal.unsure(a, b, "nothing speaks against it, but too little for it");
      return null;
    }
    int kind = x.kinds.equals(y.kinds) ? 1 : 0;
    int people = Math.min(4, x.sharedPeople(y));
    return new Candidate(a, b, evidence.strength * 10 + 2 * people + kind, evidence.reason);
  }

  private record Evidence(int strength, String reason) {}

  private static @Nullable Evidence inSeries(MeetingProfile x, MeetingProfile y) {
    if (x.sameEdition(y)) {
      return new Evidence(100, "same edition of the same series");
    }
    if (any(x, y, Dates::sameDay)) {
      return new Evidence(90, "same series, same day");
    }
    if (x.dayMayErr(y) && any(x, y, Dates::nextDay)) {
      return new Evidence(75, "same series and people, a day apart");
    }
    if (any(x, y, Dates::sameMonth)) {
      return x.samePlace(y)
          ? new Evidence(80, "same series, same month, same place")
          : new Evidence(60, "same series, same month");
    }
    if (x.sameCity(y) && any(x, y, Dates::compatible)) {
      return new Evidence(50, "same series, same year, same place");
    }
    if (!Collections.disjoint(x.allNumbers(), y.allNumbers())) {
      return new Evidence(70, "same series, both before or after the same edition");
    }
    boolean unnumbered = x.numbers.isEmpty() && y.numbers.isEmpty();
    if (unnumbered && any(x, y, Dates::sameBareYear) && x.statuses.equals(y.statuses)) {
      return new Evidence(30, "same series, same year, neither told more closely");
    }
    return null;
  }

  private static @Nullable Evidence outsideSeries(MeetingProfile x, MeetingProfile y) {
    if (onlyPart(x, y) || onlyPart(y, x)) {
      return null;
    }
    Evidence byPeople = x.sharedPeople(y) > 1 ? people(x, y) : null;
    return byPeople == null && x.sameParties(y) ? parties(x, y) : byPeople;
  }

  /** Whether one may be a smaller meeting beside an edition of a series. */
  private static boolean onlyPart(MeetingProfile small, MeetingProfile edition) {
    TreeSet<Mention> people = small.allPeople();
    return small.series.isEmpty()
        && !edition.series.isEmpty()
        && !people.isEmpty()
        && !people.equals(edition.allPeople());
  }

  private static @Nullable Evidence people(MeetingProfile x, MeetingProfile y) {
    boolean sameClass = x.sameClass(y);
    if (any(x, y, sameClass ? Dates::sameDay : Dates::sameStart)) {
      return new Evidence(80, "same people, same day");
    }
    if (sameClass && any(x, y, Dates::sameMonth)) {
      return new Evidence(62, "same people, same month");
    }
    if (x.dayMayErr(y) && any(x, y, Dates::nextDay)) {
      return new Evidence(48, "same people, a day apart");
    }
    if (undated(x, y) && x.samePlace(y) && x.newsWith(y)) {
      return new Evidence(45, "same people and place, reported in the same days");
    }
    return null;
  }

  private static @Nullable Evidence parties(MeetingProfile x, MeetingProfile y) {
    if (!x.sameClass(y)) {
      return null;
    }
    if (any(x, y, Dates::sameDay)) {
      return new Evidence(65, "same parties, same day");
    }
    if (any(x, y, Dates::sameMonth)) {
      return month(x, y);
    }
    if (!undated(x, y) || !x.kinds.equals(y.kinds) || !x.newsWith(y)) {
      return null;
    }
    if (x.sharedPeople(y) > 0) {
      return new Evidence(42, "same parties, kind and a person, reported in the same days");
    }
    return x.sameCity(y)
        ? new Evidence(40, "same parties, place and kind, reported in the same days")
        : null;
  }

  private static @Nullable Evidence month(MeetingProfile x, MeetingProfile y) {
    if (!x.numbers.isEmpty() && x.numbers.equals(y.numbers)) {
      return new Evidence(68, "same parties, number and month");
    }
    if (x.sameCity(y) && x.kinds.equals(y.kinds)) {
      return new Evidence(55, "same parties, month, place and kind");
    }
    if (x.sharedPeople(y) > 0) {
      return new Evidence(52, "same parties, month and a person");
    }
    boolean cancelled = x.statuses.contains(Status.CANCELLED) && x.statuses.equals(y.statuses);
    return cancelled && x.kinds.equals(y.kinds)
        ? new Evidence(35, "same parties, month and kind, both cancelled")
        : null;
  }

  private static boolean any(
      MeetingProfile x, MeetingProfile y, java.util.function.BiPredicate<When, When> test) {
    return Dates.any(x.whens, y.whens, test);
  }

  private static boolean undated(MeetingProfile x, MeetingProfile y) {
    return x.whens.isEmpty() || y.whens.isEmpty();
  }
}
