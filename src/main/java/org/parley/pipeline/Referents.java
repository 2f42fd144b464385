package org.parley.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.Ref;

/** All things that a claim speaks of. */
final class Referents implements Claim.Visitor<Stream<Ref>> {
  private static final Referents VISITOR = new Referents();

  private Referents() {}

  static List<Ref> of(Claim claim) {
    return Stream.concat(Stream.of(claim.subject()), claim.accept(VISITOR)).toList();
  }

  private static Stream<Ref> some(@Nullable Ref... refs) {
    return Stream.of(refs).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  @Override
  public Stream<Ref> named(Claim.Named claim) {
    return Stream.of();
  }

  @Override
  public Stream<Ref> met(Claim.Met claim) {
    return Stream.of();
  }

  @Override
  public Stream<Ref> dated(Claim.Dated claim) {
    return Stream.of();
  }

  @Override
  public Stream<Ref> located(Claim.Located claim) {
    return some(claim.place());
  }

  @Override
  public Stream<Ref> hadParty(Claim.HadParty claim) {
    return some(claim.party());
  }

  @Override
  public Stream<Ref> hosted(Claim.Hosted claim) {
    return some(claim.host());
  }

  @Override
  public Stream<Ref> tookPart(Claim.TookPart claim) {
    return Stream.concat(some(claim.actor(), claim.side()), claim.offices().stream());
  }

  @Override
  public Stream<Ref> editionOf(Claim.EditionOf claim) {
    return some(claim.series());
  }

  @Override
  public Stream<Ref> followed(Claim.Followed claim) {
    return some(claim.previous());
  }

  @Override
  public Stream<Ref> partOf(Claim.PartOf claim) {
    return some(claim.whole());
  }

  @Override
  public Stream<Ref> beside(Claim.Beside claim) {
    return some(claim.larger());
  }

  @Override
  public Stream<Ref> discussed(Claim.Discussed claim) {
    return some(claim.topic());
  }

  @Override
  public Stream<Ref> heldOffice(Claim.HeldOffice claim) {
    return some(claim.office());
  }

  @Override
  public Stream<Ref> unitOf(Claim.UnitOf claim) {
    return some(claim.parent());
  }

  @Override
  public Stream<Ref> stated(Claim.Stated claim) {
    return Stream.concat(some(claim.onBehalfOf(), claim.meeting()), claim.offices().stream());
  }

  @Override
  public Stream<Ref> statusChanged(Claim.StatusChanged claim) {
    return some(claim.by());
  }
}
