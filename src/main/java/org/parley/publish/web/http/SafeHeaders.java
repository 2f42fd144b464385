package org.parley.publish.web.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Headers that keep browsers from doing more with an answer than to show it. */
public final class SafeHeaders {
  private static final String PRIVATE = "org.parley.private";

  private SafeHeaders() {}

  /** From now on answers to this request are for nobody else than who asked. */
  public static void keepPrivate(Request request, Response response) {
    request.setAttribute(PRIVATE, true);
    restrict(response);
  }

  /** Whether answers to this request are for nobody else than who asked. */
  public static boolean isPrivate(Request request) {
    return request.getAttribute(PRIVATE) != null;
  }

  /** Headers that every answer carries. */
  public static void put(Request request, Response response) {
    put(response);
    if (isPrivate(request)) {
      restrict(response);
    }
  }

  private static void restrict(Response response) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.remove("Access-Control-Allow-Origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cache-Control", "no-store");
  }

  private static void put(Response response) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "cross-origin");
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put(
        "Access-Control-Expose-Headers",
        "Link, ETag, Vary, Location, Content-Location, Retry-After, X-Total-Count,"
            + " X-Parley-Truncated, X-Parley-Row-Cap");
  }
}
