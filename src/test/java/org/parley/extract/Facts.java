package org.parley.extract;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.When;

/** The claims of a report, each in a line of words; encounters by their references. */
final class Facts implements Claim.Visitor<String> {
  private final Map<Ref, Entity> entities;

  private Facts(Report report) {
    entities =
        report.entities().stream().collect(Collectors.toMap(Entity::ref, Function.identity()));
  }

  /** What a report says: its facts and its encounters. */
  record Said(Set<String> lines, List<String> encounters) {}

  static Said of(Report report) {
    Facts facts = new Facts(report);
    Set<String> lines = new TreeSet<>();
    for (Claim claim : report.claims()) {
      String line = claim.accept(facts);
      Ref account = claim.basis().account();
      lines.add(line);
      if (account != null) {
        lines.add(line + " | according to " + facts.name(account));
      }
    }
    List<String> encounters =
        report.entities().stream()
            .filter(Entity.Encounter.class::isInstance)
            .map(entity -> entity.ref().value())
            .toList();
    lines.add("encounters: " + encounters.size());
    report.entities().stream()
        .filter(entity -> entity instanceof Entity.Encounter met && met.main())
        .forEach(entity -> lines.add(entity.ref() + " is the news"));
    return new Said(lines, encounters);
  }

  private String name(@Nullable Ref ref) {
    Entity entity = ref == null ? null : entities.get(ref);
    if (entity == null) {
      return "nobody";
    }
    return entity instanceof Entity.Encounter ? entity.ref().value() : full(entity);
  }

  private String full(Entity entity) {
    boolean owned = entity instanceof Entity.Office office && office.organisation() != null;
    return owned
        ? entity.name() + " @ " + name(((Entity.Office) entity).organisation())
        : entity.name();
  }

  private static String when(@Nullable When when) {
    if (when == null) {
      return "";
    }
    if (when.start() == null) {
      return " on \"" + when.asPrinted() + "\"";
    }
    return " on " + when.start() + (when.end() == null ? "" : ".." + when.end());
  }

  @Override
  public String named(Claim.Named claim) {
    return name(claim.subject()) + " called " + claim.surface();
  }

  @Override
  public String met(Claim.Met claim) {
    String mode = claim.mode() == null ? "" : " by " + claim.mode().slug();
    return name(claim.subject()) + " " + claim.kind().slug() + " " + claim.status().slug() + mode;
  }

  @Override
  public String dated(Claim.Dated claim) {
    return name(claim.subject()) + when(claim.when());
  }

  @Override
  public String located(Claim.Located claim) {
    String venue = claim.venue() == null ? "" : ", " + claim.venue();
    return name(claim.subject())
        + " in "
        + (claim.place() == null ? "" : name(claim.place()))
        + venue;
  }

  @Override
  public String hadParty(Claim.HadParty claim) {
    return name(claim.subject()) + " party " + name(claim.party());
  }

  @Override
  public String hosted(Claim.Hosted claim) {
    return name(claim.subject()) + " hosted by " + name(claim.host());
  }

  @Override
  public String tookPart(Claim.TookPart claim) {
    String side = claim.side() == null ? "" : " for " + name(claim.side());
    return name(claim.subject()) + " " + claim.role().slug() + " " + name(claim.actor()) + side;
  }

  @Override
  public String editionOf(Claim.EditionOf claim) {
    String number = claim.number() == null ? "" : " #" + claim.number();
    return name(claim.subject()) + " edition" + number + " of " + name(claim.series());
  }

  @Override
  public String followed(Claim.Followed claim) {
    return name(claim.subject()) + " after " + name(claim.previous());
  }

  @Override
  public String partOf(Claim.PartOf claim) {
    return name(claim.subject()) + " part of " + name(claim.whole());
  }

  @Override
  public String beside(Claim.Beside claim) {
    String told = claim.larger() == null ? "" : " " + name(claim.larger());
    return name(claim.subject())
        + " beside"
        + told
        + (claim.occasion() == null ? "" : " \"" + claim.occasion() + "\"");
  }

  @Override
  public String discussed(Claim.Discussed claim) {
    String how = claim.emphasised() ? " stressed " : " about ";
    return name(claim.subject()) + how + name(claim.topic());
  }

  @Override
  public String heldOffice(Claim.HeldOffice claim) {
    return name(claim.subject()) + " is " + name(claim.office());
  }

  @Override
  public String unitOf(Claim.UnitOf claim) {
    return name(claim.subject()) + " within " + name(claim.parent());
  }

  @Override
  public String stated(Claim.Stated claim) {
    String how = claim.direct() ? " said directly" : " said";
    String at = claim.meeting() == null ? "" : " at " + name(claim.meeting());
    return name(claim.subject()) + how + at + when(claim.when()) + ": " + claim.text();
  }

  @Override
  public String statusChanged(Claim.StatusChanged claim) {
    String why = claim.reasons().stream().map(reason -> " because of " + reason).collect(joining());
    String by = claim.by() == null ? "" : " by " + name(claim.by());
    return name(claim.subject()) + " " + claim.status().slug() + when(claim.when()) + by + why;
  }
}
