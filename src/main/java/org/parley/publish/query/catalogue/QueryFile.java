package org.parley.publish.query.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;
import org.parley.publish.query.QueryHeader;

/** Reads one query file and finds what is wrong with it before anybody asks. */
final class QueryFile {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.rq");
  private static final Pattern MARK = Pattern.compile("(?m)^#\\+ ?");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*$");
  private static final ObjectReader YAML =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(QueryHeader.class);

  private final String file;
  private final String text;

  private QueryFile(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a question.
   *
   * @param choices the names of the choice lists that it may refer to
   */
  static CannedQuery read(String file, String text, Set<String> choices) {
    return new QueryFile(file, text).read(choices);
  }

  /** Reads a list of values to choose from. */
  static ChoiceList readChoices(String file, String text) {
    return new QueryFile("choices/" + file, text).choices(file);
  }

  /** What a text says of itself; null where it says it wrongly, or nothing. */
  static @Nullable QueryHeader headerIfRight(String text) {
    try {
      return new QueryFile("", text).header();
    } catch (QueryException e) {
      return null;
    }
  }

  /**
   * Reads a query without a header.
   *
   * @throws QueryException if it is none
   */
  static Query parsed(String file, String text) {
    return new QueryFile(file, text).parse(text);
  }

  private ChoiceList choices(String name) {
    checkName(name);
    Query query = parse(text);
    if (!query.isSelectType() || !query.getResultVars().equals(ChoiceList.COLUMNS)) {
      throw wrong(1, "a list of choices selects exactly ?value ?label ?count");
    }
    return new ChoiceList(name.substring(0, name.length() - ".rq".length()), text);
  }

  private void checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw wrong(1, "name it in lower-case words joined by hyphens, such as who-met-whom.rq");
    }
  }

  private CannedQuery read(Set<String> choices) {
    checkName(file);
    String name = file.substring(0, file.length() - ".rq".length());
    CannedQuery query = new CannedQuery(name, header(), text, parse(text));
    checkColumns(query);
    query.header().params().forEach(this::checkUsed);
    query.header().tests().forEach(trial -> checkTrial(query, trial));
    HeaderRules.mistakes(query.header(), choices)
        .findFirst()
        .ifPresent(
            mistake -> {
              throw wrong(lineOf(Pattern.compile(mistake.where())), mistake.reason());
            });
    return query;
  }

  private QueryHeader header() {
    String marked =
        text.lines().takeWhile(line -> line.startsWith("#+")).collect(Collectors.joining("\n"));
    if (marked.isEmpty()) {
      throw wrong(1, "the header is missing; begin with a line \"#+ summary: the question\"");
    }
    try {
      return YAML.readValue(MARK.matcher(marked).replaceAll(""));
    } catch (ValueInstantiationException e) {
      throw wrong(e.getPath().isEmpty() ? 1 : lineOf(e), reason(e.getCause(), e), e);
    } catch (JsonMappingException e) {
      throw wrong(lineOf(e), path(e) + ": " + e.getOriginalMessage(), e);
    } catch (JsonProcessingException e) {
      throw wrong(lineOf(e), e.getOriginalMessage(), e);
    }
  }

  private static String reason(@Nullable Throwable cause, Exception otherwise) {
    String reason = cause == null ? null : cause.getMessage();
    return reason == null ? String.valueOf(otherwise.getMessage()) : reason;
  }

  /** Where in the header: {@code tests.0.rows}. */
  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  /** The header begins on the first line, so that its lines count as those of the file. */
  private static int lineOf(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private void checkColumns(CannedQuery query) {
    Query parsed = query.query();
    if (!parsed.isSelectType() && !parsed.isConstructType()) {
      throw wrong(lineOf("columns:"), "only SELECT and CONSTRUCT queries have columns");
    }
    List<String> projected = parsed.isConstructType() ? CannedQuery.TRIPLE : parsed.getResultVars();
    if (parsed.isSelectType() && projected.equals(CannedQuery.TRIPLE)) {
      throw wrong(lineOf("columns:"), "write a CONSTRUCT query for triples");
    }
    if (!projected.equals(query.columns())) {
      throw wrong(
          lineOf("columns:"),
          "the columns " + query.columns() + " are not those that the query selects: " + projected);
    }
  }

  private Query parse(String sparql) {
    try {
      return QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw wrong(Math.max(1, e.getLine()), firstLine(String.valueOf(e.getMessage())), e);
    }
  }

  private static String firstLine(String message) {
    return message.strip().lines().findFirst().orElse("it cannot be parsed");
  }

  private void checkUsed(QueryHeader.Parameter parameter) {
    if (CannedQuery.RESERVED.contains(parameter.name())) {
      throw wrong(
          lineOf("name: " + parameter.name()),
          parameter.name() + " is what readers turn pages with; call the parameter otherwise");
    }
    String body = COMMENT.matcher(text).replaceAll("");
    if (!Pattern.compile("[?$]" + Pattern.quote(parameter.name()) + "\\b").matcher(body).find()) {
      throw wrong(
          lineOf("name: " + parameter.name()),
          "the query has no variable ?" + parameter.name() + " for that parameter");
    }
  }

  private void checkTrial(CannedQuery query, QueryHeader.Trial trial) {
    for (String name : trial.params().keySet()) {
      if (query.parameter(name) == null) {
        throw wrong(lineOf("tests:"), "a test sets the unknown parameter " + name);
      }
    }
  }

  private int lineOf(String words) {
    return lineOf(Pattern.compile(Pattern.quote(words)));
  }

  private int lineOf(Pattern words) {
    Matcher found = words.matcher(text);
    int at = found.find() ? found.start() : -1;
    return at < 0 ? 1 : 1 + (int) text.substring(0, at).lines().count() - (startsLine(at) ? 0 : 1);
  }

  private boolean startsLine(int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private QueryException wrong(int line, String reason) {
    return wrong(line, reason, null);
  }

  private QueryException wrong(int line, String reason, @Nullable Exception cause) {
    return new QueryException(Kind.BROKEN_FILE, file + ", line " + line + ": " + reason, cause);
  }
}
