package org.parley.publish.web.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Response;

/** Headers that keep browsers from doing more with an answer than to show it. */
public final class SafeHeaders {
  private SafeHeaders() {}

  /** Headers that every answer carries. */
  public static void put(Response response) {
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
