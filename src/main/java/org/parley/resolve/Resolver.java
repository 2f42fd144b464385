package org.parley.resolve;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.parley.lexicon.Lexicon;
import org.parley.model.ArticleId;
import org.parley.model.Mention;
import org.parley.model.Origins;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.model.Rulings;
import org.parley.resolve.cluster.Clusters;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Journal;
import org.parley.resolve.cluster.Partition;
import org.parley.resolve.cluster.Verdicts;
import org.parley.resolve.copies.Copies;
import org.parley.resolve.copies.Signature;
import org.parley.resolve.round.PersonProfile;
import org.parley.resolve.round.Rounds;
import org.parley.resolve.round.SeriesProfile;
import org.parley.resolve.standing.Bodies;
import org.parley.resolve.standing.NamedThings;
import org.parley.resolve.standing.Offices;
import org.parley.resolve.standing.OrganisationResolver;
import org.parley.resolve.standing.Places;
import org.parley.resolve.words.KnownNames;
import org.parley.resolve.words.Vocabulary;

/**
 * Finds which mentions of all reports are one person, body, office, place, meeting, series, topic
 * or initiative. The order of the reports does not matter. Instances may be shared by threads.
 */
public final class Resolver {
  private final Vocabulary words = Vocabulary.load();
  private final KnownNames names;

  /** A resolver with the lexicon that comes with Parley. */
  public Resolver() {
    this(Lexicon.load());
  }

  public Resolver(Lexicon lexicon) {
    this.names = new KnownNames(lexicon);
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
    CompletableFuture<SortedMap<ArticleId, ArticleId>> copies =
        CompletableFuture.supplyAsync(() -> copies(reports, signatures));
    Vocabulary vocabulary = words.remembering();
    KnownNames known = names.remembering();
    Corpus corpus = new Corpus(reports, new Verdicts(rulings));
    Resolution resolved = entities(corpus, vocabulary, known);
    return new Resolution(
        resolved.entities(),
        resolved.keys(),
        resolved.judgements(),
        new Origins(copies.join(), new Issuers(resolved, known, vocabulary).of(reports)),
        new WiderTopics(resolved, vocabulary).of(reports),
        new Synonyms(resolved.entities(), known).all(),
        Identifications.of(resolved, corpus),
        Map.of());
  }

  private static SortedMap<ArticleId, ArticleId> copies(
      List<Report> reports, Function<Report, Signature> signatures) {
    return Copies.among(
        reports.stream()
            .map(report -> new Copies.Text(report.article(), signatures.apply(report)))
            .toList());
  }

  private static Resolution entities(Corpus corpus, Vocabulary vocabulary, KnownNames known) {
    Journal settled = new Journal();
    corpus.verdicts().note(settled);
    Bodies bodies = new OrganisationResolver(corpus, vocabulary, known, settled).resolve();
    Places places = Places.resolve(corpus, known, settled);
    Offices offices = Offices.resolve(corpus, bodies, vocabulary, settled);
    NamedThings named = new NamedThings(corpus, vocabulary, known, settled);
    Partition topics = named.topics();
    Partition initiatives = named.initiatives(bodies);
    Rounds.Round round = new Rounds(corpus, bodies, places, vocabulary, known).resolve();
    Findings findings =
        new Findings(
            bodies,
            places,
            offices,
            round.people().partition(),
            sides(round.people()),
            round.series().partition(),
            parties(round.series()),
            round.meetings().partition(),
            topics,
            initiatives);
    return new Assembly(corpus, findings, vocabulary, known, round.meetings())
        .resolution(settled, round.journal());
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
}
