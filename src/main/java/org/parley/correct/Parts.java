package org.parley.correct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.MeetingKind;
import org.parley.model.PartialDate;
import org.parley.model.Ref;
import org.parley.model.Role;
import org.parley.model.Slugged;
import org.parley.model.Status;
import org.parley.model.When;

/**
 * Takes claims apart into facts that can be taken out one by one. Where a claim without one of its
 * facts would say nothing, such as a participation of nobody, it goes as a whole.
 */
public final class Parts implements Claim.Visitor<List<Part>> {
  private static final Parts VISITOR = new Parts();

  private Parts() {}

  /** The facts of a claim. */
  public static List<Part> of(Claim claim) {
    return claim.accept(VISITOR);
  }

  /** The things that a claim is about: of a participation the meeting and the actor. */
  static List<Ref> about(Claim claim) {
    return claim instanceof Claim.TookPart part
        ? List.of(part.subject(), part.actor())
        : List.of(claim.subject());
  }

  /** All that a claim refers to. */
  static List<Ref> refs(Claim claim) {
    List<Ref> refs = new ArrayList<>(about(claim));
    of(claim).forEach(part -> add(refs, part.thing()));
    add(refs, claim.basis().account());
    return refs;
  }

  private static void add(List<Ref> refs, @Nullable Ref ref) {
    if (ref != null) {
      refs.add(ref);
    }
  }

  @Override
  public List<Part> named(Claim.Named claim) {
    return new Facts().text("altLabel", claim.surface(), null).all();
  }

  @Override
  public List<Part> met(Claim.Met claim) {
    Claim unspecific =
        claim.kind() == MeetingKind.OTHER
            ? null
            : new Claim.Met(
                claim.subject(), MeetingKind.OTHER, claim.status(), claim.mode(), claim.basis());
    Claim modeless =
        new Claim.Met(claim.subject(), claim.kind(), claim.status(), null, claim.basis());
    return new Facts()
        .value("kind", claim.kind(), unspecific)
        .value("hasStatus", claim.status(), null)
        .value("inMode", claim.mode(), modeless)
        .all();
  }

  @Override
  public List<Part> dated(Claim.Dated claim) {
    When when = claim.when();
    Claim startOnly =
        new Claim.Dated(
            claim.subject(), new When(when.start(), null, when.asPrinted()), claim.basis());
    return new Facts().when(when, startOnly, null).all();
  }

  @Override
  public List<Part> located(Claim.Located claim) {
    return new Facts()
        .thing(
            "heldAt",
            claim.place(),
            claim.venue() == null
                ? null
                : new Claim.Located(claim.subject(), null, claim.venue(), claim.basis()))
        .text(
            "venue",
            claim.venue(),
            claim.place() == null
                ? null
                : new Claim.Located(claim.subject(), claim.place(), null, claim.basis()))
        .all();
  }

  @Override
  public List<Part> hadParty(Claim.HadParty claim) {
    return new Facts().thing("hasParty", claim.party(), null).all();
  }

  @Override
  public List<Part> hosted(Claim.Hosted claim) {
    return new Facts().thing("hostedBy", claim.host(), null).all();
  }

  @Override
  public List<Part> tookPart(Claim.TookPart c) {
    Role weaker = Role.PARTICIPANT;
    Facts facts =
        new Facts()
            .thing("participant", c.actor(), null)
            .thing("representing", c.side(), part(c, null, c.offices(), c.rank(), c.role()))
            .value(
                "inRole",
                c.role(),
                c.role() == weaker ? null : part(c, c.side(), c.offices(), c.rank(), weaker))
            .text("styledAs", c.rank(), part(c, c.side(), c.offices(), null, c.role()));
    for (Ref office : c.offices()) {
      List<Ref> others = without(c.offices(), office);
      facts.thing("inCapacity", office, part(c, c.side(), others, c.rank(), c.role()));
    }
    return facts.all();
  }

  private static Claim part(
      Claim.TookPart c, @Nullable Ref side, List<Ref> offices, @Nullable String rank, Role role) {
    return new Claim.TookPart(c.subject(), c.actor(), side, offices, rank, role, c.basis());
  }

  @Override
  public List<Part> editionOf(Claim.EditionOf claim) {
    Claim unnumbered = new Claim.EditionOf(claim.subject(), claim.series(), null, claim.basis());
    return new Facts()
        .thing("editionOf", claim.series(), null)
        .text("editionNumber", claim.number(), unnumbered)
        .text("numberInSeries", claim.number(), unnumbered)
        .all();
  }

  @Override
  public List<Part> followed(Claim.Followed claim) {
    return new Facts().thing("previousEdition", claim.previous(), null).all();
  }

  @Override
  public List<Part> partOf(Claim.PartOf claim) {
    return new Facts().thing("partOfEncounter", claim.whole(), null).all();
  }

  @Override
  public List<Part> beside(Claim.Beside claim) {
    Ref larger = claim.larger();
    String occasion = claim.occasion();
    boolean both = larger != null && occasion != null;
    return new Facts()
        .thing("atMarginsOf", larger, both ? besides(claim, null, occasion) : null)
        .text("besideOccasion", occasion, both ? besides(claim, larger, null) : null)
        .all();
  }

  private static Claim besides(
      Claim.Beside claim, @Nullable Ref larger, @Nullable String occasion) {
    return new Claim.Beside(claim.subject(), larger, occasion, claim.basis());
  }

  @Override
  public List<Part> discussed(Claim.Discussed claim) {
    String property = claim.emphasised() ? "emphasises" : "discusses";
    return new Facts().thing(property, claim.topic(), null).all();
  }

  @Override
  public List<Part> heldOffice(Claim.HeldOffice claim) {
    return new Facts()
        .thing("tenureOf", claim.office(), null)
        .text(
            "styledAs",
            claim.rank(),
            new Claim.HeldOffice(
                claim.subject(), claim.office(), null, claim.when(), claim.basis()))
        .all();
  }

  @Override
  public List<Part> unitOf(Claim.UnitOf claim) {
    return new Facts().thing("unitOf", claim.parent(), null).all();
  }

  @Override
  public List<Part> stated(Claim.Stated c) {
    Facts facts =
        new Facts()
            .text("quotedText", c.text(), null)
            .thing("onBehalfOf", c.onBehalfOf(), said(c, c.offices(), null, c.when(), c.meeting()))
            .thing("madeAt", c.meeting(), said(c, c.offices(), c.onBehalfOf(), c.when(), null));
    for (Ref office : c.offices()) {
      List<Ref> others = without(c.offices(), office);
      facts.thing("spokenAs", office, said(c, others, c.onBehalfOf(), c.when(), c.meeting()));
    }
    When when = c.when();
    if (when != null) {
      When start = new When(when.start(), null, when.asPrinted());
      facts.when(
          when,
          said(c, c.offices(), c.onBehalfOf(), start, c.meeting()),
          said(c, c.offices(), c.onBehalfOf(), null, c.meeting()));
    }
    return facts.all();
  }

  private static Claim said(
      Claim.Stated c,
      List<Ref> offices,
      @Nullable Ref side,
      @Nullable When when,
      @Nullable Ref meeting) {
    return new Claim.Stated(
        c.subject(), c.text(), c.direct(), offices, side, when, meeting, c.basis());
  }

  @Override
  public List<Part> statusChanged(Claim.StatusChanged c) {
    Claim byNobody = changed(c, c.when(), c.reasons(), null);
    Facts facts =
        new Facts()
            .value("toStatus", c.status(), null)
            .thing("broughtAboutBy", c.by(), byNobody)
            .thing("proposedBy", c.status() == Status.PROPOSED ? c.by() : null, byNobody)
            .thing("opposedBy", c.status() == Status.OPPOSED ? c.by() : null, byNobody);
    for (String reason : c.reasons()) {
      facts.text("reason", reason, changed(c, c.when(), without(c.reasons(), reason), c.by()));
    }
    When when = c.when();
    if (when != null) {
      When start = new When(when.start(), null, when.asPrinted());
      facts.when(
          when, changed(c, start, c.reasons(), c.by()), changed(c, null, c.reasons(), c.by()));
    }
    return facts.all();
  }

  private static Claim changed(
      Claim.StatusChanged c, @Nullable When when, List<String> reasons, @Nullable Ref by) {
    return new Claim.StatusChanged(c.subject(), c.status(), when, reasons, by, c.basis());
  }

  private static <T> List<T> without(Collection<T> all, T one) {
    return all.stream().filter(other -> !other.equals(one)).toList();
  }

  /** Collects the facts that there are; what is null is none. */
  private static final class Facts {
    private final List<Part> parts = new ArrayList<>();

    Facts thing(String property, @Nullable Ref thing, @Nullable Claim rest) {
      if (thing != null) {
        parts.add(new Part(property, thing, "", rest));
      }
      return this;
    }

    Facts text(String property, @Nullable Object text, @Nullable Claim rest) {
      if (text != null) {
        parts.add(new Part(property, null, text.toString(), rest));
      }
      return this;
    }

    Facts value(String property, @Nullable Slugged value, @Nullable Claim rest) {
      return text(property, value == null ? null : value.slug(), rest);
    }

    /** A date: without its end it is still one, without its start or its words it is not. */
    Facts when(When when, @Nullable Claim startOnly, @Nullable Claim dateless) {
      text("endDate", when.end(), startOnly);
      text("dateAsPrinted", when.asPrinted(), dateless);
      PartialDate start = when.start();
      return start == null ? this : text(start.hasYear() ? "date" : "partialDate", start, dateless);
    }

    List<Part> all() {
      return parts;
    }
  }
}
