package org.parley.resolve.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
import org.parley.model.PartialDate;
import org.parley.model.Status;
import org.parley.model.When;
import org.parley.resolve.cluster.Clusters;
import org.parley.resolve.standing.Places;

/** What is known of a meeting. */
public final class MeetingProfile implements Clusters.Profile<MeetingProfile> {
  /** Two accounts of one numbered edition may err by a week; both dates are kept. */
  static final int ERRING_DAYS = 7;

  /** An edition that is announced may be held as much later. */
  private static final int POSTPONED_DAYS = 366;

  final Places geography;
  final TreeSet<ArticleId> articles = new TreeSet<>();
  final TreeSet<Mention> parties = new TreeSet<>();
  final TreeSet<Mention> series = new TreeSet<>();
  final TreeSet<Integer> numbers = new TreeSet<>();

  /** Numbers that follow from the number of the edition before or after. */
  final TreeSet<Integer> implied = new TreeSet<>();

  final Set<When> whens = new LinkedHashSet<>();
  final TreeSet<Mention> places = new TreeSet<>();
  final TreeSet<MeetingKind> kinds = new TreeSet<>();
  final TreeSet<Status> statuses = new TreeSet<>();
  final Set<PartialDate> published = new HashSet<>();

  /** The people by the side that they took part for. */
  final TreeMap<Mention, TreeSet<Mention>> people = new TreeMap<>();

  /** The words of the names of each of the people. */
  final TreeMap<Mention, TreeSet<String>> nameWords = new TreeMap<>();

  boolean remote;

  MeetingProfile(Places geography) {
    this.geography = geography;
  }

  /** What it may be named by, as known now. */
  public MeetingTraits traits() {
    return new MeetingTraits(parties, series, numbers, whens, places, kinds);
  }

  /** A profile of its own that says the same. */
  MeetingProfile copy() {
    return new MeetingProfile(geography).with(this);
  }

  private MeetingProfile with(MeetingProfile one) {
    articles.addAll(one.articles);
    parties.addAll(one.parties);
    series.addAll(one.series);
    numbers.addAll(one.numbers);
    implied.addAll(one.implied);
    whens.addAll(one.whens);
    places.addAll(one.places);
    kinds.addAll(one.kinds);
    statuses.addAll(one.statuses);
    published.addAll(one.published);
    one.people.forEach(
        (side, all) -> people.computeIfAbsent(side, any -> new TreeSet<>()).addAll(all));
    nameWords.putAll(one.nameWords);
    remote |= one.remote;
    return this;
  }

  /** Notes who took part for a side. */
  void add(Mention side, Mention person, Collection<String> words) {
    people.computeIfAbsent(side, any -> new TreeSet<>()).add(person);
    nameWords.computeIfAbsent(person, any -> new TreeSet<>()).addAll(words);
  }

  @Override
  public MeetingProfile join(MeetingProfile other) {
    return copy().with(other);
  }

  @Override
  public @Nullable String conflict(MeetingProfile other) {
    if (!Collections.disjoint(articles, other.articles)) {
      return "one article tells of both";
    }
    String series = seriesConflict(other);
    if (series != null || sameEdition(other)) {
      return series;
    }
    return circumstanceConflict(other);
  }

  private @Nullable String seriesConflict(MeetingProfile other) {
    if (apart(series, other.series)) {
      return "editions of different series";
    }
    if (apart(numbers, other.numbers)) {
      return "different numbers: " + numbers.first() + " and " + other.numbers.first();
    }
    if (sameEdition(other) && !mayErr(other)) {
      return "one number, but dates more than a week apart";
    }
    return null;
  }

  private @Nullable String circumstanceConflict(MeetingProfile other) {
    if (!partiesFit(other)) {
      return "other parties";
    }
    if (!datesWithin(other, dayMayErr(other) ? 1 : 0)) {
      return "other dates";
    }
    if (placesApart(other)) {
      return "other places";
    }
    if (callAndVisit(other) || other.callAndVisit(this)) {
      return "one at a distance, one in a place";
    }
    if (cancelledAndHeld(other) || other.cancelledAndHeld(this)) {
      return "one held, one cancelled";
    }
    return series.isEmpty() || other.series.isEmpty() ? peopleConflict(other) : null;
  }

  /**
   * Whether differing dates of one number can be an error of one account, or an appointment put
   * off.
   */
  boolean mayErr(MeetingProfile other) {
    return sharedPeople(other) > 0
        || datesWithin(other, toCome() == other.toCome() ? ERRING_DAYS : POSTPONED_DAYS);
  }

  /** Whether it was still to come, or called off, when it was told. */
  private boolean toCome() {
    return !statuses.contains(Status.HELD);
  }

  private static <T> boolean apart(Collection<T> a, Collection<T> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  boolean sameSeries(MeetingProfile other) {
    return !Collections.disjoint(series, other.series);
  }

  boolean sameEdition(MeetingProfile other) {
    return sameSeries(other) && !Collections.disjoint(numbers, other.numbers);
  }

  boolean partiesFit(MeetingProfile other) {
    return parties.isEmpty()
        || other.parties.isEmpty()
        || parties.containsAll(other.parties)
        || other.parties.containsAll(parties);
  }

  boolean sameParties(MeetingProfile other) {
    return parties.size() > 1 && parties.equals(other.parties);
  }

  /** Whether those of both sides are the same, so that days next to each other are an error. */
  boolean dayMayErr(MeetingProfile other) {
    return sharedPeople(other) > 1 && sameClass(other) && kinds.equals(other.kinds);
  }

  /** Where both are told to the day, coarser dates excuse nothing. */
  private boolean datesWithin(MeetingProfile other, int days) {
    List<When> own = toTheDay(whens);
    List<When> others = toTheDay(other.whens);
    boolean coarse = own.isEmpty() || others.isEmpty();
    Collection<When> some = coarse ? whens : own;
    Collection<When> more = coarse ? other.whens : others;
    return some.isEmpty()
        || more.isEmpty()
        || Dates.any(some, more, Dates::compatible)
        || days > 0 && Dates.any(some, more, (a, b) -> Dates.gap(a, b) <= days);
  }

  private static List<When> toTheDay(Collection<When> whens) {
    return whens.stream().filter(when -> Dates.start(when).exactDay() != null).toList();
  }

  boolean placesApart(MeetingProfile other) {
    return !places.isEmpty()
        && !other.places.isEmpty()
        && relations(other).stream().allMatch(relation -> relation == Places.Relation.APART);
  }

  /** Whether a place of one is, or lies in, a place of the other. */
  boolean samePlace(MeetingProfile other) {
    return relations(other).stream()
        .anyMatch(
            relation -> relation == Places.Relation.SAME || relation == Places.Relation.WITHIN);
  }

  /** Whether both are in one place smaller than a country. */
  boolean sameCity(MeetingProfile other) {
    return places.stream()
        .filter(place -> !geography.isCountry(place))
        .anyMatch(
            place ->
                other.places.stream()
                    .anyMatch(b -> geography.relation(place, b) == Places.Relation.SAME));
  }

  private List<Places.Relation> relations(MeetingProfile other) {
    return places.stream()
        .flatMap(a -> other.places.stream().map(b -> geography.relation(a, b)))
        .toList();
  }

  private boolean callAndVisit(MeetingProfile other) {
    return remote && !other.remote && (!other.places.isEmpty() || other.is(MeetingKind.VISIT));
  }

  private boolean is(MeetingKind kind) {
    return kinds.size() == 1 && kinds.contains(kind);
  }

  private boolean cancelledAndHeld(MeetingProfile other) {
    return statuses.equals(Set.of(Status.CANCELLED)) && other.statuses.contains(Status.HELD);
  }

  /** Calls, visits and meetings are three classes. */
  boolean sameClass(MeetingProfile other) {
    return remote == other.remote && is(MeetingKind.VISIT) == other.is(MeetingKind.VISIT);
  }

  /** Whether other people are told to have come for one of the sides. */
  @Nullable String peopleConflict(MeetingProfile other) {
    for (Mention side : people.keySet()) {
      TreeSet<Mention> others = other.people.getOrDefault(side, new TreeSet<>());
      if (!others.isEmpty()
          && people.get(side).stream()
              .noneMatch(a -> others.stream().anyMatch(b -> maybeOne(a, b, other)))) {
        return "other people of one side";
      }
    }
    return null;
  }

  private boolean maybeOne(Mention a, Mention b, MeetingProfile other) {
    return a.equals(b)
        || !Collections.disjoint(
            nameWords.getOrDefault(a, new TreeSet<>()),
            other.nameWords.getOrDefault(b, new TreeSet<>()));
  }

  /** The numbers told and those that follow from others. */
  TreeSet<Integer> allNumbers() {
    TreeSet<Integer> all = new TreeSet<>(numbers);
    all.addAll(implied);
    return all;
  }

  /** Equal for accounts that say the same of number, time, place and people. */
  Object account() {
    return List.of(numbers, implied, whens, places, people);
  }

  TreeSet<Mention> allPeople() {
    TreeSet<Mention> all = new TreeSet<>();
    people.values().forEach(all::addAll);
    return all;
  }

  /** How many people took part in both. */
  int sharedPeople(MeetingProfile other) {
    Set<Mention> shared = new HashSet<>();
    for (TreeSet<Mention> own : people.values()) {
      for (TreeSet<Mention> others : other.people.values()) {
        own.stream().filter(others::contains).forEach(shared::add);
      }
    }
    return shared.size();
  }

  /** Whether both are news of about the same days. */
  boolean newsWith(MeetingProfile other) {
    return published.stream().anyMatch(a -> other.published.stream().anyMatch(b -> near(a, b)));
  }

  private static boolean near(PartialDate a, PartialDate b) {
    LocalDate first = a.exactDay();
    LocalDate second = b.exactDay();
    return first != null
        && second != null
        && Math.abs(ChronoUnit.DAYS.between(first, second)) <= MeetingKeys.NEWS_DAYS;
  }
}
