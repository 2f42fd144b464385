package org.parley.publish.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.publish.dataset.Dump;
import org.parley.publish.web.http.ProblemType;

/** The addresses of the server that are no questions, for its description. */
final class OpenApiPaths {
  private static final String RDF =
      "text/turtle application/n-triples application/rdf+xml application/ld+json";
  private static final String ROWS =
      "application/sparql-results+json application/sparql-results+xml text/csv"
          + " text/tab-separated-values";
  private static final String PROTOCOL = "the SPARQL 1.1 protocol";
  private static final List<String> QUERY =
      List.of("query", "default-graph-uri", "named-graph-uri");
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  static final List<Fixed> FIXED = fixed();

  private OpenApiPaths() {}

  /**
   * One address and method.
   *
   * @param types the media types of the answer, separated by blanks
   * @param specification what tells about the parameters of the query string
   * @param body the media type of the request's body, empty for none
   */
  record Fixed(
      String method,
      String path,
      String id,
      String summary,
      String types,
      List<String> inQuery,
      String specification,
      String body) {
    static Fixed get(String path, String id, String summary, String types) {
      return new Fixed("get", path, id, summary, types, List.of(), "", "");
    }

    List<String> inPath() {
      Matcher variable = VARIABLE.matcher(path);
      return variable.results().map(result -> result.group(1)).toList();
    }
  }

  private static List<Fixed> fixed() {
    List<Fixed> all = new ArrayList<>(endpoints());
    all.addAll(things());
    all.addAll(descriptions());
    for (Dump dump : Dump.values()) {
      String id = dump.name().toLowerCase(Locale.ROOT).replace('_', '-');
      all.add(Fixed.get("/" + dump.file(), "dump-" + id, "The whole dataset.", dump.contentType()));
      all.add(
          Fixed.get(
              "/" + dump.file() + DumpServlet.CHECKSUM,
              "checksum-" + id,
              "The SHA-256 checksum of that dump, as sha256sum -c reads it.",
              "text/plain"));
    }
    return List.copyOf(all);
  }

  private static List<Fixed> endpoints() {
    String answers = ROWS + " " + RDF;
    String asked = "Answers a query; without one it describes the endpoint.";
    return List.of(
        new Fixed("get", "/sparql", "sparql", asked, answers + " text/html", QUERY, PROTOCOL, ""),
        new Fixed(
            "post",
            "/sparql",
            "sparql-post",
            "Answers a query.",
            answers,
            QUERY.subList(1, QUERY.size()),
            PROTOCOL,
            "application/sparql-query"),
        new Fixed(
            "get",
            "/data",
            "data",
            "One graph, or with default the union of all.",
            RDF,
            List.of("graph", "default"),
            "the SPARQL 1.1 graph store protocol",
            ""));
  }

  private static List<Fixed> things() {
    return List.of(
        Fixed.get("/", "home", "What there is, and what can be asked.", "text/html"),
        Fixed.get(
            "/q/{question}.rq", "query", "The query of a question.", "application/sparql-query"),
        Fixed.get(
            "/q/{question}.shacl.{syntax}",
            "question-description",
            "A question as an executable of SHACL, with its parameters.",
            "text/turtle application/n-triples application/ld+json"),
        Fixed.get(
            "/id/{kind}/{name}",
            "thing",
            "A thing of the data; leads to the document about it.",
            "text/html " + RDF),
        Fixed.get(
            "/doc/{kind}/{name}", "document", "What is known of a thing.", "text/html " + RDF));
  }

  private static List<Fixed> descriptions() {
    return List.of(
        Fixed.get("/.well-known/void", "void", "What the dataset holds, counted (VoID).", RDF),
        Fixed.get("/catalog", "catalog", "The dataset and its files (DCAT).", RDF + " text/html"),
        Fixed.get("/context.jsonld", "context", "Our JSON-LD context.", "application/ld+json"),
        Fixed.get("/sitemap.xml", "sitemap", "The addresses of all pages.", "application/xml"),
        Fixed.get("/robots.txt", "robots", "What robots may read.", "text/plain"),
        Fixed.get("/feed.atom", "feed", "The meetings reported last.", "application/atom+xml"),
        Fixed.get("/health", "health", "Whether the server lives and answers.", json()),
        Fixed.get("/health/live", "health-live", "Whether the server lives.", json()),
        Fixed.get("/health/ready", "health-ready", "Whether it answers queries now.", json()),
        Fixed.get(ProblemType.PATH, "errors", "What the errors mean.", "text/markdown text/html"),
        Fixed.get(OpenApi.PATH, "openapi", "This description.", json()));
  }

  private static String json() {
    return "application/json";
  }
}
