package org.parley.publish.dataset;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The addresses of all pages for search engines (sitemaps.org), in files of the size allowed. */
public final class Sitemap {
  /** Where a server offers it. */
  public static final String PATH = "/sitemap.xml";

  /** So many addresses may one file hold. */
  static final int MOST = 50_000;

  private final String base;
  private final List<String> addresses;

  /** A sitemap of these addresses of the server at a base. */
  public Sitemap(String base, List<String> addresses) {
    this.base = base;
    this.addresses = List.copyOf(addresses);
  }

  /** The file at a path of the server; null where there is none. */
  public @Nullable String file(String path) {
    int parts = (addresses.size() + MOST - 1) / MOST;
    if (path.equals(PATH)) {
      return parts <= 1 ? part(0) : index(parts);
    }
    return IntStream.range(0, parts > 1 ? parts : 0)
        .filter(number -> path.equals(partPath(number)))
        .mapToObj(this::part)
        .findFirst()
        .orElse(null);
  }

  /** At the root like the index: a sitemap speaks of the folders below its own only. */
  private static String partPath(int number) {
    return "/sitemap-" + (number + 1) + ".xml";
  }

  private String part(int number) {
    Xml xml = new Xml("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
    int from = number * MOST;
    for (String address : addresses.subList(from, Math.min(addresses.size(), from + MOST))) {
      xml.open("url").text("loc", address).close();
    }
    return xml.end();
  }

  private String index(int parts) {
    Xml xml = new Xml("sitemapindex", "http://www.sitemaps.org/schemas/sitemap/0.9");
    for (int number = 0; number < parts; number++) {
      xml.open("sitemap").text("loc", base + partPath(number)).close();
    }
    return xml.end();
  }
}
