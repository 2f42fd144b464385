package org.parley.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Findings;
import org.parley.encounter.History;
import org.parley.encounter.Person;
import org.parley.encounter.Utterance;
import org.parley.model.Body;
import org.parley.model.Claim;
import org.parley.model.Claim.Basis;
import org.parley.model.Evidence;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Status;

/** Turns what was read into the claims of a report. */
public final class Assembler {
  private final Findings findings;
  private final Registry registry;
  private final List<Claim> claims = new ArrayList<>();
  private final SeriesNames series;
  private final Labels labels;
  private final Set<Event> events;

  public Assembler(Findings findings) {
    this.findings = findings;
    this.registry = new Registry(findings.lexicon(), findings.article().article().text());
    this.series = new SeriesNames(findings.events().events());
    this.labels = new Labels(series);
    this.events = new HashSet<>(findings.events().events());
  }

  public Report assemble() {
    note();
    Event main = findings.events().main();
    findings
        .events()
        .events()
        .forEach(event -> registry.encounter(event, labels.of(event), main(event, main)));
    findings.events().events().forEach(this::event);
    findings.events().events().forEach(this::links);
    findings.people().all().forEach(this::person);
    findings.utterances().forEach(this::utterance);
    findings.histories().forEach(this::history);
    List<Claim> distinct = claims.stream().distinct().toList();
    return new Report(
        findings.article().article(),
        findings.article().title(),
        registry.entities(),
        distinct,
        findings.missed().without(distinct));
  }

  private static boolean main(Event event, @Nullable Event main) {
    return event == main
        || event.pointer == null
            && event.edition == null
            && main != null
            && event.sentence <= main.sentence;
  }

  private void note() {
    for (Person person : findings.people().all()) {
      registry.note(person.side);
      person.offices.forEach(office -> registry.note(office.value().body()));
    }
    for (Event event : findings.events().events()) {
      event.bodies.values().forEach(part -> registry.note(part.value().body()));
      event.parties.values().forEach(party -> registry.note(party.value()));
    }
    findings.utterances().forEach(said -> registry.note(said.body()));
  }

  private Basis basis(Fact<?> fact) {
    Fact.Account account = fact.account();
    Ref source = null;
    if (account != null) {
      source =
          account.person() != null
              ? registry.person(account.person())
              : account.body() == null ? null : organisation(account.body(), fact.evidence());
    }
    return new Basis(List.of(fact.evidence()), source, fact.modality());
  }

  private Ref organisation(Body body, Evidence evidence) {
    Ref ref = registry.organisation(body);
    for (Body unit : body.chain()) {
      Body parent = registry.parent(unit);
      if (parent != null && unit.kind() == OrganisationKind.UNIT) {
        claims.add(
            new Claim.UnitOf(
                registry.organisation(unit),
                registry.organisation(parent),
                Basis.asserted(evidence)));
      }
    }
    return ref;
  }

  private void event(Event event) {
    Ref ref = registry.encounter(event, "", false);
    Fact<Event.Nature> nature = nature(event);
    claims.add(
        new Claim.Met(ref, event.kind(), event.status(), nature.value().mode(), basis(nature)));
    event.dates.forEach(date -> claims.add(new Claim.Dated(ref, date.value(), basis(date))));
    event.spots.forEach(spot -> spot(ref, spot));
    event
        .parties
        .values()
        .forEach(
            party ->
                claims.add(
                    new Claim.HadParty(
                        ref, organisation(party.value(), party.evidence()), basis(party))));
    event
        .hosts
        .values()
        .forEach(
            host ->
                claims.add(
                    new Claim.Hosted(
                        ref, organisation(host.value(), host.evidence()), basis(host))));
    event.people.forEach((person, part) -> part(ref, person, part));
    event.bodies.values().forEach(part -> bodyPart(ref, part));
    event
        .topics
        .values()
        .forEach(
            topic ->
                claims.add(
                    new Claim.Discussed(
                        ref,
                        registry.topic(topic.value().text()),
                        topic.value().emphasised(),
                        basis(topic))));
  }

  /** The mention that shows the status the event came to, with its mode if one names it. */
  private static Fact<Event.Nature> nature(Event event) {
    Fact<Event.Nature> best = event.natures.get(0);
    Status come = event.status();
    for (Fact<Event.Nature> nature : event.natures) {
      boolean status = nature.value().status() == come;
      boolean better =
          best.value().status() != come
              || best.value().mode() == null && nature.value().mode() != null;
      best = status && better ? nature : best;
    }
    return best;
  }

  private void spot(Ref meeting, Fact<Event.Spot> spot) {
    Ref place = spot.value().place() == null ? null : registry.place(spot.value());
    claims.add(new Claim.Located(meeting, place, spot.value().venue(), basis(spot)));
  }

  private void part(Ref meeting, Person person, Fact<Event.Part> part) {
    Body side = part.value().side() == null ? person.side() : part.value().side();
    List<Ref> offices = person.offices.stream().map(o -> registry.office(o.value(), side)).toList();
    claims.add(
        new Claim.TookPart(
            meeting,
            registry.person(person),
            side == null ? null : registry.organisation(side),
            offices,
            person.rank,
            part.value().role(),
            basis(part)));
  }

  private void bodyPart(Ref meeting, Fact<Event.BodyPart> part) {
    Body body = part.value().body();
    Ref ref = organisation(body, part.evidence());
    Body side = full(body);
    claims.add(
        new Claim.TookPart(
            meeting,
            ref,
            side.canBeSide() ? registry.organisation(side) : null,
            List.of(),
            null,
            part.value().role(),
            basis(part)));
  }

  private Body full(Body body) {
    Body parent = registry.parent(body);
    return parent == null ? body : full(parent);
  }

  private void links(Event event) {
    Ref ref = registry.encounter(event, "", false);
    SeriesNames.Group group = series.of(event);
    if (group != null) {
      List<Ref> parties =
          event.parties.values().stream()
              .map(p -> registry.organisation(p.value()))
              .sorted()
              .toList();
      Ref name = registry.series(group, group.name(), group.otherNames(), parties);
      Fact<?> why = event.edition != null ? event.edition : event.series.get(0);
      claims.add(new Claim.EditionOf(ref, name, event.number(), basis(why)));
      event.otherNumbers.forEach(
          other -> claims.add(new Claim.EditionOf(ref, name, other.value(), basis(other))));
    }
    event.margins.forEach(margin -> margin(ref, event, margin));
    Fact<Event> previous = event.previous;
    if (previous != null && events.contains(previous.value())) {
      claims.add(
          new Claim.Followed(
              ref, registry.encounter(previous.value(), "", false), basis(previous)));
    }
  }

  private void margin(Ref ref, Event event, Fact<Event.Margin> margin) {
    Event larger = margin.value().larger();
    boolean told = larger != null && larger != event && events.contains(larger);
    Ref beside = told ? registry.encounter(Objects.requireNonNull(larger), "", false) : null;
    if (beside != null || margin.value().name() != null) {
      claims.add(new Claim.Beside(ref, beside, margin.value().name(), basis(margin)));
    }
  }

  private void person(Person person) {
    Ref ref = registry.person(person);
    person.spellings.forEach(
        (name, seen) -> claims.add(new Claim.Named(ref, name, Basis.asserted(seen))));
    for (Fact<OfficePhrase> office : person.offices) {
      if (office.value().body() != null) {
        organisation(office.value().body(), office.evidence());
      }
      claims.add(
          new Claim.HeldOffice(
              ref,
              registry.office(office.value(), person.side()),
              person.rank,
              null,
              basis(office)));
    }
  }

  private void utterance(Utterance said) {
    Basis basis = Basis.asserted(said.evidence());
    Person person = said.person();
    Body body = said.body();
    if (person == null && body == null) {
      return;
    }
    Body side = person != null ? person.side() : body == null ? null : full(body);
    Ref speaker =
        person != null
            ? registry.person(person)
            : organisation(Objects.requireNonNull(body), said.evidence());
    List<Ref> offices =
        person == null
            ? List.of()
            : person.offices.stream().map(o -> registry.office(o.value(), person.side())).toList();
    boolean present = said.meeting() != null && events.contains(said.meeting());
    claims.add(
        new Claim.Stated(
            speaker,
            said.text(),
            said.direct(),
            offices,
            side == null || !side.canBeSide() ? null : registry.organisation(side),
            said.when(),
            present ? registry.encounter(Objects.requireNonNull(said.meeting()), "", false) : null,
            basis));
  }

  private void history(History history) {
    Ref subject = null;
    if (history.initiative() != null) {
      subject = registry.initiative(history.initiative());
    } else if (history.seriesOf() != null) {
      SeriesNames.Group group = series.of(history.seriesOf());
      List<Ref> parties =
          history.seriesOf().parties.values().stream()
              .map(p -> registry.organisation(p.value()))
              .sorted()
              .toList();
      subject =
          group == null ? null : registry.series(group, group.name(), group.otherNames(), parties);
    }
    if (subject == null) {
      return;
    }
    Ref by = history.by() == null ? null : organisation(history.by(), history.fact().evidence());
    claims.add(
        new Claim.StatusChanged(
            subject,
            history.status(),
            history.when(),
            history.reasons(),
            by,
            basis(history.fact())));
  }
}
