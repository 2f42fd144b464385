package org.parley.publish.web.guard;

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

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** A refusal with its reason. */
  public Refusal(Kind kind, String reason) {
    super(reason, null, false, false);
    this.kind = kind;
  }

  /** Why the request is refused. */
  public Kind kind() {
    return kind;
  }

  /** The reason in words. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
