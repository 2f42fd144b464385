package org.parley.pipeline;

import java.util.List;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Evidence;
import org.parley.model.Modality;
import org.parley.model.Report;
import org.parley.model.Span;

/**
 * A report without the text and without the words that prove each claim: all that is needed to tell
 * who and what is the same, in a tenth of the room.
 */
final class Outline implements Claim.Visitor<Claim> {
  private static final Claim.Basis LEFT_OUT =
      new Claim.Basis(
          List.of(new Evidence(new ArticleId("x"), new Span(0, 0), "", new Span(0, 0), "", 1)),
          null,
          Modality.ASSERTED);

  private static final Outline OUTLINE = new Outline();

  private Outline() {}

  static Report of(Report report) {
    Article article = report.article();
    List<Claim> claims = report.claims().stream().map(claim -> claim.accept(OUTLINE)).toList();
    return new Report(
        new Article(article.id(), article.source(), ""),
        report.title(),
        report.entities(),
        claims,
        report.unmatched());
  }

  @Override
  public Claim named(Claim.Named claim) {
    return new Claim.Named(claim.subject(), claim.surface(), LEFT_OUT);
  }

  @Override
  public Claim met(Claim.Met claim) {
    return new Claim.Met(claim.subject(), claim.kind(), claim.status(), claim.mode(), LEFT_OUT);
  }

  @Override
  public Claim dated(Claim.Dated claim) {
    return new Claim.Dated(claim.subject(), claim.when(), LEFT_OUT);
  }

  @Override
  public Claim located(Claim.Located claim) {
    return new Claim.Located(claim.subject(), claim.place(), claim.venue(), LEFT_OUT);
  }

  @Override
  public Claim hadParty(Claim.HadParty claim) {
    return new Claim.HadParty(claim.subject(), claim.party(), LEFT_OUT);
  }

  @Override
  public Claim hosted(Claim.Hosted claim) {
    return new Claim.Hosted(claim.subject(), claim.host(), LEFT_OUT);
  }

  @Override
  public Claim tookPart(Claim.TookPart claim) {
    return new Claim.TookPart(
        claim.subject(),
        claim.actor(),
        claim.side(),
        claim.offices(),
        claim.rank(),
        claim.role(),
        LEFT_OUT);
  }

  @Override
  public Claim editionOf(Claim.EditionOf claim) {
    return new Claim.EditionOf(claim.subject(), claim.series(), claim.number(), LEFT_OUT);
  }

  @Override
  public Claim followed(Claim.Followed claim) {
    return new Claim.Followed(claim.subject(), claim.previous(), LEFT_OUT);
  }

  @Override
  public Claim partOf(Claim.PartOf claim) {
    return new Claim.PartOf(claim.subject(), claim.whole(), LEFT_OUT);
  }

  @Override
  public Claim beside(Claim.Beside claim) {
    return new Claim.Beside(claim.subject(), claim.larger(), claim.occasion(), LEFT_OUT);
  }

  @Override
  public Claim discussed(Claim.Discussed claim) {
    return new Claim.Discussed(claim.subject(), claim.topic(), claim.emphasised(), LEFT_OUT);
  }

  @Override
  public Claim heldOffice(Claim.HeldOffice claim) {
    return new Claim.HeldOffice(
        claim.subject(), claim.office(), claim.rank(), claim.when(), LEFT_OUT);
  }

  @Override
  public Claim unitOf(Claim.UnitOf claim) {
    return new Claim.UnitOf(claim.subject(), claim.parent(), LEFT_OUT);
  }

  @Override
  public Claim stated(Claim.Stated claim) {
    return new Claim.Stated(
        claim.subject(),
        "",
        claim.direct(),
        claim.offices(),
        claim.onBehalfOf(),
        claim.when(),
        claim.meeting(),
        LEFT_OUT);
  }

  @Override
  public Claim statusChanged(Claim.StatusChanged claim) {
    return new Claim.StatusChanged(
        claim.subject(), claim.status(), claim.when(), List.of(), claim.by(), LEFT_OUT);
  }
}
