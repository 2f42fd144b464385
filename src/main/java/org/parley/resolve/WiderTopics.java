package org.parley.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Claim.Discussed;
import org.parley.model.Claim.HadParty;
import org.parley.model.EntityKey;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;
import org.parley.resolve.words.Vocabulary;

/**
 * Which topics of one meeting say the same in other words, or something wider: those of whose words
 * nearly all are among the words of the other. "Patrols in the strait" bears on "the strait".
 */
final class WiderTopics {
  /** Of the words of the wider topic so many are among those of the other. */
  private static final double SHARED = 0.75;

  private final Resolution resolved;
  private final Vocabulary vocabulary;
  private final Map<EntityKey, ResolvedEntity> entities = new HashMap<>();
  private final Map<EntityKey, Set<EntityKey>> topics = new TreeMap<>();
  private final Map<EntityKey, Set<EntityKey>> parties = new TreeMap<>();

  WiderTopics(Resolution resolved, Vocabulary vocabulary) {
    this.resolved = resolved;
    this.vocabulary = vocabulary;
    resolved.entities().forEach(entity -> entities.put(entity.key(), entity));
  }

  Map<EntityKey, Set<EntityKey>> of(Collection<Report> reports) {
    reports.forEach(this::read);
    Map<EntityKey, Set<EntityKey>> wider = new TreeMap<>();
    topics.forEach((meeting, told) -> compare(told, partyWords(meeting), wider));
    return wider;
  }

  private void read(Report report) {
    for (var claim : report.claims()) {
      EntityKey subject = resolved.key(report.article().id(), claim.subject());
      if (claim instanceof Discussed discussed) {
        topics
            .computeIfAbsent(subject, any -> new TreeSet<>())
            .add(resolved.key(report.article().id(), discussed.topic()));
      } else if (claim instanceof HadParty had) {
        parties
            .computeIfAbsent(subject, any -> new TreeSet<>())
            .add(resolved.key(report.article().id(), had.party()));
      }
    }
  }

  /** "Ties between A and B" says of a meeting of A and B no more than "ties". */
  private Set<String> partyWords(EntityKey meeting) {
    Set<String> words = new HashSet<>();
    for (EntityKey party : parties.getOrDefault(meeting, Set.of())) {
      ResolvedEntity body = Objects.requireNonNull(entities.get(party));
      words.addAll(vocabulary.matter(body.representative().name()));
      body.otherNames().forEach(name -> words.addAll(vocabulary.matter(name)));
    }
    return words;
  }

  private void compare(
      Set<EntityKey> told, Set<String> parties, Map<EntityKey, Set<EntityKey>> wider) {
    Map<EntityKey, Set<String>> words = new TreeMap<>();
    told.forEach(topic -> words.put(topic, words(topic, parties)));
    words.forEach(
        (wide, few) ->
            words.forEach(
                (narrow, many) -> {
                  if (!wide.equals(narrow) && bears(few, many)) {
                    wider.computeIfAbsent(narrow, any -> new TreeSet<>()).add(wide);
                  }
                }));
  }

  /** Whether who talks of the many words talks of the few. */
  private static boolean bears(Set<String> few, Set<String> many) {
    long shared = few.stream().filter(many::contains).count();
    return shared > 0 && shared >= SHARED * few.size();
  }

  private Set<String> words(EntityKey topic, Set<String> parties) {
    String name = Objects.requireNonNull(entities.get(topic)).representative().name();
    Set<String> words = vocabulary.matter(name);
    words.removeAll(parties);
    return words;
  }
}
