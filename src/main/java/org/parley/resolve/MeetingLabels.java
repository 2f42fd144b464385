package org.parley.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.model.Claim.Hosted;
import org.parley.model.Entity;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
import org.parley.resolve.cluster.Clusters;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.round.Dates;
import org.parley.resolve.round.MeetingProfile;
import org.parley.resolve.round.MeetingTraits;
import org.parley.resolve.words.KnownNames;
import org.parley.resolve.words.Tokens;

/**
 * Names meetings and their series for people, by all that is known of them: {@code 3rd
 * Norland–Ruritania talks}.
 */
final class MeetingLabels {
  private static final int LONGEST = 80;
  private static final int MOST_SIDES = 4;
  private static final int FIRST_SIDES = 2;

  private final Findings findings;
  private final KnownNames known;
  private final Clusters<MeetingProfile> meetings;
  private final BiFunction<String, Mention, String> name;

  /**
   * How meetings are named.
   *
   * @param name the best name of the cluster of a kind that a mention leads
   */
  MeetingLabels(
      Findings findings,
      KnownNames known,
      Clusters<MeetingProfile> meetings,
      BiFunction<String, Mention, String> name) {
    this.findings = findings;
    this.known = known;
    this.meetings = meetings;
    this.name = name;
  }

  /** The name of a meeting; null where too little is known of it. */
  @Nullable String label(List<Corpus.Seen<Entity>> accounts) {
    MeetingTraits meeting = meetings.profile(accounts.get(0).mention()).traits();
    Mention one = meeting.series().isEmpty() ? null : meeting.series().first();
    SortedSet<Mention> parties = one == null ? meeting.parties() : parties(meeting, one);
    if (one == null && parties.isEmpty()) {
      return null;
    }
    String series = one == null ? "" : bare(name.apply("series", one));
    List<String> sides =
        tellsEnough(series, parties) ? List.of() : sides(accounts, meeting, parties);
    String what = series.isEmpty() ? kind(meeting) : series;
    String number = meeting.numbers().isEmpty() ? "" : ordinal(meeting.numbers().first()) + " ";
    String date =
        number.isEmpty() && !meeting.whens().isEmpty()
            ? ", " + Dates.finest(meeting.whens()).inWords()
            : "";
    return fitting(number, sides, what, date);
  }

  /** The name of a series as it is printed, and with its sides where that tells of none. */
  String series(Mention leader) {
    String printed = name.apply("series", leader);
    SortedSet<Mention> parties = parties(leader);
    if (printed.length() > LONGEST || parties.isEmpty() || tellsEnough(printed, parties)) {
      return printed;
    }
    List<String> sides =
        parties.stream().map(party -> name.apply("organisation", party)).sorted().toList();
    return fitting("", sides, bare(printed), "");
  }

  private static String bare(String name) {
    return name.replaceFirst("^[Tt]he ", "");
  }

  /** The sides of the meeting, else those of its series. */
  private SortedSet<Mention> parties(MeetingTraits meeting, Mention series) {
    return meeting.parties().isEmpty() ? parties(series) : meeting.parties();
  }

  private SortedSet<Mention> parties(Mention series) {
    return findings.seriesParties().getOrDefault(series, new TreeSet<>());
  }

  /** Whether a name needs no sides: it tells of one, or is a proper name that many share. */
  private boolean tellsEnough(String series, Set<Mention> parties) {
    boolean isProper = !series.isEmpty() && Character.isUpperCase(series.charAt(0));
    return isProper && parties.size() > MOST_SIDES || names(series, parties);
  }

  private boolean names(String series, Set<Mention> parties) {
    Set<String> sides =
        parties.stream()
            .flatMap(party -> findings.bodies().names(party).stream())
            .collect(Collectors.toSet());
    Set<String> folded = sides.stream().map(Folding::fold).collect(Collectors.toSet());
    String words = words(series);
    return !known.wordsFor(series, folded).isEmpty()
        || sides.stream().anyMatch(side -> words.contains(words(side)));
  }

  private static String words(String name) {
    return " " + String.join(" ", Tokens.words(name)) + " ";
  }

  /** The sides in the order of their names; the home side of a visit comes last. */
  private List<String> sides(
      List<Corpus.Seen<Entity>> accounts, MeetingTraits meeting, Set<Mention> parties) {
    boolean visit = !meeting.kinds().isEmpty() && meeting.kinds().first() == MeetingKind.VISIT;
    TreeMap<String, Boolean> home = new TreeMap<>();
    Set<Mention> hosts = visit ? hosts(accounts) : Set.of();
    Set<String> places = visit ? places(meeting) : Set.of();
    for (Mention party : parties) {
      boolean there =
          findings.bodies().names(party).stream().anyMatch(side -> places.contains(words(side)));
      home.put(name.apply("organisation", party), there || hosts.contains(party));
    }
    return home.keySet().stream().sorted(Comparator.comparing(home::get)).toList();
  }

  private Set<Mention> hosts(List<Corpus.Seen<Entity>> accounts) {
    Set<Mention> hosts = new HashSet<>();
    for (Corpus.Seen<Entity> account : accounts) {
      account.report().about(account.entity().ref(), Hosted.class).stream()
          .map(claim -> findings.bodies().side(account.report(), claim.host()))
          .filter(Objects::nonNull)
          .forEach(hosts::add);
    }
    return hosts;
  }

  private Set<String> places(MeetingTraits meeting) {
    return meeting.places().stream()
        .flatMap(place -> findings.places().around(place).stream())
        .map(place -> words(Objects.requireNonNull(findings.places().names().get(place))))
        .collect(Collectors.toSet());
  }

  private static String kind(MeetingTraits meeting) {
    MeetingKind kind = meeting.kinds().isEmpty() ? MeetingKind.OTHER : meeting.kinds().first();
    return kind == MeetingKind.OTHER ? "meeting" : kind.slug();
  }

  /** The fullest form that is short enough. */
  private static String fitting(String number, List<String> sides, String what, String date) {
    List<String> forms = new ArrayList<>();
    if (sides.isEmpty()) {
      forms.add(what);
    } else if (sides.size() <= MOST_SIDES) {
      forms.add(String.join("–", sides) + " " + what);
    }
    if (sides.size() > FIRST_SIDES) {
      forms.add(what + " of " + some(sides));
    }
    forms.add(what);
    int space = LONGEST - number.length() - date.length();
    String form =
        forms.stream()
            .filter(f -> f.length() <= space)
            .findFirst()
            .orElseGet(() -> cut(what, space));
    String label = number + form + date;
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static String some(List<String> sides) {
    int others = sides.size() - FIRST_SIDES;
    return String.join(", ", sides.subList(0, FIRST_SIDES))
        + (others == 1 ? " and " + sides.get(FIRST_SIDES) : " and " + others + " others");
  }

  private static String cut(String name, int space) {
    int end = name.lastIndexOf(' ', space - 1);
    return name.substring(0, end < 1 ? space - 1 : end) + "…";
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 >= 11 && number % 100 <= 13;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
