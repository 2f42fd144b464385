package org.parley.correct;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Ref;
import org.parley.model.Report;

/** Clears from a report what only the claims that were taken out had brought into it. */
final class Leftovers {
  private final Report report;
  private final List<Claim> changed;
  private final List<Claim> kept;

  Leftovers(Report report, List<Claim> changed, List<Claim> kept) {
    this.report = report;
    this.changed = changed;
    this.kept = kept;
  }

  /** The report with the claims kept and what they, or entities never doubted, speak of. */
  Report report() {
    Report rest =
        new Report(
            report.article(),
            report.title(),
            report.entities().stream().map(this::cleared).toList(),
            kept,
            report.unmatched());
    Map<Ref, Entity> entities = rest.byRef();
    Set<Ref> doubted = reach(refs(changed), report.byRef());
    Set<Ref> certain = new HashSet<>(entities.keySet());
    certain.removeAll(doubted);
    certain.addAll(refs(kept));
    Set<Ref> needed = reach(certain, entities);
    return new Report(
        rest.article(),
        rest.title(),
        rest.entities().stream().filter(one -> needed.contains(one.ref())).toList(),
        kept,
        rest.unmatched());
  }

  private static Set<Ref> refs(Collection<Claim> claims) {
    Set<Ref> refs = new HashSet<>();
    claims.forEach(claim -> refs.addAll(Parts.refs(claim)));
    return refs;
  }

  /** These and all that they belong to. */
  private static Set<Ref> reach(Set<Ref> start, Map<Ref, Entity> entities) {
    Set<Ref> reached = new HashSet<>(start);
    Deque<Ref> todo = new ArrayDeque<>(start);
    while (!todo.isEmpty()) {
      Entity entity = entities.get(todo.remove());
      if (entity != null) {
        Traits.refs(entity).filter(reached::add).forEach(todo::add);
      }
    }
    return reached;
  }

  /** An entity without the name or the parent that only a claim taken out gave it. */
  private Entity cleared(Entity entity) {
    if (entity instanceof Entity.Person person) {
      return new Entity.Person(person.ref(), person.name(), names(person, person.spellings()));
    }
    if (entity instanceof Entity.Organisation body) {
      List<String> names = names(body, body.otherNames());
      return new Entity.Organisation(body.ref(), body.kind(), body.name(), names, parent(body));
    }
    if (entity instanceof Entity.MeetingSeries series) {
      List<String> names = names(series, series.otherNames());
      return new Entity.MeetingSeries(series.ref(), series.name(), names, series.parties());
    }
    return entity;
  }

  private List<String> names(Entity entity, List<String> names) {
    return names.stream()
        .filter(name -> !calls(changed, entity, name) || calls(kept, entity, name))
        .toList();
  }

  private static boolean calls(List<Claim> claims, Entity entity, String name) {
    return claims.stream()
        .anyMatch(
            claim ->
                claim instanceof Claim.Named named
                    && named.subject().equals(entity.ref())
                    && named.surface().equals(name));
  }

  private @Nullable Ref parent(Entity.Organisation body) {
    Ref parent = body.parent();
    return parent != null && isUnit(changed, body, parent) && !isUnit(kept, body, parent)
        ? null
        : parent;
  }

  private static boolean isUnit(List<Claim> claims, Entity.Organisation body, Ref parent) {
    return claims.stream()
        .anyMatch(
            claim ->
                claim instanceof Claim.UnitOf unit
                    && unit.subject().equals(body.ref())
                    && Objects.equals(unit.parent(), parent));
  }
}
