package org.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one article says. The kinds are closed; {@link Visitor} makes each place that
 * handles them fail to compile when a kind is added.
 */
public sealed interface Claim {
  /** Why it may be believed, and whose account it is. */
  Basis basis();

  /** What the claim is about. */
  Ref subject();

  <R> R accept(Visitor<R> visitor);

  /**
   * What a claim rests on.
   *
   * @param evidence the words, at least one passage
   * @param account the actor whose account the article gives; null where the reporter speaks
   */
  record Basis(List<Evidence> evidence, @Nullable Ref account, Modality modality) {
    public Basis {
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("a claim needs evidence");
      }
    }

    public static Basis asserted(Evidence evidence) {
      return new Basis(List.of(evidence), null, Modality.ASSERTED);
    }
  }

  /** The article calls an entity by this name. */
  record Named(Ref subject, String surface, Basis basis) implements Claim {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.named(this);
    }
  }

  /** There is (was, will be) such an encounter. */
  record Met(Ref subject, MeetingKind kind, Status status, @Nullable Mode mode, Basis basis)
      implements Claim {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.met(this);
    }
  }

  /** The encounter took (takes) place then. */
  record Dated(Ref subject, When when, Basis basis) implements Claim {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dated(this);
    }
  }

  /** The encounter took (takes) place there; {@code venue} is the building or site. */
  record Located(Ref subject, @Nullable Ref place, @Nullable String venue, Basis basis)
      implements Claim {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.located(this);
    }
  }

  /** The organisation is a side of the encounter. */
  record HadParty(Ref subject, Ref party, Basis basis) implements Claim {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hadParty(this);
    }
  }

  /** The organisation or person hosted the encounter. */
  record Hosted(Ref subject, Ref host, Basis basis) implements Claim {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hosted(this);
    }
  }

  /**
   * An actor took part in the encounter. The actor is a person, or a body whose officials are not
   * named.
   *
   * @param side the state, alliance or party it took part for
   * @param offices the posts it took part in
   * @param rank rank or title as printed
   */
  record TookPart(
      Ref subject,
      Ref actor,
      @Nullable Ref side,
      List<Ref> offices,
      @Nullable String rank,
      Role role,
      Basis basis)
      implements Claim {
    public TookPart {
      offices = List.copyOf(offices);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tookPart(this);
    }
  }

  /** The encounter is an edition of a series, with its number where said. */
  record EditionOf(Ref subject, Ref series, @Nullable Integer number, Basis basis)
      implements Claim {
    public EditionOf {
      if (number != null && number < 1) {
        throw new IllegalArgumentException("editions count from 1: " + number);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.editionOf(this);
    }
  }

  /** The encounter came directly after another of the same series. */
  record Followed(Ref subject, Ref previous, Basis basis) implements Claim {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.followed(this);
    }
  }

  /** The encounter was part of another, such as talks of a visit. */
  record PartOf(Ref subject, Ref whole, Basis basis) implements Claim {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.partOf(this);
    }
  }

  /**
   * The encounter was held beside a larger gathering, without being part of it.
   *
   * @param larger the gathering, where the article tells of it as an encounter
   * @param occasion what the article calls the gathering, where it names it
   */
  record Beside(Ref subject, @Nullable Ref larger, @Nullable String occasion, Basis basis)
      implements Claim {
    public Beside {
      if (larger == null && occasion == null) {
        throw new IllegalArgumentException("beside nothing");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.beside(this);
    }
  }

  /** The encounter dealt with a topic. */
  record Discussed(Ref subject, Ref topic, boolean emphasised, Basis basis) implements Claim {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.discussed(this);
    }
  }

  /** The person held the office when the article (or {@code when}) spoke of it. */
  record HeldOffice(
      Ref subject, Ref office, @Nullable String rank, @Nullable When when, Basis basis)
      implements Claim {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heldOffice(this);
    }
  }

  /** The organisation is a direct unit of another. */
  record UnitOf(Ref subject, Ref parent, Basis basis) implements Claim {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unitOf(this);
    }
  }

  /**
   * The actor said or wrote something.
   *
   * @param text the words as the article gives them
   * @param direct whether they stand in quotation marks
   * @param offices the posts in which it spoke
   * @param onBehalfOf the side it spoke for
   * @param meeting the encounter at which it was said
   */
  record Stated(
      Ref subject,
      String text,
      boolean direct,
      List<Ref> offices,
      @Nullable Ref onBehalfOf,
      @Nullable When when,
      @Nullable Ref meeting,
      Basis basis)
      implements Claim {
    public Stated {
      offices = List.copyOf(offices);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stated(this);
    }
  }

  /**
   * A series, initiative or encounter reached a status.
   *
   * @param reasons why, in the words of the article
   * @param by who brought it about (proposed it, opposed it)
   */
  record StatusChanged(
      Ref subject,
      Status status,
      @Nullable When when,
      List<String> reasons,
      @Nullable Ref by,
      Basis basis)
      implements Claim {
    public StatusChanged {
      reasons = List.copyOf(reasons);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.statusChanged(this);
    }
  }

  /** One method for each kind of claim. */
  interface Visitor<R> {
    R named(Named claim);

    R met(Met claim);

    R dated(Dated claim);

    R located(Located claim);

    R hadParty(HadParty claim);

    R hosted(Hosted claim);

    R tookPart(TookPart claim);

    R editionOf(EditionOf claim);

    R followed(Followed claim);

    R partOf(PartOf claim);

    R beside(Beside claim);

    R discussed(Discussed claim);

    R heldOffice(HeldOffice claim);

    R unitOf(UnitOf claim);

    R stated(Stated claim);

    R statusChanged(StatusChanged claim);
  }
}
