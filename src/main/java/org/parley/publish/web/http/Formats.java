package org.parley.publish.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms in which one thing is offered, the preferred one first; chosen by suffix or Accept. */
public final class Formats {
  public static final String HTML = "text/html";

  private final Map<String, String> typeBySuffix = new LinkedHashMap<>();
  private final Map<String, String> typeByName = new LinkedHashMap<>();

  /** Pairs of suffix and media type. */
  public static Formats of(String... pairs) {
    Formats formats = new Formats();
    for (int i = 0; i < pairs.length; i += 2) {
      formats.typeBySuffix.put(pairs[i], pairs[i + 1]);
      formats.typeByName.put(pairs[i + 1], pairs[i + 1]);
    }
    return formats;
  }

  /** These, and one more after them. */
  public Formats and(String suffix, String type) {
    Formats more = new Formats();
    more.typeBySuffix.putAll(typeBySuffix);
    more.typeByName.putAll(typeByName);
    more.typeBySuffix.put(suffix, type);
    more.typeByName.put(type, type);
    return more;
  }

  /** The same, where a reader who asks for the other media type gets this one. */
  public Formats also(String other, String type) {
    typeByName.put(other, type);
    return this;
  }

  public @Nullable String bySuffix(String suffix) {
    return typeBySuffix.get(suffix);
  }

  /** The suffix of a media type that is offered. */
  public String suffix(String type) {
    return typeBySuffix.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  public List<String> suffixes() {
    return new ArrayList<>(typeBySuffix.keySet());
  }

  /** The media type that the reader likes best, or null if it takes none of these. */
  public @Nullable String accepted(HttpServletRequest request) {
    return accepted(request.getHeader("Accept"));
  }

  public @Nullable String accepted(@Nullable String header) {
    Accept accept = Accept.parse(header);
    String best = null;
    Accept.Welcome most = new Accept.Welcome(0, 0);
    for (Map.Entry<String, String> offer : typeByName.entrySet()) {
      Accept.Welcome welcome = accept.welcome(offer.getKey());
      if (welcome.quality() > 0 && welcome.exceeds(most)) {
        most = welcome;
        best = offer.getValue();
      }
    }
    return best;
  }
}
