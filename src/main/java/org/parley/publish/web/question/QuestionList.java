package org.parley.publish.web.question;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.answer.AnswerFormat;
import org.parley.publish.web.http.Links;

/** The questions with their parameters and columns as JSON, for programs. */
final class QuestionList {
  private static final ObjectMapper JSON = new ObjectMapper();

  private QuestionList() {}

  static String of(Collection<CannedQuery> queries, Links links) {
    ArrayNode list = JSON.createArrayNode();
    queries.forEach(query -> list.add(question(query, links)));
    return list.toPrettyString() + "\n";
  }

  private static ObjectNode question(CannedQuery query, Links links) {
    QueryHeader header = query.header();
    ObjectNode question =
        JSON.createObjectNode()
            .put("name", query.name())
            .put("iri", links.iri("/q/" + query.name()))
            .put("href", "/q/" + query.name())
            .put("question", header.summary())
            .put("description", header.description())
            .put("view", header.view().name().toLowerCase(Locale.ROOT));
    header.tags().forEach(question.putArray("tags")::add);
    ArrayNode parameters = question.putArray("parameters");
    header.params().forEach(parameter -> parameters.add(parameter(parameter)));
    ArrayNode columns = question.putArray("columns");
    header.columns().forEach(column -> columns.add(column(column)));
    ArrayNode forms = question.putArray("forms").add("html");
    AnswerFormat.offered(query).forEach(format -> forms.add(format.suffix()));
    return question;
  }

  private static ObjectNode parameter(QueryHeader.Parameter parameter) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("name", parameter.name())
            .put("label", parameter.label())
            .put("type", parameter.type().name().toLowerCase(Locale.ROOT))
            .put("required", parameter.required())
            .put("default", parameter.byDefault())
            .put("example", parameter.example());
    parameter.of().forEach(node.putArray("of")::add);
    return node;
  }

  private static ObjectNode column(QueryHeader.Column column) {
    return JSON.createObjectNode()
        .put("name", column.name())
        .put("label", column.label())
        .put("meaning", column.meaning())
        .put("detail", column.detail());
  }
}
