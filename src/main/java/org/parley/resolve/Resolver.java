package org.parley.resolve;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.lexicon.Lexicon;
import org.parley.model.Entity.Encounter;
import org.parley.model.Mention;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.model.Rulings;

/**
 * Finds which mentions of all reports are one person, body, office, place, meeting, series, topic
 * or initiative. The order of the reports does not matter. Instances may be shared by threads.
 */
public final class Resolver {
  /** People, series and meetings help each other to be told; more rounds change nothing. */
  private static final int MOST_ROUNDS = 4;

  private final Vocabulary vocabulary = Vocabulary.load();
  private final KnownNames known;

  /** A resolver with the lexicon that comes with Parley. */
  public Resolver() {
    this(Lexicon.load());
  }

  public Resolver(Lexicon lexicon) {
    this.known = new KnownNames(lexicon);
  }

  /** Resolves reports, at most one for each article. */
  public Resolution resolve(List<Report> reports) {
    return resolve(reports, Rulings.NONE);
  }

  /** Resolves reports; what people said of their mentions outweighs all else. */
  public Resolution resolve(List<Report> reports, Rulings rulings) {
    return resolve(reports, rulings, report -> Signature.of(report.article().text()));
  }

  /**
   * Resolves reports that need not hold their texts any more.
   *
   * @param signatures of the texts of the articles
   */
  public Resolution resolve(
      List<Report> reports, Rulings rulings, Function<Report, Signature> signatures) {
    Verdicts verdicts = new Verdicts(rulings);
    Corpus corpus = new Corpus(reports, verdicts);
    Journal settled = new Journal();
    verdicts.note(settled);
    Bodies bodies = new OrganisationResolver(corpus, vocabulary, known, settled).resolve();
    Places places = Places.resolve(corpus, settled);
    Offices offices = Offices.resolve(corpus, bodies, vocabulary, settled);
    NamedThings named = new NamedThings(corpus, vocabulary, known, settled);
    Partition topics = named.topics();
    Partition initiatives = named.initiatives(bodies);
    Round round = rounds(corpus, bodies, places);
    Findings findings =
        new Findings(
            bodies,
            places,
            offices,
            round.people.partition(),
            sides(round.people),
            round.series.partition(),
            parties(round.series),
            round.meetings.partition(),
            topics,
            initiatives);
    Resolution resolved =
        new Assembly(corpus, findings, vocabulary, known, round.meetings)
        .resolution(settled, round.journal);
    return new Resolution(
        resolved.entities(),
        resolved.keys(),
        resolved.judgements(),
        new Sources(resolved, known, vocabulary).of(reports, signatures),
        new WiderTopics(resolved, vocabulary).of(reports));
  }

  private static TreeMap<Mention, TreeSet<Mention>> sides(Clusters<PersonProfile> people) {
    TreeMap<Mention, TreeSet<Mention>> sides = new TreeMap<>();
    people.leaders().forEach(one -> sides.put(one, people.profile(one).sides()));
    return sides;
  }

  private static TreeMap<Mention, TreeSet<Mention>> parties(Clusters<SeriesProfile> series) {
    TreeMap<Mention, TreeSet<Mention>> parties = new TreeMap<>();
    series.leaders().forEach(one -> parties.put(one, series.profile(one).parties()));
    return parties;
  }

  private record Round(
      Clusters<PersonProfile> people,
      Clusters<SeriesProfile> series,
      Clusters<MeetingProfile> meetings,
      Journal journal) {
    boolean sameAs(Round other) {
      return people.partition().equals(other.people.partition())
          && series.partition().equals(other.series.partition())
          && meetings.partition().equals(other.meetings.partition());
    }
  }

  private Round rounds(Corpus corpus, Bodies bodies, Places places) {
    Clusters<MeetingProfile> apart = new Clusters<>(corpus.verdicts());
    corpus
        .all(Encounter.class)
        .forEach(seen -> apart.add(seen.mention(), new MeetingProfile(places)));
    Round round = round(corpus, bodies, places, apart);
    for (int i = 1; i < MOST_ROUNDS; i++) {
      Round next = round(corpus, bodies, places, round.meetings);
      if (next.sameAs(round)) {
        return next;
      }
      round = next;
    }
    return round;
  }

  private Round round(Corpus corpus, Bodies bodies, Places places, Clusters<MeetingProfile> soFar) {
    Journal journal = new Journal();
    Clusters<PersonProfile> people =
        new PersonResolver(corpus, bodies, vocabulary, journal).resolve(soFar.partition());
    MeetingReader reader = new MeetingReader(corpus, bodies, places);
    TreeMap<Mention, MeetingProfile> loose = reader.read(people.partition(), mention -> mention);
    Clusters<SeriesProfile> series =
        new SeriesResolver(corpus, bodies, vocabulary, known, journal)
            .resolve(editions(loose, soFar.partition()));
    Clusters<MeetingProfile> meetings =
        new MeetingResolver(
                reader.read(people.partition(), series::leader), corpus.verdicts(), journal)
            .resolve();
    return new Round(people, series, meetings, journal);
  }

  /** What all accounts of a meeting say together, as far as they are known to be of one. */
  private static Function<Mention, MeetingProfile> editions(
      TreeMap<Mention, MeetingProfile> loose, Partition known) {
    TreeMap<Mention, MeetingProfile> joined = new TreeMap<>();
    loose.forEach(
        (mention, profile) -> joined.merge(known.leader(mention), profile, MeetingProfile::join));
    return mention -> Objects.requireNonNull(joined.get(known.leader(mention)));
  }
}
