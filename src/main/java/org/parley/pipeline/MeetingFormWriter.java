package org.parley.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.PartialDate;
import org.parley.model.Ref;
import org.parley.model.Slugged;
import org.parley.model.When;

/** Computes the form of one meeting and notes the sources of its values below its pointer. */
final class MeetingFormWriter {
  private final AssertedClaims said;
  private final Entity.Encounter encounter;
  private final Sources sources;
  private final String pointer;

  MeetingFormWriter(
      AssertedClaims said, Entity.Encounter encounter, Sources sources, String pointer) {
    this.said = said;
    this.encounter = encounter;
    this.sources = sources;
    this.pointer = pointer;
  }

  ReportForm.MeetingForm write() {
    List<Claim.Met> met = ranked(Claim.Met.class);
    sources.note(pointer, met);
    When when = when();
    PartialDate start = when == null ? null : when.start();
    boolean dated = start != null && start.hasYear();
    return new ReportForm.MeetingForm(
        encounter.name(),
        slug(sources.first(pointer + "/kind", met, Claim.Met::kind)),
        slug(sources.first(pointer + "/status", met, Claim.Met::status)),
        best("/series", Claim.EditionOf.class, claim -> seriesName(said.name(claim.series()))),
        best("/edition", Claim.EditionOf.class, Claim.EditionOf::number),
        dated ? FormWriter.text(start) : null,
        when == null || !dated ? null : FormWriter.text(when.end()),
        dated ? null : FormWriter.text(start),
        best("/place", Claim.Located.class, claim -> said.name(claim.place())),
        best("/venue", Claim.Located.class, Claim.Located::venue),
        names("/parties", Claim.HadParty.class, Claim.HadParty::party),
        participants(),
        names("/topics", Claim.Discussed.class, Claim.Discussed::topic),
        encounter.main());
  }

  /** "The fifth round" has a number, but no name. */
  private static @Nullable String seriesName(@Nullable String name) {
    return name == null || name.equals("round") ? null : name;
  }

  /** The first day and the last are said in one breath and come from one claim. */
  private @Nullable When when() {
    List<Claim.Dated> dated =
        ranked(Claim.Dated.class).stream().filter(claim -> claim.when().start() != null).toList();
    if (dated.isEmpty()) {
      return null;
    }
    When when = dated.get(0).when();
    String key = Objects.requireNonNull(when.start()).hasYear() ? "/start" : "/start_partial";
    sources.first(pointer + key, dated, claim -> claim.when().start());
    if (when.end() != null) {
      sources.note(pointer + "/end", dated.stream().filter(each -> sameDays(each, when)).toList());
    }
    return when;
  }

  private static boolean sameDays(Claim.Dated claim, When when) {
    return Objects.equals(claim.when().start(), when.start())
        && Objects.equals(claim.when().end(), when.end());
  }

  private static @Nullable String slug(@Nullable Slugged value) {
    return value == null ? null : value.slug();
  }

  /** The people of a meeting, each once; bodies are parties and no participants. */
  private List<ReportForm.ParticipantForm> participants() {
    Map<Ref, List<Claim.TookPart>> byPerson = new LinkedHashMap<>();
    said.about(encounter.ref(), Claim.TookPart.class)
        .filter(claim -> said.isPerson(claim.actor()))
        .forEach(
            claim -> byPerson.computeIfAbsent(claim.actor(), ref -> new ArrayList<>()).add(claim));
    List<ReportForm.ParticipantForm> people = new ArrayList<>();
    for (List<Claim.TookPart> claims : byPerson.values()) {
      people.add(
          participant(
              pointer + "/participants/" + people.size(), AssertedClaims.ranked(claims.stream())));
    }
    return people;
  }

  private ReportForm.ParticipantForm participant(String at, List<Claim.TookPart> claims) {
    sources.note(at, claims);
    Ref side = sources.first(at + "/side", claims, Claim.TookPart::side);
    Entity.Office office = sources.first(at + "/post", claims, this::office);
    String body = office == null ? null : body(office, side);
    if (body != null) {
      sources.first(at + "/office", claims, this::office);
    }
    List<Claim.TookPart> byRole =
        claims.stream().sorted(Comparator.comparing(Claim.TookPart::role)).toList();
    return new ReportForm.ParticipantForm(
        Objects.requireNonNull(said.name(claims.get(0).actor())),
        said.name(side),
        sources.first(at + "/post", claims, claim -> said.posts(claim.offices())),
        body,
        sources.first(at + "/rank", claims, Claim.TookPart::rank),
        slug(sources.first(at + "/role", byRole, Claim.TookPart::role)));
  }

  private Entity.@Nullable Office office(Claim.TookPart claim) {
    return said.firstOffice(claim.offices());
  }

  /** The organisation of an office, unless that is the side itself: the post says it then. */
  private @Nullable String body(Entity.Office office, @Nullable Ref side) {
    String body = said.name(office.organisation());
    return Objects.equals(body, said.name(side)) ? null : body;
  }

  /** Names in the order of the claims; two accounts of one thing count once. */
  private <C extends Claim> List<String> names(String key, Class<C> kind, Function<C, Ref> object) {
    Map<String, List<C>> byName = new LinkedHashMap<>();
    said.about(encounter.ref(), kind)
        .filter(claim -> said.name(object.apply(claim)) != null)
        .forEach(
            claim ->
                byName
                    .computeIfAbsent(folded(object.apply(claim)), name -> new ArrayList<>())
                    .add(claim));
    List<String> names = new ArrayList<>();
    for (List<C> claims : byName.values()) {
      sources.note(pointer + key + "/" + names.size(), claims);
      names.add(Objects.requireNonNull(said.name(object.apply(claims.get(0)))));
    }
    return names;
  }

  private String folded(Ref ref) {
    return Objects.requireNonNull(said.name(ref)).toLowerCase(Locale.ROOT);
  }

  private <C extends Claim, V> @Nullable V best(
      String key, Class<C> kind, Sources.Value<C, V> value) {
    return sources.first(pointer + key, ranked(kind), value);
  }

  private <C extends Claim> List<C> ranked(Class<C> kind) {
    return AssertedClaims.ranked(said.about(encounter.ref(), kind));
  }
}
