package org.parley.publish.web.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Where a page links to for an IRI: our own data and terms on this server, or the web. */
public final class Links {
  /** Where our own vocabularies are named; they are served here as well. */
  private static final String VOCABULARIES = "https://w3id.org/parley/";

  private static final String ID = "/id/";
  private static final String DOC = "/doc/";
  private static final Set<String> WEB = Set.of("http", "https");

  private final String base;

  public Links(String base) {
    this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /** The IRI in the data of a path on this server. */
  public String iri(String path) {
    return base + path;
  }

  /** The IRI in our vocabularies of a path on this server. */
  public static String term(String path) {
    return VOCABULARIES.substring(0, VOCABULARIES.length() - 1) + path;
  }

  /** The address to link to, empty where there is none to follow. */
  public String href(String iri) {
    if (iri.startsWith(base + "/")) {
      String path = iri.substring(base.length());
      return path.startsWith(ID) ? DOC + path.substring(ID.length()) : path;
    }
    if (iri.startsWith(VOCABULARIES)) {
      return iri.substring(VOCABULARIES.length() - 1);
    }
    return isWeb(iri) ? iri : "";
  }

  /** Whether an IRI names a thing of the graph, which has a page. */
  public boolean isThing(String iri) {
    return iri.startsWith(base + ID);
  }

  /** Whether an IRI names an article, which is what others rest on. */
  public boolean isDocument(String iri) {
    return iri.startsWith(base + ID + "document/");
  }

  private static boolean isWeb(String iri) {
    try {
      String scheme = new URI(iri).getScheme();
      return scheme != null && WEB.contains(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** What to show for an IRI that has no label. */
  public String shortName(String iri) {
    int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    return cut < 0 || cut == iri.length() - 1 ? iri : iri.substring(cut + 1);
  }
}
