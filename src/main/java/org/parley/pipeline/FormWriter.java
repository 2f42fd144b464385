package org.parley.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.Modality;
import org.parley.model.PartialDate;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.When;

/**
 * Computes the form from the claims of one report. Of several claims about a single value the most
 * certain holds, of equally certain ones the earliest; what the article denies is left out.
 */
final class FormWriter {
  private final Report report;
  private final Map<Ref, Entity> entities;

  /** What a claim says about one thing; null where it does not say. */
  private interface Value<C, V> {
    @Nullable V of(C claim);
  }

  FormWriter(Report report) {
    this.report = report;
    this.entities = report.byRef();
  }

  ReportForm form() {
    return new ReportForm(
        withoutExtension(report.article().source().file()),
        text(report.article().source().published()),
        report.article().source().publisher(),
        encounters().filter(this::took).map(this::meeting).toList(),
        claims(Claim.Stated.class).map(this::statement).toList());
  }

  private Stream<Entity.Encounter> encounters() {
    return report.entities().stream()
        .filter(Entity.Encounter.class::isInstance)
        .map(Entity.Encounter.class::cast);
  }

  /** Whether the article says that there was or will be such an encounter. */
  private boolean took(Entity.Encounter encounter) {
    return about(encounter, Claim.Met.class).findAny().isPresent();
  }

  private ReportForm.MeetingForm meeting(Entity.Encounter encounter) {
    Claim.Met met = about(encounter, Claim.Met.class).findFirst().orElseThrow();
    When when = best(encounter, Claim.Dated.class, FormWriter::resolved);
    PartialDate start = when == null ? null : when.start();
    boolean dated = start != null && start.hasYear();
    return new ReportForm.MeetingForm(
        encounter.name(),
        met.kind().slug(),
        met.status().slug(),
        best(encounter, Claim.EditionOf.class, claim -> name(claim.series())),
        best(encounter, Claim.EditionOf.class, Claim.EditionOf::number),
        dated ? text(start) : null,
        when == null || !dated ? null : text(when.end()),
        dated ? null : text(start),
        best(encounter, Claim.Located.class, claim -> name(claim.place())),
        best(encounter, Claim.Located.class, Claim.Located::venue),
        names(encounter, Claim.HadParty.class, Claim.HadParty::party),
        participants(encounter),
        names(encounter, Claim.Discussed.class, Claim.Discussed::topic),
        encounter.main());
  }

  private static @Nullable When resolved(Claim.Dated claim) {
    return claim.when().start() == null ? null : claim.when();
  }

  private ReportForm.StatementForm statement(Claim.Stated claim) {
    Entity.Office office = firstOffice(claim.offices());
    String body = name(claim.onBehalfOf());
    return new ReportForm.StatementForm(
        Objects.requireNonNullElse(name(claim.subject()), claim.subject().value()),
        office == null ? null : office.name(),
        body != null || office == null ? body : name(office.organisation()),
        claim.when() == null ? null : text(claim.when().start()),
        claim.text(),
        claim.direct());
  }

  /** The people of a meeting, each once; bodies are parties and no participants. */
  private List<ReportForm.ParticipantForm> participants(Entity.Encounter encounter) {
    Map<Ref, List<Claim.TookPart>> byPerson = new LinkedHashMap<>();
    claims(Claim.TookPart.class)
        .filter(claim -> claim.subject().equals(encounter.ref()))
        .filter(claim -> entities.get(claim.actor()) instanceof Entity.Person)
        .forEach(
            claim -> byPerson.computeIfAbsent(claim.actor(), ref -> new ArrayList<>()).add(claim));
    return byPerson.values().stream().map(this::participant).toList();
  }

  private ReportForm.ParticipantForm participant(List<Claim.TookPart> claims) {
    claims.sort(BY_CERTAINTY);
    Ref side = first(claims, Claim.TookPart::side);
    Entity.Office office = first(claims, claim -> firstOffice(claim.offices()));
    return new ReportForm.ParticipantForm(
        Objects.requireNonNull(name(claims.get(0).actor())),
        name(side),
        office == null ? null : office.name(),
        office == null ? null : body(office, side),
        first(claims, Claim.TookPart::rank),
        claims.stream()
            .map(Claim.TookPart::role)
            .min(Comparator.naturalOrder())
            .orElseThrow()
            .slug());
  }

  /** The organisation of an office, unless that is the side itself: the post says it then. */
  private @Nullable String body(Entity.Office office, @Nullable Ref side) {
    String body = name(office.organisation());
    return Objects.equals(body, name(side)) ? null : body;
  }

  private Entity.@Nullable Office firstOffice(List<Ref> offices) {
    return offices.stream()
        .map(entities::get)
        .filter(Entity.Office.class::isInstance)
        .map(Entity.Office.class::cast)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String name(@Nullable Ref ref) {
    Entity entity = ref == null ? null : entities.get(ref);
    return entity == null ? null : entity.name();
  }

  /** Names in the order of the claims; two accounts of one thing count once. */
  private <C extends Claim> List<String> names(
      Entity.Encounter encounter, Class<C> kind, Function<C, Ref> object) {
    Map<String, String> names = new LinkedHashMap<>();
    claims(kind)
        .filter(claim -> claim.subject().equals(encounter.ref()))
        .map(object)
        .map(this::name)
        .filter(Objects::nonNull)
        .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    return List.copyOf(names.values());
  }

  private <C extends Claim, V> @Nullable V best(
      Entity.Encounter encounter, Class<C> kind, Value<C, V> value) {
    return first(about(encounter, kind).toList(), value);
  }

  private static <C, V> @Nullable V first(List<C> claims, Value<C, V> value) {
    for (C claim : claims) {
      V found = value.of(claim);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The claims of a kind about an encounter, the most certain first. */
  private <C extends Claim> Stream<C> about(Entity.Encounter encounter, Class<C> kind) {
    return claims(kind)
        .filter(claim -> claim.subject().equals(encounter.ref()))
        .sorted(BY_CERTAINTY);
  }

  private <C extends Claim> Stream<C> claims(Class<C> kind) {
    return report.claims().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(claim -> claim.basis().modality() != Modality.DENIED);
  }

  private static final Comparator<Claim> BY_CERTAINTY =
      Comparator.comparingDouble(FormWriter::certainty).reversed();

  private static double certainty(Claim claim) {
    return claim.basis().evidence().stream().mapToDouble(Evidence::certainty).max().orElse(0);
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }

  private static String withoutExtension(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
