package org.parley.publish.web.http;

import org.eclipse.jetty.http.HttpStatus;

/** What may be wrong with a question, each explained at an address of its own (RFC 9457). */
public enum ProblemType {
  UNKNOWN_QUESTION(HttpStatus.NOT_FOUND_404, "Unknown question", "errors.md#unknown-question"),
  UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST_400, "Wrong parameter", "errors.md#unknown-parameter"),
  UNKNOWN_ENTITY(HttpStatus.NOT_FOUND_404, "Unknown name", "errors.md#unknown-entity"),
  AMBIGUOUS_NAME(HttpStatus.BAD_REQUEST_400, "Ambiguous name", "errors.md#ambiguous-name"),
  NO_SUCH_PAGE(HttpStatus.NOT_FOUND_404, "No such page", "errors.md#no-such-page"),
  NO_SUCH_FORM(HttpStatus.NOT_FOUND_404, "No such form", "errors.md#no-such-form"),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE_406, "No such form", "errors.md#no-such-form"),
  TOO_LONG(HttpStatus.SERVICE_UNAVAILABLE_503, "Took too long", "errors.md#too-long"),
  UNEXPECTED(
      HttpStatus.INTERNAL_SERVER_ERROR_500, "Unexpected error", "errors.md#unexpected-error");

  /** Where the page is served that explains them all. */
  public static final String PATH = "/docs/errors.md";

  private final int status;
  private final String title;
  private final String explained;

  ProblemType(int status, String title, String explained) {
    this.status = status;
    this.title = title;
    this.explained = explained;
  }

  /** The status of answers that tell of it. */
  public int status() {
    return status;
  }

  /** What it is, in a few words. */
  public String title() {
    return title;
  }

  /** Where it is explained. */
  public String address() {
    return "/docs/" + explained;
  }
}
