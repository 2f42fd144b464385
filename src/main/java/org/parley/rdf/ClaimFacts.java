package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.EntityKey;
import org.parley.model.Hashes;
import org.parley.model.PartialDate;
import org.parley.model.Status;
import org.parley.model.When;

/** What each kind of claim says, as single facts. */
final class ClaimFacts implements Claim.Visitor<Facts> {
  private final Things things;
  private final @Nullable PartialDate published;

  /** Facts of one article, published on a day if that is known. */
  ClaimFacts(Things things, @Nullable PartialDate published) {
    this.things = things;
    this.published = published;
  }

  @Override
  public Facts named(Claim.Named claim) {
    Node subject = things.node(claim.subject());
    return new Facts()
        .report(subject, Vocabulary.ALT_LABEL, Literals.text(claim.surface()))
        .denote(subject);
  }

  @Override
  public Facts met(Claim.Met claim) {
    Node meeting = things.node(claim.subject());
    return new Facts()
        .claim(meeting, Vocabulary.KIND, Vocabulary.concept(claim.kind()))
        .claim(meeting, Vocabulary.HAS_STATUS, Vocabulary.concept(claim.status()))
        .claim(
            meeting,
            Vocabulary.IN_MODE,
            claim.mode() == null ? null : Vocabulary.concept(claim.mode()))
        .imply(meeting, Vocabulary.RDF_TYPE, Vocabulary.Type.of(claim.kind()));
  }

  @Override
  public Facts dated(Claim.Dated claim) {
    return dates(new Facts(), things.node(claim.subject()), claim.when());
  }

  @Override
  public Facts located(Claim.Located claim) {
    Node meeting = things.node(claim.subject());
    return new Facts()
        .claim(meeting, Vocabulary.HELD_AT, things.nodeOrNull(claim.place()))
        .claim(meeting, Vocabulary.VENUE, textOrNull(claim.venue()));
  }

  @Override
  public Facts hadParty(Claim.HadParty claim) {
    return relation(claim, Vocabulary.HAS_PARTY, things.node(claim.party()));
  }

  @Override
  public Facts hosted(Claim.Hosted claim) {
    return relation(claim, Vocabulary.HOSTED_BY, things.node(claim.host()));
  }

  @Override
  public Facts tookPart(Claim.TookPart claim) {
    Node meeting = things.node(claim.subject());
    Node node = things.iris().participation(things.key(claim.subject()), things.key(claim.actor()));
    String label = things.label(claim.actor()) + " at " + things.label(claim.subject());
    Facts facts =
        new Facts()
            .node(node, Vocabulary.Type.PARTICIPATION, label)
            .imply(node, Vocabulary.IN_ENCOUNTER, meeting)
            .claim(node, Vocabulary.PARTICIPANT, things.node(claim.actor()))
            .claim(node, Vocabulary.REPRESENTING, things.nodeOrNull(claim.side()))
            .claim(node, Vocabulary.IN_ROLE, Vocabulary.concept(claim.role()))
            .claim(node, Vocabulary.STYLED_AS, textOrNull(claim.rank()))
            .imply(node, Vocabulary.HAS_RANK, rankOrNull(claim.rank()));
    claim.offices().forEach(o -> facts.claim(node, Vocabulary.IN_CAPACITY, things.node(o)));
    return facts;
  }

  @Override
  public Facts editionOf(Claim.EditionOf claim) {
    Node meeting = things.node(claim.subject());
    Facts facts = relation(claim, Vocabulary.EDITION_OF, things.node(claim.series()));
    if (claim.number() == null) {
      return facts;
    }
    Node number = Literals.ordinal(claim.number());
    Node node = things.iris().edition(things.key(claim.series()), things.key(claim.subject()));
    String label = things.label(claim.subject()) + " as counted in " + things.label(claim.series());
    return facts
        .claim(meeting, Vocabulary.EDITION_NUMBER, number)
        .node(node, Vocabulary.Type.EDITION, label)
        .imply(node, Vocabulary.EDITION_ENCOUNTER, meeting)
        .imply(node, Vocabulary.EDITION_SERIES, things.node(claim.series()))
        .claim(node, Vocabulary.NUMBER_IN_SERIES, number);
  }

  @Override
  public Facts followed(Claim.Followed claim) {
    return relation(claim, Vocabulary.PREVIOUS_EDITION, things.node(claim.previous()));
  }

  @Override
  public Facts partOf(Claim.PartOf claim) {
    return relation(claim, Vocabulary.PART_OF_ENCOUNTER, things.node(claim.whole()));
  }

  @Override
  public Facts beside(Claim.Beside claim) {
    Node meeting = things.node(claim.subject());
    Node larger = things.nodeOrNull(claim.larger());
    // what one article tells apart may be one encounter in the light of others
    return new Facts()
        .claim(meeting, Vocabulary.AT_MARGINS_OF, meeting.equals(larger) ? null : larger)
        .claim(meeting, Vocabulary.BESIDE_OCCASION, textOrNull(claim.occasion()));
  }

  @Override
  public Facts discussed(Claim.Discussed claim) {
    Node meeting = things.node(claim.subject());
    Node topic = things.node(claim.topic());
    if (!claim.emphasised()) {
      return new Facts().claim(meeting, Vocabulary.DISCUSSES, topic);
    }
    return new Facts()
        .claim(meeting, Vocabulary.EMPHASISES, topic)
        .imply(meeting, Vocabulary.DISCUSSES, topic);
  }

  @Override
  public Facts heldOffice(Claim.HeldOffice claim) {
    Node node = things.iris().tenure(things.key(claim.subject()), things.key(claim.office()));
    String label = things.label(claim.subject()) + " – " + things.label(claim.office());
    PartialDate said = claim.when() == null ? null : claim.when().start();
    PartialDate attested = said != null && said.hasYear() ? said : published;
    return new Facts()
        .node(node, Vocabulary.Type.TENURE, label)
        .imply(node, Vocabulary.HOLDER, things.node(claim.subject()))
        .claim(node, Vocabulary.TENURE_OF, things.node(claim.office()))
        .claim(node, Vocabulary.STYLED_AS, textOrNull(claim.rank()))
        .imply(node, Vocabulary.HAS_RANK, rankOrNull(claim.rank()))
        .imply(node, Vocabulary.ATTESTED_ON, dateOrNull(attested));
  }

  @Override
  public Facts unitOf(Claim.UnitOf claim) {
    return relation(claim, Vocabulary.UNIT_OF, things.node(claim.parent()));
  }

  @Override
  public Facts stated(Claim.Stated claim) {
    String speaker = things.key(claim.subject()).toString();
    String hash = Hashes.shortHash(speaker, claim.direct() ? "said" : "reported", claim.text());
    Node node = things.iris().statement(things.article(), hash);
    String label = things.label(claim.subject()) + ": " + Labels.shorten(claim.text());
    Facts facts =
        new Facts()
            .node(node, Vocabulary.Type.STATEMENT, label)
            .imply(node, Vocabulary.SPEAKER, things.node(claim.subject()))
            .imply(node, Vocabulary.DIRECT_QUOTATION, Literals.truth(claim.direct()))
            .claim(node, Vocabulary.QUOTED_TEXT, Literals.text(claim.text()))
            .claim(node, Vocabulary.ON_BEHALF_OF, things.nodeOrNull(claim.onBehalfOf()))
            .claim(node, Vocabulary.MADE_AT, things.nodeOrNull(claim.meeting()));
    claim.offices().forEach(o -> facts.claim(node, Vocabulary.SPOKEN_AS, things.node(o)));
    return dates(facts, node, claim.when());
  }

  @Override
  public Facts statusChanged(Claim.StatusChanged claim) {
    Node undertaking = things.node(claim.subject());
    EntityKey key = things.key(claim.subject());
    PartialDate date = claim.when() == null ? null : claim.when().start();
    Node node = things.iris().statusChange(key, claim.status(), date);
    String label = things.label(claim.subject()) + " – " + claim.status().slug();
    Node by = things.nodeOrNull(claim.by());
    Facts facts =
        new Facts()
            .node(node, Vocabulary.Type.STATUS_CHANGE, date == null ? label : label + ", " + date)
            .imply(node, Vocabulary.STATUS_CHANGE_OF, undertaking)
            .claim(node, Vocabulary.TO_STATUS, Vocabulary.concept(claim.status()))
            .claim(node, Vocabulary.BROUGHT_ABOUT_BY, by);
    if (claim.status() == Status.PROPOSED) {
      facts.claim(undertaking, Vocabulary.PROPOSED_BY, by);
    } else if (claim.status() == Status.OPPOSED) {
      facts.claim(undertaking, Vocabulary.OPPOSED_BY, by);
    }
    claim.reasons().forEach(r -> facts.claim(node, Vocabulary.REASON, Literals.text(r)));
    return dates(facts, node, claim.when());
  }

  private Facts relation(Claim claim, Node property, Node value) {
    return new Facts().claim(things.node(claim.subject()), property, value);
  }

  private static Facts dates(Facts facts, Node node, @Nullable When when) {
    if (when == null) {
      return facts;
    }
    PartialDate start = when.start();
    if (start != null && !start.hasYear()) {
      facts.claim(node, Vocabulary.PARTIAL_DATE, Literals.text(start.toString()));
    }
    facts
        .claim(node, Vocabulary.DATE, dateOrNull(start))
        .claim(node, Vocabulary.END_DATE, dateOrNull(when.end()))
        .claim(node, Vocabulary.DATE_AS_PRINTED, Literals.text(when.asPrinted()));
    DateRange.of(start, when.end())
        .forEach((property, value) -> facts.imply(node, property, value));
    return facts;
  }

  /** Dates without a year are no point in time. */
  private static @Nullable Node dateOrNull(@Nullable PartialDate date) {
    return date == null || !date.hasYear() ? null : Literals.text(date.toString());
  }

  private static @Nullable Node rankOrNull(@Nullable String rank) {
    return rank == null ? null : Ontology.rank(rank);
  }

  private static @Nullable Node textOrNull(@Nullable String text) {
    return text == null ? null : Literals.text(text);
  }
}
