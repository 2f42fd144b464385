package org.parley.resolve.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * of them. All of it is indexed once, because the rounds of resolving ask for the same again and
 * again.
 */
public final class Corpus {
  private final TreeMap<ArticleId, Indexed> reports = new TreeMap<>();
  private final Map<Class<?>, List<Seen<?>>> byKind = new HashMap<>();
  private final Verdicts verdicts;

  public Corpus(Collection<Report> all, Verdicts verdicts) {
    this.verdicts = verdicts;
    for (Report report : all) {
      Indexed old = reports.put(report.article().id(), new Indexed(report));
      if (old != null && !old.report.equals(report)) {
        throw new IllegalArgumentException(
            "two different reports of one article: " + report.article().id());
      }
    }
    for (Indexed report : reports.values()) {
      for (Entity entity : report.entities()) {
        Seen<Entity> seen = new Seen<>(report.mention(entity.ref()), entity, report);
        byKind.computeIfAbsent(entity.getClass(), any -> new ArrayList<>()).add(seen);
      }
    }
  }

  public Verdicts verdicts() {
    return verdicts;
  }

  public Collection<Indexed> reports() {
    return reports.values();
  }

  /** All mentions of a kind, in the order of articles and references. */
  @SuppressWarnings("unchecked") // what stands under a class was seen to be of it
  public <E extends Entity> List<Seen<E>> all(Class<E> kind) {
    List<?> found = byKind.getOrDefault(kind, List.of());
    return (List<Seen<E>>) found;
  }

  /** What a mention of these reports stands for there. */
  public Entity entity(Mention mention) {
    Indexed report = Objects.requireNonNull(reports.get(mention.article()), mention::toString);
    return Objects.requireNonNull(report.seen.get(mention.ref()), mention::toString).entity;
  }

  /** All mentions. */
  public List<Seen<Entity>> all() {
    List<Seen<Entity>> all = new ArrayList<>();
    reports.values().forEach(report -> all.addAll(report.seen()));
    return all;
  }

  /** One entity in one report. */
  public record Seen<E extends Entity>(Mention mention, E entity, Indexed report) {}

  /** One report with its entities by reference and its claims by subject and kind. */
  public static final class Indexed {
    private final Report report;
    private final Map<Ref, Seen<Entity>> seen = new LinkedHashMap<>();
    private final List<Entity> entities;
    private final Map<Ref, List<Claim>> bySubject = new HashMap<>();
    private final Map<Class<?>, List<Claim>> byKind = new HashMap<>();

    Indexed(Report report) {
      this.report = report;
      this.entities = List.copyOf(new TreeMap<>(report.byRef()).values());
      for (Entity entity : entities) {
        Mention mention = new Mention(report.article().id(), entity.ref());
        seen.put(entity.ref(), new Seen<>(mention, entity, this));
      }
      for (Claim claim : report.claims()) {
        bySubject.computeIfAbsent(claim.subject(), any -> new ArrayList<>(4)).add(claim);
        byKind.computeIfAbsent(claim.getClass(), any -> new ArrayList<>(4)).add(claim);
      }
    }

    public Report report() {
      return report;
    }

    /** In the order of their references. */
    public List<Entity> entities() {
      return entities;
    }

    /** The entities with their mentions. */
    Collection<Seen<Entity>> seen() {
      return seen.values();
    }

    public Mention mention(Ref ref) {
      Seen<Entity> known = seen.get(ref);
      return known == null ? new Mention(report.article().id(), ref) : known.mention;
    }

    /** The entity when the reference names one of that kind, else null. */
    public <E extends Entity> @Nullable E get(@Nullable Ref ref, Class<E> kind) {
      Seen<Entity> known = ref == null ? null : seen.get(ref);
      return known != null && kind.isInstance(known.entity) ? kind.cast(known.entity) : null;
    }

    /** The mention when the reference names an entity of that kind, else null. */
    public @Nullable Mention mention(@Nullable Ref ref, Class<? extends Entity> kind) {
      Seen<Entity> known = ref == null ? null : seen.get(ref);
      return known != null && kind.isInstance(known.entity) ? known.mention : null;
    }

    public <C extends Claim> List<C> about(Ref subject, Class<C> kind) {
      List<C> found = new ArrayList<>(4);
      for (Claim claim : bySubject.getOrDefault(subject, List.of())) {
        if (kind.isInstance(claim)) {
          found.add(kind.cast(claim));
        }
      }
      return found;
    }

    @SuppressWarnings("unchecked") // what stands under a class is of it
    public <C extends Claim> List<C> all(Class<C> kind) {
      List<?> found = byKind.getOrDefault(kind, List.of());
      return (List<C>) found;
    }
  }
}
