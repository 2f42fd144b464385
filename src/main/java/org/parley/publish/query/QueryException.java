package org.parley.publish.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.Names;

/** A question that cannot be answered as it was asked; the message says what to do instead. */
public final class QueryException extends RuntimeException {
  /** What went wrong, for callers that answer differently. */
  public enum Kind {
    /** No query has this name. */
    UNKNOWN_QUERY,
    /** A parameter is not of the query, is missing or has a value of the wrong form. */
    BAD_PARAMETER,
    /** A name stands for several things; {@link #choices()} lists them. */
    AMBIGUOUS,
    /** A name stands for nothing in the graph; {@link #choices()} lists what comes near. */
    NOT_FOUND,
    /** The answer has fewer pages than that; asking for the first always works. */
    NO_SUCH_PAGE,
    /** The answer took longer than allowed. */
    TIMEOUT,
    /** A query file is wrong: a mistake of its author, not of who asks. */
    BROKEN_FILE
  }

  /**
   * A thing that may have been meant.
   *
   * @param traits what tells it from others of its name
   */
  public record Choice(String label, String iri, String traits) {
    /** Its name and what tells it apart: {@code Ola Brekke (person · 3 meetings)}. */
    public String described() {
      return label + (traits.isEmpty() ? "" : " (" + traits + ")");
    }

    /** On a line of its own. */
    String inWords() {
      return described() + "  " + iri;
    }
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String parameter;
  private final transient List<Choice> choices;

  public QueryException(Kind kind, String message) {
    this(kind, message, "", List.of(), null);
  }

  public QueryException(Kind kind, String message, @Nullable Throwable cause) {
    this(kind, message, "", List.of(), cause);
  }

  /** Of a parameter whose value may be one of several things, or none of which these come near. */
  public QueryException(Kind kind, String message, String parameter, List<Choice> choices) {
    this(kind, message, parameter, choices, null);
  }

  private QueryException(
      Kind kind,
      String message,
      String parameter,
      List<Choice> choices,
      @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.parameter = parameter;
    this.choices = List.copyOf(choices);
  }

  /** Of an option that is no switch. */
  public static QueryException badOption(String option, String text) {
    return new QueryException(Kind.BAD_PARAMETER, option + " is 1 or 0, not " + Names.quoted(text));
  }

  /** Of a view that an answer does not have. */
  public static QueryException badView(String query, String text, String views) {
    return new QueryException(
        Kind.BAD_PARAMETER, query + " has no view " + Names.quoted(text) + "; it has " + views);
  }

  /** Of a name that stands in no index yet. */
  public static QueryException namesNotYet() {
    return new QueryException(
        Kind.TIMEOUT, "the names of things are still being read; ask again in a minute");
  }

  public Kind kind() {
    return kind;
  }

  /** The parameter whose value the choices are for. */
  public String parameter() {
    return parameter;
  }

  /** What may have been meant, where that is known. */
  public List<Choice> choices() {
    return choices;
  }
}
