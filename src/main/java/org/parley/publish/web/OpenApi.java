package org.parley.publish.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.parley.publish.linkeddata.Publication;
import org.parley.publish.query.AnswerFormat;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader;

/** The server in the terms of OpenAPI 3.1: each question with its parameters, and the rest. */
final class OpenApi {
  static final String PATH = "/openapi.json";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROBLEM = "application/problem+json";

  private final ObjectNode paths = JSON.createObjectNode();

  private OpenApi() {}

  /** The document. */
  static String of(Collection<CannedQuery> queries, Publication publication) {
    OpenApi api = new OpenApi();
    queries.forEach(api::question);
    OpenApiPaths.FIXED.forEach(api::fixed);
    ObjectNode document = JSON.createObjectNode().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Parley")
        .put("summary", "Who met whom, and what about.")
        .put("description", "Read only. Each question is a query of the catalogue.")
        .put("version", publication.version().isEmpty() ? "unknown" : publication.version());
    document.putArray("servers").addObject().put("url", publication.base());
    document.set("paths", api.paths);
    ObjectNode components = document.putObject("components");
    components.putObject("schemas").set("Problem", problem());
    ObjectNode response = components.putObject("responses").putObject("Problem");
    response.put("description", "Why the request is not answered (RFC 9457).");
    content(response, PROBLEM).putObject("schema").put("$ref", "#/components/schemas/Problem");
    return document.toPrettyString() + "\n";
  }

  private static ObjectNode problem() {
    ObjectNode schema = JSON.createObjectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("type").put("type", "string");
    properties.putObject("title").put("type", "string");
    properties.putObject("status").put("type", "integer");
    properties.putObject("detail").put("type", "string");
    return schema;
  }

  private void question(CannedQuery query) {
    ObjectNode page = operation(paths.putObject("/q/" + query.name()), query, query.name());
    ArrayNode parameters = page.putArray("parameters");
    query.header().params().forEach(parameter -> parameters.add(parameter(parameter)));
    ObjectNode answered = answered(page, "The answer, in the form that Accept asks for.");
    content(answered, "text/html");
    for (AnswerFormat format : AnswerFormat.offered(query)) {
      content(answered, type(format));
    }
    file(query);
  }

  private void file(CannedQuery query) {
    ObjectNode path = paths.putObject("/q/" + query.name() + ".{format}");
    ObjectNode file = operation(path, query, query.name() + "-file");
    ArrayNode parameters = file.putArray("parameters");
    ObjectNode suffix = parameter("format", "path", "The form of the answer.", true);
    ArrayNode choices = suffix.withObject("/schema").putArray("enum");
    parameters.add(suffix);
    query.header().params().forEach(parameter -> parameters.add(parameter(parameter)));
    ObjectNode answered = answered(file, "The answer in that form.");
    for (AnswerFormat format : AnswerFormat.offered(query)) {
      choices.add(format.suffix());
      content(answered, type(format));
    }
  }

  private static ObjectNode operation(ObjectNode path, CannedQuery query, String id) {
    ObjectNode operation = path.putObject("get").put("operationId", id);
    operation
        .put("summary", query.header().summary())
        .put("description", query.header().description());
    ArrayNode tags = operation.putArray("tags");
    query.header().tags().forEach(tags::add);
    return operation;
  }

  private static String type(AnswerFormat format) {
    return format.contentType().split(";")[0];
  }

  private static ObjectNode parameter(QueryHeader.Parameter parameter) {
    ObjectNode node =
        parameter(parameter.name(), "query", parameter.label(), parameter.required())
            .put("example", parameter.example());
    ObjectNode schema = node.withObject("/schema");
    schema.put("type", jsonType(parameter.type()));
    if (parameter.byDefault() != null) {
      schema.put("default", parameter.byDefault());
    }
    return node;
  }

  /** What stands in an address is text, but for numbers and truths. */
  private static String jsonType(QueryHeader.Type type) {
    return switch (type) {
      case INTEGER, BOOLEAN -> type.name().toLowerCase(Locale.ROOT);
      case IRI, STRING, DATE, ENTITY -> "string";
    };
  }

  private static ObjectNode parameter(
      String name, String in, String description, boolean required) {
    ObjectNode node = JSON.createObjectNode().put("name", name).put("in", in);
    node.put("description", description).put("required", required);
    node.putObject("schema").put("type", "string");
    return node;
  }

  private void fixed(OpenApiPaths.Fixed fixed) {
    ObjectNode operation =
        paths
            .withObject("/" + fixed.path().replace("~", "~0").replace("/", "~1"))
            .putObject(fixed.method())
            .put("operationId", fixed.id())
            .put("summary", fixed.summary());
    ArrayNode parameters = operation.putArray("parameters");
    for (String name : fixed.inPath()) {
      parameters.add(parameter(name, "path", "A part of the address.", true));
    }
    for (String name : fixed.inQuery()) {
      parameters.add(parameter(name, "query", "See " + fixed.specification() + ".", false));
    }
    if (!fixed.body().isEmpty()) {
      content(operation.putObject("requestBody").put("required", true), fixed.body());
    }
    ObjectNode answered = answered(operation, fixed.summary());
    Arrays.stream(fixed.types().split(" ")).forEach(type -> content(answered, type));
  }

  private static ObjectNode answered(ObjectNode operation, String what) {
    ObjectNode responses = operation.putObject("responses");
    ObjectNode answered = responses.putObject("200").put("description", what);
    for (String status : List.of("4XX", "5XX")) {
      responses.putObject(status).put("$ref", "#/components/responses/Problem");
    }
    return answered;
  }

  private static ObjectNode content(ObjectNode holder, String type) {
    return holder.withObject("/content").putObject(type);
  }
}
