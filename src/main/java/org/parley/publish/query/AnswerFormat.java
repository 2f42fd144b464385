package org.parley.publish.query;

import java.util.Arrays;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.QueryException.Kind;

/** The forms in which an answer can be taken away. */
public enum AnswerFormat {
  /** Plain text for people. */
  TABLE("text/plain; charset=utf-8", null),
  CSV("text/csv; charset=utf-8", ResultSetLang.RS_CSV),
  TSV("text/tab-separated-values; charset=utf-8", ResultSetLang.RS_TSV),
  JSON("application/sparql-results+json", ResultSetLang.RS_JSON),
  XML("application/sparql-results+xml", ResultSetLang.RS_XML);

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
