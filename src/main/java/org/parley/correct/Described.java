package org.parley.correct;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.MentionAnchor;
import org.parley.model.Quotation;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Span;

/** The entities of one report by what is lasting of them: names, surroundings, words. */
final class Described {
  private static final Comparator<Span> CLOSEST =
      Comparator.comparingInt(Span::length).thenComparing(Comparator.naturalOrder());

  private final Readings readings;
  private final ArticleId article;
  private final Map<Ref, Entity> entities = new LinkedHashMap<>();

  /** The shortest passage that speaks of each; null as long as nobody asked for words. */
  private @Nullable Map<Ref, Span> closest;

  Described(Readings readings, ArticleId article) {
    this.readings = readings;
    this.article = article;
    readings.entities(article).forEach(entity -> entities.put(entity.ref(), entity));
  }

  private @Nullable Span closest(Ref ref) {
    if (closest == null) {
      Map<Ref, Span> spans = new HashMap<>();
      report().claims().forEach(claim -> index(claim, spans));
      closest = spans;
    }
    return closest.get(ref);
  }

  private static void index(Claim claim, Map<Ref, Span> closest) {
    List<Ref> refs = Parts.refs(claim);
    for (Evidence evidence : claim.basis().evidence()) {
      refs.forEach(ref -> closest.merge(ref, evidence.span(), Described::closer));
    }
  }

  private static Span closer(Span a, Span b) {
    return CLOSEST.compare(a, b) <= 0 ? a : b;
  }

  Report report() {
    return readings.report(article);
  }

  MentionAnchor anchor(Ref ref) {
    Entity entity = Objects.requireNonNull(entities.get(ref), ref::toString);
    Span span = closest(ref);
    return new MentionAnchor(
        article,
        Traits.kind(entity),
        Traits.names(entity),
        surroundings(entity),
        span == null || span.length() == 0 ? null : Quotation.of(report().article(), span));
  }

  private @Nullable String surroundings(Entity entity) {
    Ref within = Traits.within(entity);
    Entity outer = within == null ? null : entities.get(within);
    return outer == null ? null : outer.name();
  }

  /** The entity meant: by its name, or where no name is left the only one at its words. */
  @Nullable Ref find(MentionAnchor anchor) {
    List<Entity> kin =
        entities.values().stream().filter(e -> Traits.kind(e).equals(anchor.kind())).toList();
    List<Entity> found = kin.stream().filter(entity -> named(entity, anchor.names())).toList();
    if (found.isEmpty()) {
      List<Entity> there = kin.stream().filter(entity -> isAt(entity, anchor.words())).toList();
      return there.size() == 1 ? there.get(0).ref() : null;
    }
    if (found.size() > 1) {
      found = narrow(found, entity -> Objects.equals(surroundings(entity), anchor.within()));
      found = narrow(found, entity -> isAt(entity, anchor.words()));
    }
    return found.stream().map(Entity::ref).min(Comparator.naturalOrder()).orElse(null);
  }

  private static List<Entity> narrow(List<Entity> found, Predicate<Entity> test) {
    List<Entity> fewer = found.stream().filter(test).toList();
    return fewer.isEmpty() ? found : fewer;
  }

  /** Whether an entity goes by one of the names, in any spelling. */
  boolean named(Ref ref, List<String> names) {
    Entity entity = entities.get(ref);
    return entity != null && named(entity, names);
  }

  private static boolean named(Entity entity, List<String> names) {
    Set<String> wanted = Traits.folded(names);
    return !Collections.disjoint(Traits.folded(Traits.names(entity)), wanted);
  }

  List<String> names(Ref ref) {
    return Traits.names(Objects.requireNonNull(entities.get(ref), ref::toString));
  }

  private boolean isAt(Entity entity, @Nullable Quotation words) {
    Span own = closest(entity.ref());
    Span span = words == null ? null : locate(words);
    return own != null && span != null && own.overlaps(span);
  }

  /** Where words stand: at their old place, or else at the only one where they occur. */
  @Nullable Span locate(Quotation quotation) {
    String text = report().article().text();
    String words = quotation.words();
    if (quotation.begin() <= text.codePointCount(0, text.length())) {
      int begin = text.offsetByCodePoints(0, quotation.begin());
      if (text.startsWith(words, begin)) {
        return new Span(begin, begin + words.length());
      }
    }
    int first = text.indexOf(words);
    boolean once = first >= 0 && text.indexOf(words, first + 1) < 0;
    return once ? new Span(first, first + words.length()) : null;
  }
}
