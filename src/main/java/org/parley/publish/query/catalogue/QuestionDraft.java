package org.parley.publish.query.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.QueryHeader.Column;
import org.parley.publish.query.QueryHeader.Parameter;
import org.parley.publish.query.QueryHeader.View;

/**
 * A query that somebody wrote, on its way to become a question with a file of its own.
 *
 * @param name of the question, as in its address; empty while nobody gave one
 * @param summary the question in words, empty while nobody gave any
 * @param tags as they are typed, separated by commas
 * @param columns in the order of the query, with words that may be empty
 * @param body the query without any header
 */
public record QuestionDraft(
    String name,
    String summary,
    String description,
    String tags,
    View view,
    List<Field> columns,
    List<Parameter> params,
    String body) {
  private static final String MARK = "#+";
  private static final String FILE = ".rq";
  private static final String LABEL = "Label";

  public QuestionDraft {
    columns = List.copyOf(columns);
    params = List.copyOf(params);
  }

  /** A column and what is said of it. */
  public record Field(String name, String label, String meaning, boolean detail, String absent) {
    private Field with(Function<String, @Nullable String> typed) {
      return new Field(
          name,
          said(typed, "label." + name, label),
          said(typed, "meaning." + name, meaning),
          detail,
          absent);
    }
  }

  /**
   * Begins with what the query itself tells: its own header where it has one, else the words that
   * most other questions have for columns of the same names.
   *
   * @throws QueryException if it is no query with columns
   */
  public static QuestionDraft of(String text, QueryCatalogue others) {
    String header = text.lines().takeWhile(QuestionDraft::isHeader).collect(lines());
    String body = text.lines().dropWhile(QuestionDraft::isHeader).collect(lines()).strip() + "\n";
    QueryHeader known = header.isEmpty() ? null : QueryFile.headerIfRight(text);
    Query query = QueryFile.parsed("query" + FILE, body);
    List<String> columns =
        query.isConstructType()
            ? CannedQuery.TRIPLE
            : query.isSelectType() ? query.getResultVars() : List.of();
    if (columns.isEmpty()) {
      throw new QueryException(
          QueryException.Kind.BROKEN_FILE,
          "query.rq, line 1: a question is a SELECT or CONSTRUCT query, which has columns");
    }
    Map<String, Column> words = words(known, others);
    return new QuestionDraft(
        "",
        known == null ? "" : known.summary(),
        known == null ? "" : known.description(),
        known == null ? "" : String.join(", ", known.tags()),
        known == null ? View.TABLE : known.view(),
        columns.stream().map(column -> field(column, words.get(column))).toList(),
        known == null ? List.of() : known.params(),
        body);
  }

  private static boolean isHeader(String line) {
    return line.startsWith(MARK);
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }

  private static Map<String, Column> words(@Nullable QueryHeader known, QueryCatalogue others) {
    Map<String, Column> words = new HashMap<>();
    if (known != null) {
      known.columns().forEach(column -> words.put(column.name(), column));
    }
    others.queries().stream()
        .flatMap(query -> query.header().columns().stream())
        .collect(Collectors.groupingBy(Column::name))
        .forEach(
            (name, columns) -> {
              Column usual = mostly(columns);
              if (usual != null) {
                words.putIfAbsent(name, usual);
              }
            });
    return words;
  }

  /** What more than half of them say; null where they mean different things. */
  private static @Nullable Column mostly(List<Column> columns) {
    return columns.stream()
        .filter(
            one ->
                columns.stream().filter(other -> other.meaning().equals(one.meaning())).count() * 2
                    > columns.size())
        .findFirst()
        .orElse(null);
  }

  private static Field field(String name, @Nullable Column known) {
    return known == null
        ? new Field(name, inWords(name), "", false, "")
        : new Field(name, known.label(), known.meaning(), known.detail(), known.absent());
  }

  /** {@code postTitle} and {@code postTitleLabel} are both about a "Post title". */
  private static String inWords(String name) {
    String thing = name.endsWith(LABEL) ? name.substring(0, name.length() - LABEL.length()) : name;
    String words = thing.replaceAll("(?<=[a-z])(?=[A-Z])|_", " ").strip().toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The same with what somebody typed, by the names of the fields; what is not there stays. */
  public QuestionDraft with(Function<String, @Nullable String> typed) {
    return new QuestionDraft(
        said(typed, "name", name),
        said(typed, "summary", summary),
        said(typed, "description", description),
        said(typed, "tags", tags),
        Arrays.stream(View.values())
            .filter(each -> each.name().equalsIgnoreCase(typed.apply("view")))
            .findFirst()
            .orElse(view),
        columns.stream().map(column -> column.with(typed)).toList(),
        params,
        body);
  }

  /** Words on one line, as they stand in a header. */
  private static String said(
      Function<String, @Nullable String> typed, String field, String otherwise) {
    String words = typed.apply(field);
    return words == null ? otherwise : words.strip().replaceAll("\\s+", " ");
  }

  /**
   * The query file, read as it will be when it lies in a folder.
   *
   * @throws QueryException if something is missing or wrong, with what to do
   */
  public CannedQuery file(QueryCatalogue beside) {
    return beside.read(name + FILE, HeaderWriter.lines(this) + body);
  }

  /** Each tag for itself. */
  List<String> tagList() {
    return Arrays.stream(tags.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
  }
}
