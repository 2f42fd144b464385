package org.parley.resolve;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
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

/** Gathers what each report says of each meeting, in terms of resolved entities. */
final class MeetingReader {
  private final Corpus corpus;
  private final Bodies bodies;
  private final Places places;

  MeetingReader(Corpus corpus, Bodies bodies, Places places) {
    this.corpus = corpus;
    this.bodies = bodies;
    this.places = places;
  }

  TreeMap<Mention, MeetingProfile> read(Partition people, UnaryOperator<Mention> series) {
    TreeMap<Mention, MeetingProfile> profiles = new TreeMap<>();
    for (Corpus.Seen<Encounter> seen : corpus.all(Encounter.class)) {
      MeetingProfile profile = circumstances(seen);
      addPeople(seen, profile, people);
      addEditions(seen, profile, series);
      profiles.put(seen.mention(), profile);
    }
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

  private void addPeople(Corpus.Seen<Encounter> seen, MeetingProfile profile, Partition people) {
    Corpus.Indexed report = seen.report();
    TreeSet<Mention> sides = new TreeSet<>();
    for (TookPart claim : report.about(seen.entity().ref(), TookPart.class)) {
      Mention side = bodies.side(report, claim.side());
      if (side != null) {
        sides.add(side);
      }
      Mention person = report.mention(claim.actor(), Person.class);
      if (person != null) {
        Mention leader = people.leader(person);
        Mention key = side == null ? leader : side;
        profile.people.computeIfAbsent(key, any -> new TreeSet<>()).add(leader);
        profile
            .nameWords
            .computeIfAbsent(leader, any -> new TreeSet<>())
            .addAll(nameWords(Objects.requireNonNull(report.get(claim.actor(), Person.class))));
      }
    }
    if (profile.parties.isEmpty() && sides.size() > 1) {
      profile.parties.addAll(sides);
    }
  }

  private static List<String> nameWords(Person person) {
    return Stream.concat(Stream.of(person.name()), person.spellings().stream())
        .flatMap(name -> PersonName.of(name).full().stream())
        .toList();
  }

  private static void addEditions(
      Corpus.Seen<Encounter> seen, MeetingProfile profile, UnaryOperator<Mention> series) {
    for (EditionOf claim : seen.report().about(seen.entity().ref(), EditionOf.class)) {
      Mention one = seen.report().mention(claim.series(), MeetingSeries.class);
      if (one != null) {
        profile.series.add(series.apply(one));
      }
      if (claim.number() != null) {
        profile.numbers.add(claim.number());
      }
    }
  }

  /** Numbers that follow for a meeting told to come directly before or after a numbered one. */
  private static void imply(Corpus.Indexed report, TreeMap<Mention, MeetingProfile> profiles) {
    for (Followed claim : report.all(Followed.class)) {
      MeetingProfile later = profiles.get(report.mention(claim.subject()));
      MeetingProfile earlier = profiles.get(report.mention(claim.previous()));
      if (later != null && earlier != null) {
        later.numbers.stream()
            .filter(number -> number > 1)
            .forEach(number -> earlier.implied.add(number - 1));
        earlier.numbers.forEach(number -> later.implied.add(number + 1));
        inherit(later, earlier);
        inherit(earlier, later);
      }
    }
    List<MeetingProfile> own =
        report.entities().stream()
            .map(entity -> profiles.get(report.mention(entity.ref())))
            .filter(Objects::nonNull)
            .toList();
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
