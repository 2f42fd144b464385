package org.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of tokens of one sentence that names one thing; {@code to} is exclusive. */
public sealed interface Chunk {
  int from();

  int to();

  /**
   * A named human being with the posts that stand around the name.
   *
   * @param name without ranks and titles, in the fullest form the article gives
   * @param surface the same as printed here
   * @param rank the rank in full: {@code Major General}
   * @param sure false where only capitals speak for a name
   */
  record PersonChunk(
      int from,
      int to,
      String name,
      String surface,
      @Nullable String rank,
      List<OfficePhrase> offices,
      @Nullable Body side,
      boolean sure,
      boolean shared)
      implements Chunk {
    public PersonChunk {
      offices = List.copyOf(offices);
    }

    /** The same person, on a side. */
    public PersonChunk of(Body body) {
      return new PersonChunk(from, to, name, surface, rank, offices, body, sure, shared);
    }

    /** The same person, in that post alone. */
    public PersonChunk holding(OfficePhrase post) {
      return new PersonChunk(from, to, name, surface, rank, List.of(post), side, true, shared);
    }
  }

  /** A post without a name: "the deputy minister", "her Norlandic counterpart". */
  record OfficeChunk(int from, int to, OfficePhrase office, boolean counterpart, boolean plural)
      implements Chunk {}

  /** A state, organisation or unit. */
  record BodyChunk(int from, int to, Body body, Form form) implements Chunk {
    /** How a body is named. */
    public enum Form {
      NOUN,
      ADJECTIVE,
      POSSESSIVE,
      CAPITAL
    }
  }

  /** "the Norlandic side", "a delegation", "officials of Norland and Ruritania", "both sides". */
  record SideChunk(int from, int to, List<Body> bodies, boolean plural, boolean delegation)
      implements Chunk {
    public SideChunk {
      bodies = List.copyOf(bodies);
    }
  }

  /** A city, region or site; {@code country} where known. */
  record PlaceChunk(int from, int to, String name, PlaceKind kind, @Nullable String country)
      implements Chunk {}

  /** A date. */
  record DateChunk(int from, int to, DateExpression date) implements Chunk {}

  /**
   * A meeting by a noun: "the eighth round of the staff talks between A and B".
   *
   * @param noun lemma of the head
   * @param series name of the recurring meeting, where the phrase gives one
   * @param edition its number
   * @param parties sides named inside the phrase
   * @param pointer {@code next}, {@code last}, {@code first}… where the phrase points to another
   *     one
   */
  record MeetingChunk(
      int from,
      int to,
      String noun,
      MeetingKind kind,
      @Nullable String series,
      @Nullable Integer edition,
      List<Body> parties,
      Determiner determiner,
      @Nullable Pointer pointer,
      boolean strong)
      implements Chunk {
    public MeetingChunk {
      parties = List.copyOf(parties);
    }

    /** How the noun is introduced. */
    public enum Determiner {
      DEFINITE,
      INDEFINITE,
      POSSESSIVE,
      NONE
    }

    /** Another meeting than the one spoken of. */
    public enum Pointer {
      NEXT,
      LAST,
      EARLIER,
      SEPARATE
    }
  }
}
