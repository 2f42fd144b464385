package org.parley.publish.web.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a query string or form. */
public record Parameters(Map<String, List<String>> values) {
  /** These would be reflected into an answer, or make it say what it is not. */
  private static final Set<String> REFUSED =
      Set.of("callback", "stylesheet", "force-accept", "update", "using-graph-uri");

  /**
   * Reads {@code a=1&b=2}.
   *
   * @throws IllegalArgumentException if it is badly encoded
   */
  public static Parameters parse(@Nullable String encoded) {
    Stream<String> pairs = encoded == null ? Stream.of() : Stream.of(encoded.split("&", -1));
    return new Parameters(
        pairs
            .filter(pair -> !pair.isEmpty())
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.groupingBy(
                    pair -> decode(pair[0]),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        pair -> pair.length > 1 ? decode(pair[1]) : "", Collectors.toList()))));
  }

  /** Whether a parameter of this name is never taken. */
  public static boolean isRefused(String name) {
    return REFUSED.contains(name);
  }

  /** A value as it stands in an address. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public @Nullable String first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? null : all.get(0);
  }
}
