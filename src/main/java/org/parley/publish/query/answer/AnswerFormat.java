package org.parley.publish.query.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.Names;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;

/** The forms in which an answer can be taken away. */
public enum AnswerFormat {
  /** Plain text for people. */
  TABLE("text/plain; charset=utf-8", null, "txt", "table"),
  CSV("text/csv; charset=utf-8", null, "csv"),
  TSV("text/tab-separated-values; charset=utf-8", ResultSetLang.RS_TSV, "tsv"),
  /** An array of objects; what the standard has for programs is {@link #SRJ}. */
  JSON("application/json", null, "json"),
  SRJ("application/sparql-results+json", ResultSetLang.RS_JSON, "srj"),
  XML("application/sparql-results+xml", ResultSetLang.RS_XML, "xml", "srx"),
  /** For questions whose answer is a graph, as are the next two. */
  TTL("text/turtle; charset=utf-8", Lang.TURTLE, "ttl"),
  NT("application/n-triples; charset=utf-8", Lang.NTRIPLES, "nt"),
  JSONLD("application/ld+json", Lang.JSONLD, "jsonld");

  private final String contentType;
  private final @Nullable Lang lang;
  private final List<String> names;

  AnswerFormat(String contentType, @Nullable Lang lang, String... names) {
    this.contentType = contentType;
    this.lang = lang;
    this.names = List.of(names);
  }

  /** The media type, with its charset where it has one. */
  public String contentType() {
    return contentType;
  }

  /** The suffix of files and addresses: {@code csv}. */
  public String suffix() {
    return names.get(0);
  }

  /** The suffix, and by what else it goes. */
  public List<String> names() {
    return names;
  }

  /** The media type without its charset: {@code text/csv}. */
  public String mediaType() {
    return contentType.split(";", -1)[0];
  }

  @Nullable Lang lang() {
    return lang;
  }

  /** Whether it holds a graph and no rows. */
  public boolean isGraph() {
    return lang != null && RDFLanguages.isTriples(lang);
  }

  /** The forms of the answers to a question, those made for it first. */
  public static List<AnswerFormat> offered(CannedQuery query) {
    return Arrays.stream(values())
        .filter(format -> query.givesGraph() || !format.isGraph())
        .sorted(Comparator.comparing(format -> !format.isGraph()))
        .toList();
  }

  /** The format of this name. */
  public static AnswerFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.names.contains(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static QueryException unknown(String name) {
    String known = Names.listed(Arrays.stream(values()).map(AnswerFormat::suffix).toList());
    return new QueryException(
        Kind.BAD_PARAMETER, "no format is called " + Names.quoted(name) + "; take one of " + known);
  }
}
