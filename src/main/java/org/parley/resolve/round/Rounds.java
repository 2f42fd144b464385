package org.parley.resolve.round;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.parley.model.Entity.Encounter;
import org.parley.model.Mention;
import org.parley.resolve.cluster.Clusters;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Journal;
import org.parley.resolve.cluster.Partition;
import org.parley.resolve.standing.Bodies;
import org.parley.resolve.standing.Places;
import org.parley.resolve.words.KnownNames;
import org.parley.resolve.words.Vocabulary;

/**
 * Resolves people, series and meetings together, because each helps to tell the others: in rounds,
 * until nothing changes.
 */
public final class Rounds {
  /** More rounds change nothing. */
  private static final int MOST_ROUNDS = 4;

  private final Corpus corpus;
  private final Bodies bodies;
  private final Places places;
  private final Vocabulary vocabulary;
  private final SeriesNames seriesNames;
  private final PersonReader personReader;
  private final MeetingReader meetingReader;

  public Rounds(
      Corpus corpus, Bodies bodies, Places places, Vocabulary vocabulary, KnownNames known) {
    this.corpus = corpus;
    this.bodies = bodies;
    this.places = places;
    this.vocabulary = vocabulary;
    this.seriesNames = new SeriesNames(bodies, vocabulary, known);
    this.personReader = new PersonReader(corpus, bodies, vocabulary);
    this.meetingReader = new MeetingReader(corpus, bodies, places);
  }

  /** What one round found. */
  public record Round(
      Clusters<PersonProfile> people,
      Clusters<SeriesProfile> series,
      Clusters<MeetingProfile> meetings,
      Journal journal) {}

  public Round resolve() {
    Clusters<MeetingProfile> apart = new Clusters<>(corpus.verdicts());
    corpus
        .all(Encounter.class)
        .forEach(seen -> apart.add(seen.mention(), new MeetingProfile(places)));
    Partition before = apart.partition();
    Round round = round(before);
    for (int i = 1; i < MOST_ROUNDS; i++) {
      Partition found = round.meetings.partition();
      if (found.equals(before)) {
        return round; // a round knows nothing of the one before but its meetings
      }
      before = found;
      round = round(before);
    }
    return round;
  }

  private Round round(Partition soFar) {
    Journal journal = new Journal();
    Clusters<PersonProfile> people =
        new PersonResolver(corpus, vocabulary, journal).resolve(personReader.read(soFar));
    Map<Mention, MeetingProfile> peopled = meetingReader.withPeople(people.partition());
    Clusters<SeriesProfile> series =
        new SeriesResolver(corpus, bodies, vocabulary, seriesNames, journal)
            .resolve(editions(meetingReader.withSeries(peopled, one -> one), soFar));
    Clusters<MeetingProfile> meetings =
        new MeetingResolver(
                meetingReader.withSeries(peopled, series::leader), corpus.verdicts(), journal)
            .resolve();
    return new Round(people, series, meetings, journal);
  }

  /** What all accounts of a meeting say together, as far as they are known to be of one. */
  private static Function<Mention, MeetingProfile> editions(
      Map<Mention, MeetingProfile> loose, Partition known) {
    Map<Mention, MeetingProfile> joined = new HashMap<>();
    loose.forEach(
        (mention, profile) -> joined.merge(known.leader(mention), profile, MeetingProfile::join));
    return mention -> Objects.requireNonNull(joined.get(known.leader(mention)));
  }
}
