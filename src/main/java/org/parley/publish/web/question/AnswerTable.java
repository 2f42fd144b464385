package org.parley.publish.web.question;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.Answer;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/** Makes an answer's table for a page: an entity and its label become one linked column. */
final class AnswerTable {
  private static final String LABEL = "Label";
  private static final String NOT_REPORTED = "not reported";

  private final Answer answer;
  private final Links links;
  private final List<Integer> shown = new ArrayList<>();

  private AnswerTable(Answer answer, Asked asked, Links links) {
    this.answer = answer;
    this.links = links;
    List<QueryHeader.Column> columns = answer.query().header().columns();
    for (int i = 0; i < columns.size(); i++) {
      if ((asked.detailed() || !columns.get(i).detail()) && !isLabel(i)) {
        shown.add(i);
      }
    }
  }

  static QuestionPage.Table of(Answer answer, Asked asked, Links links) {
    AnswerTable table = new AnswerTable(answer, asked, links);
    return new QuestionPage.Table(
        table.shown.stream().map(i -> answer.query().header().columns().get(i).label()).toList(),
        answer.rows().stream().map(table::row).toList(),
        answer.truncated(),
        true);
  }

  /** Whether the column only labels the one before it. */
  private boolean isLabel(int column) {
    List<String> names = answer.columns();
    return column > 0 && names.get(column).equals(names.get(column - 1) + LABEL);
  }

  private List<Cell> row(List<@Nullable RDFNode> values) {
    return shown.stream().map(i -> cell(values, i)).toList();
  }

  private Cell cell(List<@Nullable RDFNode> values, int column) {
    RDFNode value = values.get(column);
    boolean labelled = column + 1 < values.size() && isLabel(column + 1);
    if (value == null && labelled) {
      return Cell.plain(NOT_REPORTED);
    }
    String text = Answer.text(labelled ? values.get(column + 1) : value);
    if (value == null || !value.isURIResource()) {
      return Cell.plain(text);
    }
    String iri = value.asResource().getURI();
    return new Cell(labelled && !text.isEmpty() ? text : links.shortName(iri), links.href(iri));
  }
}
