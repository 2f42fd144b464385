package org.parley.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Judgement;
import org.parley.model.Mention;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;
import org.parley.resolve.cluster.Clusters;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Journal;
import org.parley.resolve.round.MeetingProfile;
import org.parley.resolve.words.KnownNames;
import org.parley.resolve.words.Vocabulary;

/** Turns what was found into entities with keys, names and references to each other. */
final class Assembly {

  private final Findings findings;
  private final Map<Mention, Corpus.Seen<Entity>> seen = new HashMap<>();
  private final Namer namer;
  private final MeetingLabels labels;

  Assembly(
      Corpus corpus,
      Findings findings,
      Vocabulary vocabulary,
      KnownNames known,
      Clusters<MeetingProfile> meetings) {

    this.findings = findings;
    corpus.all().forEach(one -> seen.put(one.mention(), one));
    this.namer = new Namer(findings, vocabulary, known, meetings, this::members);
    this.labels = new MeetingLabels(findings, known, meetings, namer::name);
  }

  private List<Corpus.Seen<Entity>> members(Iterable<Mention> mentions) {
    List<Corpus.Seen<Entity>> members = new ArrayList<>();
    mentions.forEach(mention -> members.add(Objects.requireNonNull(seen.get(mention))));
    return members;
  }

  Resolution resolution(Journal settled, Journal last) {
    Map<Mention, EntityKey> keys = new HashMap<>();
    findings
        .byKind()
        .forEach(
            (kind, partition) ->
                partition
                    .leaders()
                    .forEach((mention, leader) -> keys.put(mention, namer.key(kind, leader))));
    CompletableFuture<List<Judgement>> judgements =
        CompletableFuture.supplyAsync(() -> judgements(settled, last, keys));
    Merger merger = new Merger(findings, keys, labels, namer);
    List<ResolvedEntity> entities = new ArrayList<>();
    findings
        .byKind()
        .values()
        .forEach(
            partition ->
                partition
                    .clusters()
                    .forEach(
                        (leader, mentions) ->
                            entities.add(
                                merger.merge(
                                    Objects.requireNonNull(keys.get(leader)), members(mentions)))));
    entities.sort(Comparator.comparing(ResolvedEntity::key));
    return new Resolution(entities, keys, judgements.join());
  }

  /** The judgements without doubts about what was joined for another reason. */
  private static List<Judgement> judgements(
      Journal settled, Journal last, Map<Mention, EntityKey> keys) {
    return Stream.concat(settled.judgements(keys).stream(), last.judgements(keys).stream())
        .distinct()
        .sorted(Comparator.comparing(Judgement::a).thenComparing(Judgement::b))
        .toList();
  }
}
