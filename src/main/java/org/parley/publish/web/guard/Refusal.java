package org.parley.publish.web.guard;

import org.jspecify.annotations.Nullable;

/** A request that is not answered, with the reason in words for its reader. */
public final class Refusal extends RuntimeException {
  /** Why a request is refused. */
  public enum Kind {
    /** Not a well-formed query. */
    MALFORMED,
    /** A well-formed request for something this server does not do. */
    FORBIDDEN,
    /** The time for one query is over. */
    TIMEOUT,
    /** Too many queries are waiting. */
    BUSY,
    /** The query needs more memory or depth than there is. */
    TOO_LARGE
  }

  /** Where in a query something is wrong: line and column, from 1 on. */
  public record Place(int line, int column) {}

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient @Nullable Place place;

  /** A refusal with its reason. */
  public Refusal(Kind kind, String reason) {
    this(kind, reason, null);
  }

  /** A refusal for what stands at a place in the query. */
  public Refusal(Kind kind, String reason, @Nullable Place place) {
    super(reason, null, false, false);
    this.kind = kind;
    this.place = place;
  }

  /** Why the request is refused. */
  public Kind kind() {
    return kind;
  }

  /** Where in the query the reason lies; null where that is no one place. */
  public @Nullable Place place() {
    return place;
  }

  /** The reason in words. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
