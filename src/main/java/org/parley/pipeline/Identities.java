package org.parley.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Evidence;
import org.parley.model.Judgement;
import org.parley.model.Judgement.Verdict;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;
import org.parley.store.GraphStore;

/** Why the mentions of a store's articles are one or not: the reports are resolved anew. */
public final class Identities {
  private final Reports reports;
  private final Resolution resolution;
  private final Map<EntityKey, ResolvedEntity> entities;

  Identities(Known known) {
    this.reports = known.reports();
    this.resolution = known.resolution();
    this.entities = known.entities();
  }

  public static Identities of(GraphStore store) {
    return new Identities(Known.of(store, new Reports(store.archive())));
  }

  /** Why an entity is one; null where no article speaks of it. */
  public @Nullable Identity of(EntityKey key) {
    ResolvedEntity entity = entities.get(key);
    if (entity == null) {
      return null;
    }
    Map<String, List<Identity.Pair>> reasons = new LinkedHashMap<>();
    Map<EntityKey, Identity.Near> near = new TreeMap<>();
    for (Judgement judgement : resolution.judgements()) {
      EntityKey a = key(judgement.a());
      EntityKey b = key(judgement.b());
      if (a.equals(key) && b.equals(key)) {
        reasons.computeIfAbsent(judgement.reason(), any -> new ArrayList<>()).add(pair(judgement));
      } else if (a.equals(key) || b.equals(key)) {
        near.merge(a.equals(key) ? b : a, near(judgement, a.equals(key)), Identities::surer);
      }
    }
    namesakes(entity).forEach(one -> near.putIfAbsent(one.key(), one));
    return new Identity(
        entity.mentions().stream().map(this::seen).toList(),
        reasons.entrySet().stream()
            .map(reason -> new Identity.Joined(reason.getKey(), reason.getValue()))
            .sorted(Comparator.comparingInt(joined -> -joined.pairs().size()))
            .toList(),
        near.values().stream().sorted(Comparator.comparing(Identity.Near::verdict)).toList());
  }

  /** People of whose names a word is the same; nothing else spoke for their being one. */
  private Stream<Identity.Near> namesakes(ResolvedEntity entity) {
    Set<String> own = nameWords(entity);
    return resolution.entities().stream()
        .filter(other -> other != entity)
        .flatMap(
            other ->
                nameWords(other).stream()
                    .filter(own::contains)
                    .limit(1)
                    .map(word -> namesake(entity, other, word)));
  }

  private static Set<String> nameWords(ResolvedEntity entity) {
    Set<String> words = new TreeSet<>();
    if (entity.representative() instanceof Entity.Person person) {
      Stream.concat(Stream.of(person.name()), entity.otherNames().stream())
          .flatMap(name -> Stream.of(Folding.fold(name).split("[^a-z]+")))
          .filter(word -> word.length() > 1)
          .forEach(words::add);
    }
    return words;
  }

  private static Identity.Near namesake(ResolvedEntity one, ResolvedEntity other, String word) {
    return new Identity.Near(
        other.key(),
        other.representative().name(),
        Verdict.DIFFERENT,
        "nothing but “" + word + "” in common",
        new Identity.Pair(one.mentions().get(0).article(), other.mentions().get(0).article()));
  }

  private EntityKey key(Mention mention) {
    return resolution.key(mention.article(), mention.ref());
  }

  private static Identity.Pair pair(Judgement judgement) {
    return new Identity.Pair(judgement.a().article(), judgement.b().article());
  }

  private Identity.Near near(Judgement judgement, boolean first) {
    EntityKey other = key(first ? judgement.b() : judgement.a());
    String name = Objects.requireNonNull(entities.get(other)).representative().name();
    Identity.Pair pair = pair(judgement);
    return new Identity.Near(
        other,
        name,
        judgement.verdict(),
        judgement.reason(),
        first ? pair : new Identity.Pair(pair.b(), pair.a()));
  }

  private static Identity.Near surer(Identity.Near old, Identity.Near fresh) {
    boolean surer = old.verdict() == Verdict.UNSURE && fresh.verdict() == Verdict.DIFFERENT;
    return surer ? fresh : old;
  }

  private Identity.Seen seen(Mention mention) {
    Report report = reports.get(mention.article());
    Entity entity = Objects.requireNonNull(report.byRef().get(mention.ref()), mention::toString);
    List<String> names = names(entity);
    return new Identity.Seen(mention.article(), names, words(report, mention.ref(), names));
  }

  /** What an article calls a thing, the best name first. */
  static List<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), others(entity)).distinct().toList();
  }

  private static Stream<String> others(Entity entity) {
    if (entity instanceof Entity.Person person) {
      return person.spellings().stream();
    }
    if (entity instanceof Entity.Organisation organisation) {
      return organisation.otherNames().stream();
    }
    return entity instanceof Entity.MeetingSeries series
        ? series.otherNames().stream()
        : Stream.of();
  }

  /** The shortest words of a claim about it, of those that name it, where some do. */
  private static String words(Report report, Ref ref, List<String> names) {
    Predicate<Evidence> naming = words -> names.stream().anyMatch(words.quote()::contains);
    return report.claims().stream()
        .filter(claim -> Referents.of(claim).contains(ref))
        .flatMap(claim -> claim.basis().evidence().stream())
        .min(
            Comparator.comparing((Evidence words) -> !naming.test(words))
                .thenComparing(words -> words.quote().length())
                .thenComparing(Evidence::quote))
        .map(Evidence::quote)
        .orElse("");
  }
}
