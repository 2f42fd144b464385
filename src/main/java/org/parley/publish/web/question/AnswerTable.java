package org.parley.publish.web.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.answer.AnswerPage;
import org.parley.publish.query.answer.Sorting;
import org.parley.publish.web.evidence.EvidenceServlet;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Head;
import org.parley.publish.web.http.Links;

/**
 * Makes an answer's table for a page: an entity and its label become one linked column, and each
 * row of things leads to the sentences behind it.
 */
final class AnswerTable {
  private static final String LABEL = "Label";

  /** What all columns that show sentences are called, or begin with. */
  private static final String SENTENCE = "text";

  /** Longer values are descriptions, which nothing says word for word. */
  private static final int LONGEST_VALUE = 100;

  private final Answer answer;
  private final Asked asked;
  private final Links links;
  private final List<Integer> shown = new ArrayList<>();
  private final boolean proven;

  private AnswerTable(Answer answer, Asked asked, Links links) {
    this.answer = answer;
    this.asked = asked;
    this.links = links;
    boolean detailed = asked.wants(Asked.DETAIL);
    List<QueryHeader.Column> columns = answer.query().header().columns();
    for (int i = 0; i < columns.size(); i++) {
      if ((detailed || !columns.get(i).detail()) && !isLabel(i)) {
        shown.add(i);
      }
    }
    this.proven =
        !answer.query().givesGraph()
            && answer.columns().stream().noneMatch(name -> name.startsWith(SENTENCE))
            && answer.rows().stream()
                .anyMatch((List<@Nullable RDFNode> row) -> !provable(row).isEmpty());
  }

  static QuestionPage.Table of(AnswerPage page, Asked asked, Links links) {
    AnswerTable table = new AnswerTable(page.answer(), asked, links);
    Sorting sorting = asked.sorting(page.answer().query());
    return new QuestionPage.Table(
        page.caption(),
        table.heads(sorting),
        page.answer().rows().stream().map(table::row).toList(),
        !page.exact(),
        page.pages() > 1 ? "Page " + page.slice().page() + " of " + page.pages() : "",
        AnswerLinks.of(page, asked).turns(),
        true);
  }

  private List<Head> heads(Sorting sorting) {
    List<Head> heads = new ArrayList<>();
    shown.forEach(i -> heads.add(head(i, sorting)));
    if (proven) {
      heads.add(Head.plain("Says who"));
    }
    return heads;
  }

  /** People sort things by their names. */
  private Head head(int column, Sorting sorting) {
    String by = answer.columns().get(isLabel(column + 1) ? column + 1 : column);
    Asked sorted = asked.without(Asked.PAGE).option(Asked.SORT, sorting.turned(by).toString());
    String label = answer.query().header().columns().get(column).label();
    return new Head(new Cell(label, sorted.address()), sorting.order(by));
  }

  /** Whether the column only labels the one before it. */
  private boolean isLabel(int column) {
    List<String> names = answer.columns();
    return column > 0
        && column < names.size()
        && names.get(column).equals(names.get(column - 1) + LABEL);
  }

  private List<Cell> row(List<@Nullable RDFNode> values) {
    List<Cell> cells = new ArrayList<>();
    shown.forEach(i -> cells.add(cell(values, i)));
    if (proven) {
      cells.add(evidence(values));
    }
    return cells;
  }

  private Cell evidence(List<@Nullable RDFNode> values) {
    List<String> things = provable(values);
    return things.isEmpty()
        ? Cell.plain("")
        : new Cell("Evidence", EvidenceServlet.address(things, texts(values)));
  }

  /** The things of a row that sentences may tie together; none where the row is a document. */
  private List<String> provable(List<@Nullable RDFNode> values) {
    List<String> things = things(values);
    return things.isEmpty() || links.isDocument(things.get(0)) ? List.of() : things;
  }

  private List<String> things(List<@Nullable RDFNode> values) {
    return values.stream()
        .filter(value -> value != null && value.isURIResource())
        .map(value -> value.asResource().getURI())
        .filter(links::isThing)
        .distinct()
        .toList();
  }

  /** What is said of the things, without their names. */
  private List<String> texts(List<@Nullable RDFNode> values) {
    return IntStream.range(0, answer.columns().size())
        .filter(i -> !isLabel(i))
        .mapToObj(values::get)
        .filter(value -> value != null && value.isLiteral())
        .map(Answer::text)
        .filter(text -> !text.isBlank() && text.length() <= LONGEST_VALUE)
        .distinct()
        .toList();
  }

  private Cell cell(List<@Nullable RDFNode> values, int column) {
    RDFNode value = values.get(column);
    if (value == null) {
      return Cell.plain(answer.query().header().columns().get(column).absent());
    }
    boolean labelled = isLabel(column + 1);
    String text = Answer.text(labelled ? values.get(column + 1) : value);
    if (!value.isURIResource()) {
      return Cell.plain(Answer.isTruth(value) ? text.equals("true") ? "yes" : "no" : text);
    }
    String iri = value.asResource().getURI();
    return new Cell(labelled && !text.isEmpty() ? text : links.shortName(iri), links.href(iri));
  }
}
