package org.parley.resolve.standing;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim.TookPart;
import org.parley.model.Claim.UnitOf;
import org.parley.model.Entity.Organisation;
import org.parley.model.Mention;
import org.parley.model.OrganisationKind;
import org.parley.model.Ref;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Partition;

/** Organisations after resolution: which mentions are one, what is part of what. */
public record Bodies(
    Partition partition,
    TreeMap<Mention, Mention> parents,
    TreeMap<Mention, OrganisationKind> kinds,
    TreeMap<Mention, TreeSet<String>> names) {

  /** The state, alliance or other body at the top of the chain of units. */
  public Mention root(Mention organisation) {
    Mention body = partition.leader(organisation);
    Set<Mention> seen = new HashSet<>();
    for (Mention up = parents.get(body); up != null && seen.add(up); up = parents.get(body)) {
      body = up;
    }
    return body;
  }

  /** The side that a reference of a report stands for; null when it names no organisation. */
  public @Nullable Mention side(Corpus.Indexed report, @Nullable Ref ref) {
    Mention mention = report.mention(ref, Organisation.class);
    return mention == null ? null : root(mention);
  }

  public boolean isState(Mention leader) {
    return kinds.get(leader) == OrganisationKind.STATE;
  }

  /** Whether people act for such a body as a side. */
  public boolean isSide(Mention leader) {
    OrganisationKind kind = kinds.get(leader);
    return kind == OrganisationKind.STATE || kind == OrganisationKind.INTERGOVERNMENTAL;
  }

  public TreeSet<String> names(Mention leader) {
    return names.getOrDefault(leader, new TreeSet<>());
  }

  /** The body that an organisation is directly a unit of, as its own report says. */
  static @Nullable Organisation parent(Corpus.Indexed report, Organisation unit) {
    Organisation parent = report.get(unit.parent(), Organisation.class);
    if (parent != null) {
      return parent;
    }
    return report.about(unit.ref(), UnitOf.class).stream()
        .map(claim -> report.get(claim.parent(), Organisation.class))
        .filter(found -> found != null && !found.ref().equals(unit.ref()))
        .findFirst()
        .orElse(null);
  }

  /** The sides for which people took part in posts of a body, by their references. */
  static TreeMap<Ref, TreeSet<Ref>> sidesByBody(Corpus.Indexed report) {
    TreeMap<Ref, TreeSet<Ref>> sides = new TreeMap<>();
    for (TookPart claim : report.all(TookPart.class)) {
      Ref side = claim.side();
      if (side == null) {
        continue;
      }
      sides.computeIfAbsent(claim.actor(), any -> new TreeSet<>()).add(side);
      claim.offices().stream()
          .map(office -> report.get(office, org.parley.model.Entity.Office.class))
          .filter(office -> office != null && office.organisation() != null)
          .forEach(
              office ->
                  sides.computeIfAbsent(office.organisation(), any -> new TreeSet<>()).add(side));
    }
    return sides;
  }
}
