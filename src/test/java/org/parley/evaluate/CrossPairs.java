package org.parley.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parley.evaluate.CrossTruth.Edition;
import org.parley.evaluate.CrossTruth.Labelled;
import org.parley.evaluate.CrossTruth.Series;
import org.parley.evaluate.CrossTruth.Someone;
import org.parley.evaluate.CrossTruth.Surface;
import org.parley.model.EntityKey;

/**
 * Counts the pairs of mentions that are one across articles: people, meetings, editions, series.
 */
record CrossPairs(CrossTruth truth, Map<String, GoldLabel> gold, Landings landings) {

  /** The mentions of people that count, and of those who must stay apart. */
  PairCount people(Predicate<Surface> counts) {
    Map<Surface, String> ids = new HashMap<>();
    for (Someone someone : truth.persons()) {
      someone.mentions().stream().filter(counts).forEach(one -> ids.put(one, someone.id()));
    }
    PairCount pairs = new PairCount();
    ids.forEach((mention, id) -> pairs.add(mention.toString(), id, person(mention)));
    truth.personsDistinct().stream()
        .flatMap(pair -> List.of(pair.a(), pair.b()).stream())
        .map(Surface::asNamed)
        .distinct()
        .filter(mention -> !ids.containsKey(mention))
        .forEach(mention -> pairs.add(mention.toString(), mention.toString(), person(mention)));
    return pairs;
  }

  /** All meetings that the labels tell of and that were read. */
  PairCount meetings() {
    Map<Labelled, String> ids = new TreeMap<>();
    gold.forEach(
        (article, label) ->
            label.meetings().stream()
                .map(meeting -> new Labelled(article, meeting.label()))
                .filter(meeting -> !meeting(meeting).isEmpty())
                .forEach(meeting -> ids.put(meeting, meeting.toString())));
    truth.meetings().forEach(one -> one.members().forEach(member -> ids.put(member, one.id())));
    PairCount pairs = new PairCount();
    ids.forEach((meeting, id) -> pairs.add(meeting.toString(), id, meeting(meeting)));
    return pairs;
  }

  PairCount editions() {
    PairCount pairs = new PairCount();
    eachEdition(
        (series, edition, told) ->
            pairs.add(
                told + " of " + series.id(),
                series.id() + edition,
                landings.seriesOf(told).isEmpty() ? Set.of() : meeting(told)));
    return pairs;
  }

  PairCount series() {
    PairCount pairs = new PairCount();
    eachEdition(
        (series, edition, told) ->
            pairs.add(told + " of " + series.id(), series.id(), landings.seriesOf(told)));
    return pairs;
  }

  /** What to do with an edition of a series and the gold label of an article that tells of it. */
  private interface EditionUse {
    void of(Series series, Edition edition, Labelled told);
  }

  private void eachEdition(EditionUse use) {
    for (Series series : truth.series()) {
      for (Edition edition : series.editions()) {
        for (String article : edition.articles()) {
          edition
              .told(Objects.requireNonNull(gold.get(article), article).meetings())
              .ifPresent(one -> use.of(series, edition, new Labelled(article, one.label())));
        }
      }
    }
  }

  Set<EntityKey> person(Surface mention) {
    return landings.person(mention.article(), mention.surface());
  }

  Set<EntityKey> meeting(Labelled mention) {
    return landings.meeting(mention);
  }
}
