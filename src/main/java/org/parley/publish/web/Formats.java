package org.parley.publish.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** The forms in which one thing is offered, the preferred one first; chosen by suffix or Accept. */
final class Formats {
  static final String HTML = "text/html";

  private final Map<String, String> typeBySuffix = new LinkedHashMap<>();

  /** Pairs of suffix and media type. */
  static Formats of(String... pairs) {
    Formats formats = new Formats();
    for (int i = 0; i < pairs.length; i += 2) {
      formats.typeBySuffix.put(pairs[i], pairs[i + 1]);
    }
    return formats;
  }

  @Nullable String bySuffix(String suffix) {
    return typeBySuffix.get(suffix);
  }

  /** The media type that the reader likes best, or null if it takes none of these. */
  @Nullable String accepted(HttpServletRequest request) {
    MediaType[] offers =
        typeBySuffix.values().stream().map(MediaType::create).toArray(MediaType[]::new);
    String accept = request.getHeader("Accept");
    if (accept == null || accept.isBlank()) {
      return offers[0].getContentTypeStr();
    }
    MediaType best = AcceptList.match(new AcceptList(accept), AcceptList.create(offers));
    return best == null ? null : best.getContentTypeStr();
  }
}
