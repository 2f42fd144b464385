package org.parley.publish.web.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.Answer;
import org.parley.publish.query.AnswerFormat;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Parameters;

/**
 * What the page of one question shows.
 *
 * @param error why there is no answer, empty if there is one
 * @param choices what may have been meant instead
 * @param fewer where the same answer stands without, or with, its details
 */
public record QuestionPage(
    String name,
    String summary,
    String description,
    List<Field> fields,
    String error,
    List<Cell> choices,
    Table table,
    Cell fewer,
    List<Cell> downloads,
    Cell inSparql,
    String sparql) {
  /** A blank in the question. */
  public record Field(
      String name, String label, String value, String example, String type, boolean required) {}

  /** The answer. */
  public record Table(
      List<String> columns, List<List<Cell>> rows, boolean truncated, boolean answered) {
    static final Table NONE = new Table(List.of(), List.of(), false, false);

    /** How many rows, in words. */
    public String caption() {
      return rows.isEmpty()
          ? "Nothing is reported."
          : rows.size() == 1 ? "1 row" : rows.size() + " rows";
    }
  }

  static QuestionPage answered(Answer answer, Asked asked, Links links) {
    return page(answer.query(), asked, "", List.of(), AnswerTable.of(answer, asked, links));
  }

  static QuestionPage unanswered(
      CannedQuery query, Asked asked, @Nullable QueryException why, Links links) {
    return page(
        query,
        asked,
        why == null ? "" : String.valueOf(why.getMessage()).split("\n", 2)[0],
        why == null ? List.of() : choices(query, why, asked, links),
        Table.NONE);
  }

  private static QuestionPage page(
      CannedQuery query, Asked asked, String error, List<Cell> choices, Table table) {
    QueryHeader header = query.header();
    return new QuestionPage(
        query.name(),
        header.summary(),
        header.description(),
        header.params().stream().map(p -> field(p, asked)).toList(),
        error,
        choices,
        table,
        header.columns().stream().anyMatch(QueryHeader.Column::detail)
            ? asked.otherDetail()
            : Cell.plain(""),
        AnswerFormat.offered(query).stream()
            .filter(format -> format != AnswerFormat.TABLE)
            .map(AnswerFormat::suffix)
            .map(suffix -> new Cell(suffix, asked.address("." + suffix)))
            .toList(),
        new Cell("Open in SPARQL", "/sparql?edit=" + Parameters.encode(query.text())),
        query.text());
  }

  private static Field field(QueryHeader.Parameter parameter, Asked asked) {
    String given = asked.values().get(parameter.name());
    String otherwise = parameter.byDefault();
    return new Field(
        parameter.name(),
        parameter.label(),
        given != null ? given : otherwise != null ? otherwise : "",
        parameter.example(),
        parameter.type() == QueryHeader.Type.INTEGER ? "numeric" : "text",
        parameter.required());
  }

  /** Each choice asks again with its IRI, where it is plain which value it stands for. */
  private static List<Cell> choices(
      CannedQuery query, QueryException why, Asked asked, Links links) {
    List<String> entities =
        query.header().params().stream()
            .filter(p -> p.type() == QueryHeader.Type.ENTITY)
            .map(QueryHeader.Parameter::name)
            .filter(asked.values()::containsKey)
            .toList();
    return why.choices().stream()
        .map(
            choice ->
                new Cell(
                    choice.label(),
                    entities.size() == 1
                        ? asked.with(entities.get(0), choice.iri())
                        : links.href(choice.iri())))
        .toList();
  }
}
