package org.parley.publish.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.Names;
import org.parley.publish.query.QueryException.Kind;

/** The forms in which an answer can be taken away. */
public enum AnswerFormat {
  /** Plain text for people. */
  TABLE("text/plain; charset=utf-8", null),
  CSV("text/csv; charset=utf-8", ResultSetLang.RS_CSV),
  TSV("text/tab-separated-values; charset=utf-8", ResultSetLang.RS_TSV),
  JSON("application/sparql-results+json", ResultSetLang.RS_JSON),
  XML("application/sparql-results+xml", ResultSetLang.RS_XML),
  /** For questions whose answer is a graph, as are the next two. */
  TTL("text/turtle", Lang.TURTLE),
  NT("application/n-triples", Lang.NTRIPLES),
  JSONLD("application/ld+json", Lang.JSONLD);

  private final String contentType;
  private final @Nullable Lang lang;

  AnswerFormat(String contentType, @Nullable Lang lang) {
    this.contentType = contentType;
    this.lang = lang;
  }

  /** The media type, with its charset where it has one. */
  public String contentType() {
    return contentType;
  }

  /** The suffix of files and addresses: {@code csv}. */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
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
        .filter(format -> format.suffix().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static QueryException unknown(String name) {
    String known = Names.listed(Arrays.stream(values()).map(AnswerFormat::suffix).toList());
    return new QueryException(
        Kind.BAD_PARAMETER, "no format is called " + Names.quoted(name) + "; take one of " + known);
  }
}
