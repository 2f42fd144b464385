package org.parley.publish.web.question;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.publish.chart.Drawing;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.QueryHeader.View;
import org.parley.publish.query.answer.AnswerPage;
import org.parley.publish.query.ask.Choices.Option;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Head;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problem;
import org.parley.publish.web.pivot.PivotTable;

/**
 * What the page of one question shows.
 *
 * @param kept options that the form keeps while its values change, by name
 * @param error why there is no answer, empty if there is one
 * @param choices what may have been meant instead
 * @param fewer where the same answer stands without, or with, its details
 */
public record QuestionPage(
    String name,
    String summary,
    String description,
    List<Field> fields,
    Map<String, String> kept,
    String error,
    List<Cell> choices,
    List<Tab> tabs,
    @Nullable Drawing drawing,
    @Nullable PivotTable pivot,
    Table table,
    Cell fewer,
    Taken taken,
    Cell inSparql) {
  /** The style sheets that it needs. */
  public List<String> styles() {
    return drawing == null ? List.of("question.css") : List.of("question.css", "charts.css");
  }

  /**
   * A way to look at the rows.
   *
   * @param current whether it is this one
   */
  public record Tab(Cell link, boolean current) {}

  /**
   * A blank in the question.
   *
   * @param choices what may be chosen; anything else may be typed
   */
  public record Field(
      String name,
      String label,
      String value,
      String example,
      String type,
      boolean required,
      List<Option> choices) {
    /** With what is known best as the example. */
    private Field proposing(List<Option> options) {
      String best =
          options.stream().map(Option::label).filter(l -> !l.isEmpty()).findFirst().orElse(example);
      return new Field(name, label, value, best, type, required, options);
    }
  }

  /**
   * The answer.
   *
   * @param pages which page this is, empty where there is only one
   * @param caption how many rows there are, in words
   */
  public record Table(
      String caption,
      List<Head> heads,
      List<List<Cell>> rows,
      boolean truncated,
      String pages,
      List<Cell> turns,
      boolean answered) {
    static final Table NONE = new Table("", List.of(), List.of(), false, "", List.of(), false);
  }

  static QuestionPage answered(AnswerPage page, Asked asked, Links links, Taken taken) {
    return page(
        page.answer().query(),
        asked,
        "",
        List.of(),
        tabs(Tabs.of(page.answer().query()), asked),
        AnswerTable.of(page, asked, links),
        taken);
  }

  static QuestionPage unanswered(CannedQuery query, Asked asked, @Nullable Problem problem) {
    return page(
        query,
        asked,
        problem == null ? "" : problem.detail(),
        problem == null ? List.of() : problem.choices().stream().map(Problem.Choice::cell).toList(),
        List.of(),
        Table.NONE,
        new Taken(List.of(), "", "", query.text()));
  }

  /** The same page that shows the rows otherwise. */
  QuestionPage drawn(@Nullable Drawing drawn, @Nullable PivotTable pivoted) {
    return new QuestionPage(
        name,
        summary,
        description,
        fields,
        kept,
        error,
        choices,
        tabs,
        drawn,
        pivoted,
        table,
        fewer,
        taken,
        inSparql);
  }

  /** The same page whose form proposes what may be chosen, by parameter. */
  QuestionPage proposing(Map<String, List<Option>> options) {
    return new QuestionPage(
        name,
        summary,
        description,
        fields.stream()
            .map(field -> field.proposing(options.getOrDefault(field.name(), List.of())))
            .toList(),
        kept,
        error,
        choices,
        tabs,
        drawing,
        pivot,
        table,
        fewer,
        taken,
        inSparql);
  }

  /** The views of the same rows, where there are several. */
  private static List<Tab> tabs(Tabs tabs, Asked asked) {
    View chosen = tabs.chosen(asked);
    return tabs.offered().size() == 1
        ? List.of()
        : tabs.offered().stream()
            .map(
                view ->
                    new Tab(
                        new Cell(tabs.title(view), asked.view(Tabs.text(view)).address()),
                        view == chosen))
            .toList();
  }

  private static QuestionPage page(
      CannedQuery query,
      Asked asked,
      String error,
      List<Cell> choices,
      List<Tab> tabs,
      Table table,
      Taken taken) {
    QueryHeader header = query.header();
    return new QuestionPage(
        query.name(),
        header.summary(),
        header.description(),
        header.params().stream().map(p -> field(p, asked)).toList(),
        asked.without(Asked.PAGE).options(),
        error,
        choices,
        tabs,
        null,
        null,
        table,
        header.columns().stream().anyMatch(QueryHeader.Column::detail)
            ? otherDetail(asked)
            : Cell.plain(""),
        taken,
        new Cell("Open in SPARQL", "/sparql?edit=" + Parameters.encode(taken.sparql())));
  }

  /** The same question with the columns of detail shown, or hidden again. */
  private static Cell otherDetail(Asked asked) {
    return "1".equals(asked.options().get(Asked.DETAIL))
        ? new Cell("Fewer columns", asked.without(Asked.DETAIL).address())
        : new Cell("All columns", asked.option(Asked.DETAIL, "1").address());
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
        parameter.required(),
        List.of());
  }
}
