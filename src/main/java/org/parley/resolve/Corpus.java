package org.parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.model.Report;

/**
 * All reports, sorted by article, with their entities and claims within reach, and what people said
 * of them.
 */
final class Corpus {
  private final TreeMap<ArticleId, Indexed> reports = new TreeMap<>();
  private final Verdicts verdicts;

  Corpus(Collection<Report> all, Verdicts verdicts) {
    this.verdicts = verdicts;
    for (Report report : all) {
      Indexed old = reports.put(report.article().id(), new Indexed(report));
      if (old != null && !old.report.equals(report)) {
        throw new IllegalArgumentException(
            "two different reports of one article: " + report.article().id());
      }
    }
  }

  Verdicts verdicts() {
    return verdicts;
  }

  Collection<Indexed> reports() {
    return reports.values();
  }

  /** All mentions of a kind, in the order of articles and references. */
  <E extends Entity> List<Seen<E>> all(Class<E> kind) {
    List<Seen<E>> found = new ArrayList<>();
    for (Indexed report : reports.values()) {
      report.entities.values().stream()
          .filter(kind::isInstance)
          .map(kind::cast)
          .forEach(entity -> found.add(new Seen<>(report.mention(entity.ref()), entity, report)));
    }
    return found;
  }

  /** One entity in one report. */
  record Seen<E extends Entity>(Mention mention, E entity, Indexed report) {}

  /** One report with its entities by reference and its claims by subject. */
  static final class Indexed {
    private final Report report;
    private final Map<Ref, Entity> entities;
    private final Map<Ref, List<Claim>> claims = new HashMap<>();

    Indexed(Report report) {
      this.report = report;
      this.entities = new TreeMap<>(report.byRef());
      for (Claim claim : report.claims()) {
        claims.computeIfAbsent(claim.subject(), any -> new ArrayList<>()).add(claim);
      }
    }

    Report report() {
      return report;
    }

    Collection<Entity> entities() {
      return entities.values();
    }

    Mention mention(Ref ref) {
      return new Mention(report.article().id(), ref);
    }

    /** The entity when the reference names one of that kind, else null. */
    <E extends Entity> @Nullable E get(@Nullable Ref ref, Class<E> kind) {
      Entity entity = ref == null ? null : entities.get(ref);
      return kind.isInstance(entity) ? kind.cast(entity) : null;
    }

    /** The mention when the reference names an entity of that kind, else null. */
    @Nullable Mention mention(@Nullable Ref ref, Class<? extends Entity> kind) {
      Entity entity = get(ref, kind);
      return entity == null ? null : mention(entity.ref());
    }

    <C extends Claim> List<C> about(Ref subject, Class<C> kind) {
      return claims.getOrDefault(subject, List.of()).stream()
          .filter(kind::isInstance)
          .map(kind::cast)
          .toList();
    }

    <C extends Claim> List<C> all(Class<C> kind) {
      return report.claims().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
  }
}
