package org.parley.resolve.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.model.Claim.EditionOf;
import org.parley.model.Claim.Followed;
import org.parley.model.Entity.Encounter;
import org.parley.model.Entity.MeetingSeries;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.resolve.cluster.Blocks;
import org.parley.resolve.cluster.Clusters;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Journal;
import org.parley.resolve.standing.Bodies;
import org.parley.resolve.words.Vocabulary;

/**
 * Joins series of the same parties: by equal names, by an edition that both have, and a general
 * name ("the talks") to the only series that it can mean.
 */
final class SeriesResolver {
  private static final int SHORTEST_ACRONYM = 3;

  /** From so many parties on an account may leave out some. */
  private static final int MULTILATERAL = 4;

  private final Corpus corpus;
  private final Bodies bodies;
  private final Vocabulary vocabulary;
  private final SeriesNames seriesNames;
  private final Journal journal;
  private final Clusters<SeriesProfile> clusters;

  SeriesResolver(
      Corpus corpus,
      Bodies bodies,
      Vocabulary vocabulary,
      SeriesNames seriesNames,
      Journal journal) {
    this.corpus = corpus;
    this.bodies = bodies;
    this.vocabulary = vocabulary;
    this.seriesNames = seriesNames;
    this.journal = journal;
    this.clusters = new Clusters<>(corpus.verdicts());
  }

  /** Resolves, given what is known of each meeting so far. */
  Clusters<SeriesProfile> resolve(Function<Mention, MeetingProfile> meetings) {
    for (Corpus.Indexed report : corpus.reports()) {
      TreeMap<Ref, List<MeetingProfile>> editions = editions(report, meetings);
      report.entities().stream()
          .filter(MeetingSeries.class::isInstance)
          .map(MeetingSeries.class::cast)
          .forEach(
              series ->
                  clusters.add(
                      report.mention(series.ref()),
                      read(report, series, editions.getOrDefault(series.ref(), List.of()))));
    }
    corpus.reports().forEach(this::joinFollowing);
    byParties().pairs(this::joinNamesakes);
    byParties().pairs(this::joinByEdition);
    joinIncomplete();
    joinContained(byParties());
    return clusters;
  }

  private static TreeMap<Ref, List<MeetingProfile>> editions(
      Corpus.Indexed report, Function<Mention, MeetingProfile> meetings) {
    TreeMap<Ref, List<MeetingProfile>> editions = new TreeMap<>();
    for (EditionOf claim : report.all(EditionOf.class)) {
      Mention meeting = report.mention(claim.subject(), Encounter.class);
      if (meeting != null) {
        editions
            .computeIfAbsent(claim.series(), any -> new ArrayList<>())
            .add(meetings.apply(meeting));
      }
    }
    return editions;
  }

  private SeriesProfile read(
      Corpus.Indexed report, MeetingSeries series, List<MeetingProfile> editions) {
    TreeSet<Mention> parties = new TreeSet<>();
    series.parties().stream()
        .map(ref -> bodies.side(report, ref))
        .filter(Objects::nonNull)
        .forEach(parties::add);
    if (parties.size() < 2) {
      editions.forEach(edition -> parties.addAll(edition.parties));
    }
    List<Set<String>> names =
        Stream.concat(Stream.of(series.name()), series.otherNames().stream())
            .map(name -> seriesNames.words(name, parties))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    Map<Object, MeetingProfile> told = new HashMap<>();
    editions.forEach(edition -> told.put(edition.account(), edition));
    return new SeriesProfile(parties, names, told);
  }

  /** Joins the series of two meetings of which one came directly after the other. */
  private void joinFollowing(Corpus.Indexed report) {
    TreeMap<Ref, Mention> series = new TreeMap<>();
    for (EditionOf claim : report.all(EditionOf.class)) {
      Mention one = report.mention(claim.series(), MeetingSeries.class);
      if (one != null) {
        series.putIfAbsent(claim.subject(), one);
      }
    }
    for (Followed claim : report.all(Followed.class)) {
      Mention later = series.get(claim.subject());
      Mention earlier = series.get(claim.previous());
      if (later != null && earlier != null) {
        clusters.join(later, earlier, "an edition of one came directly after the other", journal);
      }
    }
  }

  private Blocks<String> byParties() {
    Blocks<String> blocks = new Blocks<>();
    clusters.leaders().stream()
        .filter(series -> !clusters.profile(series).parties().isEmpty())
        .forEach(series -> blocks.put(clusters.profile(series).parties().toString(), series));
    return blocks;
  }

  /** Each series under those of its names that tell it from others. */
  private Blocks<String> byNames() {
    Blocks<String> blocks = new Blocks<>();
    for (Mention series : clusters.leaders()) {
      clusters.profile(series).names().stream()
          .filter(name -> vocabulary.specific(name) > 1)
          .forEach(name -> blocks.put(new TreeSet<>(name).toString(), series));
    }
    return blocks;
  }

  /** Joins a series of which some parties are not told to the only one of its name with them. */
  private void joinIncomplete() {
    for (List<Mention> namesakes : byNames().shared(Comparator.naturalOrder())) {
      for (Mention part : namesakes) {
        TreeSet<Mention> wholes = new TreeSet<>();
        namesakes.stream()
            .filter(one -> holds(one, part))
            .map(clusters::leader)
            .forEach(wholes::add);
        if (wholes.size() == 1) {
          clusters.join(part, wholes.first(), "same name, and of no other such parties", journal);
        } else if (wholes.size() > 1) {
          journal.unsure(part, wholes.first(), "the name fits series of several parties");
        }
      }
    }
  }

  private boolean holds(Mention whole, Mention part) {
    TreeSet<Mention> all = clusters.profile(whole).parties();
    TreeSet<Mention> some = clusters.profile(part).parties();
    boolean incomplete = some.size() < 2 || all.size() >= MULTILATERAL;
    return !joined(whole, part)
        && incomplete
        && all.size() >= Math.max(2, some.size())
        && all.containsAll(some);
  }

  private boolean joined(Mention a, Mention b) {
    return clusters.leader(a).equals(clusters.leader(b));
  }

  private void joinNamesakes(Mention a, Mention b) {
    if (!joined(a, b) && clusters.profile(a).sharesName(clusters.profile(b))) {
      clusters.join(a, b, "same parties, same name", journal);
    }
  }

  private void joinByEdition(Mention a, Mention b) {
    SeriesProfile first = clusters.profile(a);
    SeriesProfile second = clusters.profile(b);
    if (!joined(a, b) && first.sharesEdition(second)) {
      clusters.join(a, b, "same parties, and one edition is told under both names", journal);
    }
  }

  private record Contained(Mention part, Mention whole, int words) {}

  /** Joins a name to a longer one that holds all its words, unless several do. */
  private void joinContained(Blocks<String> blocks) {
    List<Contained> found = new ArrayList<>();
    blocks.pairs(
        (a, b) -> {
          addContained(a, b, found);
          addContained(b, a, found);
        });
    found.sort(
        Comparator.comparingInt(Contained::words)
            .reversed()
            .thenComparing(Contained::part)
            .thenComparing(Contained::whole));
    found.forEach(one -> joinContained(one, found));
  }

  private void addContained(Mention part, Mention whole, List<Contained> found) {
    SeriesProfile small = clusters.profile(part);
    SeriesProfile large = clusters.profile(whole);
    if (joined(part, whole)) {
      return;
    }
    boolean oneArticle = part.article().equals(whole.article());
    small.names().stream()
        .filter(name -> large.names().stream().anyMatch(full -> means(name, full, oneArticle)))
        .mapToInt(Set::size)
        .max()
        .ifPresent(words -> found.add(new Contained(part, whole, words)));
  }

  /** Whether a name can be a shorter form of another. */
  private boolean means(Set<String> name, Set<String> full, boolean oneArticle) {
    if (name.size() == 1 && name.contains(initials(full))) {
      return true;
    }
    boolean general = vocabulary.onlyHeads(name);
    if (general && oneArticle) {
      return true;
    }
    return full.containsAll(name) && (oneArticle || general || vocabulary.specific(name) > 1);
  }

  private static String initials(Set<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.length() < SHORTEST_ACRONYM ? "" : initials.toString();
  }

  private void joinContained(Contained one, List<Contained> all) {
    Mention part = clusters.leader(one.part);
    TreeSet<Mention> wholes = new TreeSet<>();
    all.stream()
        .filter(other -> clusters.leader(other.part).equals(part))
        .map(other -> clusters.leader(other.whole))
        .filter(whole -> !whole.equals(part))
        .filter(whole -> clusters.conflict(part, whole) == null)
        .forEach(wholes::add);
    if (wholes.size() == 1) {
      clusters.join(
          one.part, one.whole, "same parties, and a shorter form of no other series", journal);
    } else if (wholes.size() > 1) {
      journal.unsure(one.part, one.whole, "the name fits several series of the same parties");
    }
  }
}
