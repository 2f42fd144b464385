package org.parley.publish.web.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.guard.Refusal;

/** Writes every error: a page for people, problem+json (RFC 9457) for programs, no stack traces. */
public final class Problems extends ErrorHandler {
  private static final String DETAIL = "org.parley.detail";
  private static final String PROBLEM = "org.parley.problem";
  private static final String PAGE = "org.parley.page";
  private static final String NEAR = "org.parley.near";
  private static final String PLACE = "org.parley.place";
  private static final int RETRY_SECONDS = 5;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Pages pages;
  private final Links links;

  public Problems(Pages pages, Links links) {
    this.pages = pages;
    this.links = links;
  }

  /** Ends a request with an error and its reason in words. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, int status, String detail)
      throws IOException {
    request.setAttribute(DETAIL, detail);
    response.sendError(status);
  }

  /** Ends a request with what is wrong with it. */
  public static void send(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    request.setAttribute(PROBLEM, problem);
    response.sendError(problem.type().status());
  }

  /** From now on an error of this request is told on a page, or to a program. */
  public static void tell(HttpServletRequest request, boolean onPage) {
    request.setAttribute(PAGE, onPage);
  }

  /** Ends a request for something that is not there, with what may have been meant. */
  public static void notFound(
      HttpServletRequest request, HttpServletResponse response, String detail, Near near)
      throws IOException {
    request.setAttribute(NEAR, near);
    send(request, response, HttpStatus.NOT_FOUND_404, detail);
  }

  /** Ends a request with the reason why a query is refused. */
  public static void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    request.setAttribute(PLACE, refusal.place());
    send(request, response, status(refusal.kind()), refusal.reason());
  }

  /** Begins a page of its own that tells why a query is refused. */
  public static void begin(HttpServletResponse response, Refusal refusal) {
    int status = status(refusal.kind());
    response.setStatus(status);
    if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
      response.setIntHeader("Retry-After", RETRY_SECONDS);
    }
  }

  /** Ends a request before any servlet has seen it. */
  public static boolean send(
      Request request, Response response, Callback callback, int status, String detail) {
    request.setAttribute(DETAIL, detail);
    Response.writeError(request, response, callback, status);
    return true;
  }

  private static int status(Refusal.Kind kind) {
    return switch (kind) {
      case MALFORMED -> HttpStatus.BAD_REQUEST_400;
      case FORBIDDEN -> HttpStatus.FORBIDDEN_403;
      case TIMEOUT, BUSY -> HttpStatus.SERVICE_UNAVAILABLE_503;
      case TOO_LARGE -> HttpStatus.UNPROCESSABLE_ENTITY_422;
    };
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    SafeHeaders.put(request, response);
    if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_SECONDS);
    }
    boolean page = isForPeople(request);
    ErrorPage error = error(request, status);
    response
        .getHeaders()
        .put(
            HttpHeader.CONTENT_TYPE,
            page ? "text/html; charset=utf-8" : "application/problem+json");
    String body = page ? pages.render("error", error) : json(error, request.getAttribute(PLACE));
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }

  private static boolean isForPeople(Request request) {
    if (request.getAttribute(PAGE) instanceof Boolean known) {
      return known;
    }
    String accept = request.getHeaders().get(HttpHeader.ACCEPT);
    return accept != null && accept.contains(Formats.HTML);
  }

  private ErrorPage error(Request request, int status) {
    if (request.getAttribute(PROBLEM) instanceof Problem problem) {
      return ErrorPage.of(problem, links);
    }
    Near near = request.getAttribute(NEAR) instanceof Near known ? known : new Near("", List.of());
    return new ErrorPage(
        "about:blank",
        status,
        title(status),
        detail(request, status),
        near.typed(),
        near.things(),
        List.of());
  }

  private static String title(int status) {
    String known = HttpStatus.getMessage(status);
    return known == null ? "Error" : known;
  }

  private static String detail(Request request, int status) {
    if (request.getAttribute(DETAIL) instanceof String detail) {
      return detail;
    }
    return switch (status) {
      case HttpStatus.NOT_FOUND_404 -> "There is nothing at this address.";
      case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "The request is too large.";
      case HttpStatus.METHOD_NOT_ALLOWED_405 -> "This address does not take that method.";
      default ->
          status < HttpStatus.INTERNAL_SERVER_ERROR_500
              ? "The request cannot be answered as it stands."
              : "Something went wrong on the server; its log says more.";
    };
  }

  private static Map<String, String> json(Cell thing) {
    return Map.of("name", thing.text(), "address", thing.href());
  }

  private static Map<String, String> json(Problem.Choice choice) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("label", choice.label());
    if (!choice.traits().isEmpty()) {
      json.put("traits", choice.traits());
    }
    json.put("iri", choice.iri());
    json.put("href", choice.href());
    return json;
  }

  private static String json(ErrorPage error, @Nullable Object at) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", error.type());
    problem.put("title", error.title());
    problem.put("status", error.status());
    problem.put("detail", error.detail());
    if (at instanceof Refusal.Place place) {
      problem.put("line", place.line());
      problem.put("column", place.column());
    }
    if (!error.choices().isEmpty()) {
      problem.put("choices", error.choices().stream().map(Problems::json).toList());
    } else if (!error.near().isEmpty()) {
      problem.put("near", error.near().stream().map(Problems::json).toList());
    }
    try {
      return JSON.writeValueAsString(problem);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
