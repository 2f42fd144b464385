package org.parley.publish.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.parley.publish.dataset.Publication;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.web.http.OpenApiOperation;
import org.parley.publish.web.http.ProblemType;
import org.parley.publish.web.question.QuestionPaths;

/** The server in the terms of OpenAPI 3.1: each question with its parameters, and the rest. */
final class OpenApi {
  static final String PATH = "/openapi.json";

  private static final String PROBLEM = "application/problem+json";

  private OpenApi() {}

  /**
   * The document.
   *
   * @param more adds the addresses that not every server has
   */
  static String of(
      Collection<CannedQuery> queries, Publication publication, Consumer<ObjectNode> more) {
    ObjectNode document = OpenApiOperation.JSON.createObjectNode().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Parley")
        .put("summary", "Who met whom, and what about.")
        .put("description", "Each question is a query of the catalogue.")
        .put("version", publication.version().isEmpty() ? "unknown" : publication.version());
    document.putArray("servers").addObject().put("url", publication.base());
    ObjectNode paths = document.putObject("paths");
    queries.forEach(query -> QuestionPaths.add(paths, query));
    QuestionPaths.addList(paths);
    QuestionPaths.addChoices(paths);
    OpenApiPaths.FIXED.forEach(fixed -> add(paths, fixed));
    more.accept(paths);
    components(document.putObject("components"), publication);
    return document.toPrettyString() + "\n";
  }

  private static void components(ObjectNode components, Publication publication) {
    QuestionPaths.shared(components);
    components.withObject("/schemas").set("Problem", problem(publication));
    ObjectNode response = components.putObject("responses").putObject("Problem");
    response.put("description", "Why the request is not answered (RFC 9457).");
    OpenApiOperation.content(response, PROBLEM)
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
  }

  private static ObjectNode problem(Publication publication) {
    ObjectNode schema = OpenApiOperation.JSON.createObjectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties
        .putObject("type")
        .put("type", "string")
        .put("format", "uri")
        .put("description", "Where it is explained, or about:blank.")
        .putArray("examples")
        .add(publication.at(ProblemType.AMBIGUOUS_NAME.address()));
    properties.putObject("title").put("type", "string");
    properties.putObject("status").put("type", "integer");
    properties.putObject("detail").put("type", "string").put("description", "What to do instead.");
    ObjectNode choice =
        properties
            .putObject("choices")
            .put("type", "array")
            .put("description", "What may have been meant.")
            .putObject("items")
            .put("type", "object");
    for (String name : List.of("label", "traits", "iri", "href")) {
      choice.withObject("/properties").putObject(name).put("type", "string");
    }
    List.of("type", "title", "status", "detail").forEach(schema.putArray("required")::add);
    return schema;
  }

  private static void add(ObjectNode paths, OpenApiPaths.Fixed fixed) {
    OpenApiOperation operation =
        OpenApiOperation.add(paths, fixed.path(), fixed.method(), fixed.id(), fixed.summary());
    for (String name : fixed.inPath()) {
      operation.parameter(name, "path", "A part of the address.", true);
    }
    for (String name : fixed.inQuery()) {
      operation.parameter(name, "query", "See " + fixed.specification() + ".", false);
    }
    if (!fixed.body().isEmpty()) {
      OpenApiOperation.content(
          operation.node().putObject("requestBody").put("required", true), fixed.body());
    }
    Arrays.stream(fixed.types().split(" ")).forEach(operation::answersIn);
  }
}
