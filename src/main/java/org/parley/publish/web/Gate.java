package org.parley.publish.web;

import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.SafeHeaders;

/** What every request passes first: safe headers, allowed methods, no dangerous parameters. */
final class Gate extends Handler.Wrapper {
  private static final String READING = "GET, HEAD, OPTIONS";
  private static final String ASKING = "GET, HEAD, POST, OPTIONS";

  /** Where more can be sent than an address holds; nothing is changed there either. */
  private static final Set<String> ASKED =
      Set.of("/sparql", "/sparql/labels.json", "/sparql/question");

  private static final Set<String> READING_METHODS = Set.of("GET", "HEAD", "OPTIONS");

  private final Predicate<String> writable;

  /**
   * A gate.
   *
   * @param writable at which addresses more than questions may be sent
   */
  Gate(Predicate<String> writable) {
    this.writable = writable;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    SafeHeaders.put(request, response);
    String path = Request.getPathInContext(request);
    String allowed = ASKED.contains(path) || writable.test(path) ? ASKING : READING;
    if (request.getMethod().equals("OPTIONS")) {
      return options(response, callback, allowed);
    }
    if (!READING_METHODS.contains(request.getMethod())
        && !(allowed.equals(ASKING) && request.getMethod().equals("POST"))) {
      response.getHeaders().put(HttpHeader.ALLOW, allowed);
      return Problems.send(
          request,
          response,
          callback,
          HttpStatus.METHOD_NOT_ALLOWED_405,
          "This address is read only. Allowed here: " + allowed + ".");
    }
    return checked(request, response, callback);
  }

  private boolean checked(Request request, Response response, Callback callback) throws Exception {
    try {
      for (String name : Parameters.parse(request.getHttpURI().getQuery()).values().keySet()) {
        if (Parameters.isRefused(name)) {
          return refuse(request, response, callback, "The parameter " + name + " is not offered.");
        }
      }
    } catch (IllegalArgumentException e) {
      return refuse(request, response, callback, "The address is badly encoded.");
    }
    return super.handle(request, response, callback);
  }

  private static boolean refuse(
      Request request, Response response, Callback callback, String reason) {
    return Problems.send(request, response, callback, HttpStatus.BAD_REQUEST_400, reason);
  }

  private static boolean options(Response response, Callback callback, String allowed) {
    response.setStatus(HttpStatus.NO_CONTENT_204);
    response.getHeaders().put(HttpHeader.ALLOW, allowed);
    response.getHeaders().put("Access-Control-Allow-Methods", allowed);
    response
        .getHeaders()
        .put("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    response.getHeaders().put("Access-Control-Max-Age", "86400");
    callback.succeeded();
    return true;
  }
}
