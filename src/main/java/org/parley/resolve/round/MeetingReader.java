package org.parley.resolve.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim.Dated;
import org.parley.model.Claim.EditionOf;
import org.parley.model.Claim.Followed;
import org.parley.model.Claim.HadParty;
import org.parley.model.Claim.Located;
import org.parley.model.Claim.Met;
import org.parley.model.Claim.TookPart;
import org.parley.model.Entity;
import org.parley.model.Entity.Encounter;
import org.parley.model.Entity.MeetingSeries;
import org.parley.model.Entity.Person;
import org.parley.model.Entity.Place;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
import org.parley.model.Mode;
import org.parley.model.PartialDate;
import org.parley.model.Ref;
import org.parley.model.Status;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Partition;
import org.parley.resolve.standing.Bodies;
import org.parley.resolve.standing.Places;
import org.parley.resolve.words.PersonName;

/** Gathers what each report says of each meeting, in terms of resolved entities. */
final class MeetingReader {
  /** Somebody who took part, by the side if it is told. */
  private record Part(@Nullable Mention side, Mention person, List<String> nameWords) {}

  private final Corpus corpus;
  private final Bodies bodies;
  private final Places places;

  /** What does not depend on who and which series is the same. */
  private final Map<Mention, MeetingProfile> circumstances = new LinkedHashMap<>();

  private final Map<Mention, List<Part>> parts = new HashMap<>();
  private final Map<Mention, List<Mention>> series = new HashMap<>();

  MeetingReader(Corpus corpus, Bodies bodies, Places places) {
    this.corpus = corpus;
    this.bodies = bodies;
    this.places = places;
    for (Corpus.Seen<Encounter> seen : corpus.all(Encounter.class)) {
      MeetingProfile profile = circumstances(seen);
      parts.put(seen.mention(), parts(seen, profile));
      series.put(seen.mention(), series(seen, profile));
      circumstances.put(seen.mention(), profile);
    }
    corpus.reports().forEach(report -> implyNumbers(report, circumstances));
  }

  /** All meetings with those who took part, given who is the same. */
  Map<Mention, MeetingProfile> withPeople(Partition people) {
    Map<Mention, MeetingProfile> profiles = new LinkedHashMap<>();
    circumstances.forEach(
        (mention, profile) -> {
          MeetingProfile peopled = profile.copy();
          for (Part part : Objects.requireNonNull(parts.get(mention))) {
            Mention leader = people.leader(part.person);
            peopled.add(part.side == null ? leader : part.side, leader, part.nameWords);
          }
          profiles.put(mention, peopled);
        });
    return profiles;
  }

  /** The same meetings with their series, given which are the same. */
  Map<Mention, MeetingProfile> withSeries(
      Map<Mention, MeetingProfile> peopled, UnaryOperator<Mention> leader) {
    Map<Mention, MeetingProfile> profiles = new LinkedHashMap<>();
    peopled.forEach(
        (mention, profile) -> {
          MeetingProfile edition = profile.copy();
          Objects.requireNonNull(series.get(mention))
              .forEach(one -> edition.series.add(leader.apply(one)));
          profiles.put(mention, edition);
        });
    corpus.reports().forEach(report -> imply(report, profiles));
    return profiles;
  }

  private MeetingProfile circumstances(Corpus.Seen<Encounter> seen) {
    Corpus.Indexed report = seen.report();
    Ref ref = seen.entity().ref();
    MeetingProfile profile = new MeetingProfile(places);
    profile.articles.add(seen.mention().article());
    PartialDate published = report.report().article().source().published();
    if (published != null) {
      profile.published.add(published);
    }
    for (Met claim : report.about(ref, Met.class)) {
      profile.kinds.add(claim.kind());
      profile.statuses.add(claim.status());
      profile.remote |= claim.kind() == MeetingKind.CALL || remote(claim.mode());
    }
    report.about(ref, Dated.class).stream()
        .map(Dated::when)
        .filter(when -> when.start() != null)
        .forEach(profile.whens::add);
    for (Located claim : report.about(ref, Located.class)) {
      Mention place = report.mention(claim.place(), Place.class);
      if (place != null) {
        profile.places.add(places.partition().leader(place));
      }
    }
    report.about(ref, HadParty.class).stream()
        .map(claim -> bodies.side(report, claim.party()))
        .filter(Objects::nonNull)
        .forEach(profile.parties::add);
    return profile;
  }

  private static boolean remote(@Nullable Mode mode) {
    return mode == Mode.VIDEO || mode == Mode.TELEPHONE;
  }

  private List<Part> parts(Corpus.Seen<Encounter> seen, MeetingProfile profile) {
    Corpus.Indexed report = seen.report();
    List<Part> found = new ArrayList<>();
    TreeSet<Mention> sides = new TreeSet<>();
    for (TookPart claim : report.about(seen.entity().ref(), TookPart.class)) {
      Mention side = bodies.side(report, claim.side());
      if (side != null) {
        sides.add(side);
      }
      Person person = report.get(claim.actor(), Person.class);
      if (person != null) {
        found.add(new Part(side, report.mention(person.ref()), nameWords(person)));
      }
    }
    if (profile.parties.isEmpty() && sides.size() > 1) {
      profile.parties.addAll(sides);
    }
    return found;
  }

  private static List<String> nameWords(Person person) {
    return Stream.concat(Stream.of(person.name()), person.spellings().stream())
        .flatMap(name -> PersonName.of(name).full().stream())
        .toList();
  }

  private static List<Mention> series(Corpus.Seen<Encounter> seen, MeetingProfile profile) {
    List<Mention> found = new ArrayList<>();
    for (EditionOf claim : seen.report().about(seen.entity().ref(), EditionOf.class)) {
      Mention one = seen.report().mention(claim.series(), MeetingSeries.class);
      if (one != null) {
        found.add(one);
      }
      if (claim.number() != null) {
        profile.numbers.add(claim.number());
      }
    }
    return found;
  }

  /** Numbers that follow for a meeting told to come directly before or after a numbered one. */
  private static void implyNumbers(Corpus.Indexed report, Map<Mention, MeetingProfile> profiles) {
    for (Followed claim : report.all(Followed.class)) {
      MeetingProfile later = profiles.get(report.mention(claim.subject()));
      MeetingProfile earlier = profiles.get(report.mention(claim.previous()));
      if (later != null && earlier != null) {
        later.numbers.stream()
            .filter(number -> number > 1)
            .forEach(number -> earlier.implied.add(number - 1));
        earlier.numbers.forEach(number -> later.implied.add(number + 1));
      }
    }
  }

  private static void imply(Corpus.Indexed report, Map<Mention, MeetingProfile> profiles) {
    for (Followed claim : report.all(Followed.class)) {
      MeetingProfile later = profiles.get(report.mention(claim.subject()));
      MeetingProfile earlier = profiles.get(report.mention(claim.previous()));
      if (later != null && earlier != null) {
        inherit(later, earlier);
        inherit(earlier, later);
      }
    }
    List<MeetingProfile> own = new ArrayList<>();
    for (Entity entity : report.entities()) {
      if (entity instanceof Encounter) {
        own.add(Objects.requireNonNull(profiles.get(report.mention(entity.ref()))));
      }
    }
    own.stream().filter(MeetingReader::toCome).forEach(next -> implyNext(next, own));
  }

  /** What comes directly before or after an edition is one of the same series. */
  private static void inherit(MeetingProfile heir, MeetingProfile edition) {
    if (heir.series.isEmpty()) {
      heir.series.addAll(edition.series);
    }
  }

  private static boolean toCome(MeetingProfile meeting) {
    return meeting.numbers.isEmpty()
        && !meeting.series.isEmpty()
        && (meeting.statuses.contains(Status.PLANNED)
            || meeting.statuses.contains(Status.PROPOSED));
  }

  /** The one meeting to come of a series has the number after the latest held. */
  private static void implyNext(MeetingProfile next, List<MeetingProfile> own) {
    long others = own.stream().filter(one -> toCome(one) && one.sameSeries(next)).count();
    own.stream()
        .filter(one -> one.sameSeries(next) && one.statuses.contains(Status.HELD))
        .flatMap(one -> one.numbers.stream())
        .max(Integer::compare)
        .filter(any -> others == 1)
        .ifPresent(latest -> next.implied.add(latest + 1));
  }
}
