package org.parley.publish.web.question;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.answer.AnswerFormat;
import org.parley.publish.query.answer.Slice;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.OpenApiOperation;

/** The addresses of a question in the terms of OpenAPI 3.1. */
public final class QuestionPaths {
  private static final List<String> VALUES = List.of("string", "number", "boolean", "null");

  private final CannedQuery query;

  private QuestionPaths(CannedQuery query) {
    this.query = query;
  }

  /** Adds a question: its answer by Accept, and by suffix. */
  public static void add(ObjectNode paths, CannedQuery query) {
    QuestionPaths question = new QuestionPaths(query);
    OpenApiOperation page = question.operation(paths, "/q/" + query.name(), query.name());
    page.answersIn(Formats.HTML);
    AnswerFormat.offered(query).forEach(format -> question.form(page, format));
    OpenApiOperation file =
        question.operation(paths, "/q/" + query.name() + ".{format}", query.name() + "-file");
    ArrayNode suffixes =
        file.parameter("format", "path", "The form of the answer.", true).putArray("enum");
    for (AnswerFormat format : AnswerFormat.offered(query)) {
      suffixes.add(format.suffix());
      question.form(file, format);
    }
    if (Tabs.of(query).isDrawn()) {
      suffixes.add(Forms.SVG);
      page.answersIn(Forms.SVG_TYPE);
      file.answersIn(Forms.SVG_TYPE);
    }
  }

  /** Adds the list of all questions: by Accept, and by suffix. */
  public static void addList(ObjectNode paths) {
    OpenApiOperation list =
        OpenApiOperation.add(paths, "/q/", "get", "questions", "All questions.");
    list.answersIn(Formats.HTML);
    OpenApiOperation file =
        OpenApiOperation.add(paths, "/q/.{format}", "get", "questions-file", "All questions.");
    file.parameter("format", "path", "The form of the list.", true)
        .putArray("enum")
        .add("json")
        .add("ttl")
        .add("nt")
        .add("jsonld");
    for (OpenApiOperation operation : List.of(list, file)) {
      List.of("text/turtle", "application/n-triples", "application/ld+json")
          .forEach(operation::answersIn);
      operation
          .answersIn("application/json")
          .putObject("schema")
          .put("type", "array")
          .putObject("items")
          .put("$ref", "#/components/schemas/Question");
    }
  }

  /** Adds what can be chosen in the blanks of all questions. */
  public static void addChoices(ObjectNode paths) {
    OpenApiOperation choices =
        OpenApiOperation.add(
            paths,
            "/q/{question}/choices/{parameter}",
            "get",
            "choices",
            "The values of a parameter, those that occur most first.");
    choices.parameter("question", "path", "The name of a question.", true);
    choices.parameter("parameter", "path", "The name of one of its parameters.", true);
    choices.parameter("q", "query", "How words of a name begin, in any spelling.", false);
    choices
        .parameter("size", "query", "How many values are wanted.", false)
        .put("type", "integer")
        .put("minimum", 1)
        .put("maximum", ChoiceReplies.MOST)
        .put("default", ChoiceReplies.USUAL);
    headers(choices, "ETag");
    choices
        .answersIn("application/json")
        .putObject("schema")
        .put("type", "array")
        .putObject("items")
        .put("$ref", "#/components/schemas/Choice");
  }

  private static void headers(OpenApiOperation operation, String... names) {
    ObjectNode headers = operation.answer().putObject("headers");
    for (String name : names) {
      headers.putObject(name).put("$ref", "#/components/headers/" + name);
    }
  }

  /** What all questions share: parameters, headers, schemas. */
  public static void shared(ObjectNode components) {
    ObjectNode parameters = components.withObject("/parameters");
    number(parameters, Asked.PAGE, "The page of the answer, from 1 on.", 1_000_000)
        .put("default", 1);
    String size =
        "How many rows a page has. Without page and size data comes whole; a page of HTML has "
            + Slice.USUAL
            + ".";
    number(parameters, Asked.SIZE, size, Slice.LARGEST);
    truth(parameters, Asked.DETAIL, "Whether a page of HTML shows the columns of detail, too.");
    truth(parameters, Asked.BOM, "Whether CSV begins with a byte order mark, for spreadsheets.");
    ObjectNode headers = components.withObject("/headers");
    header(headers, "Link", "Other pages and forms (RFC 8288).", "string");
    header(headers, "ETag", "The state of this form of the answer.", "string");
    header(
        headers,
        "X-Total-Count",
        "How many rows the whole answer has; only where exact.",
        "integer");
    header(headers, "X-Parley-Truncated", "There are more rows than were counted.", "boolean");
    components.withObject("/schemas").set("Question", listed());
    components.withObject("/schemas").set("Choice", choice());
  }

  private static ObjectNode choice() {
    ObjectNode schema = OpenApiOperation.JSON.createObjectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties
        .putObject("value")
        .put("type", "string")
        .put("description", "What to give as the parameter: an IRI or text.");
    properties.putObject("label").put("type", "string");
    properties.putObject("count").put("type", "integer").put("description", "How often it occurs.");
    List.of("value", "label", "count").forEach(schema.putArray("required")::add);
    return schema;
  }

  private static ObjectNode number(ObjectNode parameters, String name, String what, int most) {
    return parameter(parameters, name, what)
        .put("type", "integer")
        .put("minimum", 1)
        .put("maximum", most);
  }

  private static void truth(ObjectNode parameters, String name, String what) {
    parameter(parameters, name, what).put("type", "boolean").put("default", false);
  }

  private static ObjectNode parameter(ObjectNode parameters, String name, String what) {
    return parameters
        .putObject(name)
        .put("name", name)
        .put("in", "query")
        .put("description", what)
        .put("required", false)
        .putObject("schema");
  }

  private static void header(ObjectNode headers, String name, String what, String type) {
    headers.putObject(name).put("description", what).putObject("schema").put("type", type);
  }

  /** A question in the list of all. */
  private static ObjectNode listed() {
    ObjectNode schema = OpenApiOperation.JSON.createObjectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (String name : List.of("name", "iri", "href", "question", "description", "view")) {
      properties.putObject(name).put("type", "string");
    }
    for (String name : List.of("tags", "forms")) {
      properties.putObject(name).put("type", "array").putObject("items").put("type", "string");
    }
    for (String name : List.of("parameters", "columns")) {
      properties.putObject(name).put("type", "array").putObject("items").put("type", "object");
    }
    return schema;
  }

  private OpenApiOperation operation(ObjectNode paths, String path, String id) {
    QueryHeader header = query.header();
    OpenApiOperation operation = OpenApiOperation.add(paths, path, "get", id, header.summary());
    operation.node().put("description", header.description());
    header.tags().forEach(operation.node().putArray("tags")::add);
    header.params().forEach(parameter -> describe(operation, parameter));
    operation.shared(Asked.PAGE).shared(Asked.SIZE);
    sort(operation);
    operation.shared(Asked.DETAIL).shared(Asked.BOM);
    views(operation);
    headers(operation, "Link", "ETag", "X-Total-Count", "X-Parley-Truncated");
    return operation;
  }

  private static void describe(OpenApiOperation operation, QueryHeader.Parameter parameter) {
    String what =
        parameter.label()
            + (parameter.of().isEmpty()
                ? ""
                : ": an IRI or any name of a " + String.join(" or ", parameter.of()));
    ObjectNode schema = operation.parameter(parameter.name(), "query", what, parameter.required());
    schema.put("type", jsonType(parameter.type()));
    example(schema.putArray("examples"), parameter);
    if (parameter.byDefault() != null) {
      schema.put("default", parameter.byDefault());
    }
  }

  private static void example(ArrayNode examples, QueryHeader.Parameter parameter) {
    String example = parameter.example();
    switch (parameter.type()) {
      case INTEGER -> examples.add(Long.parseLong(example));
      case BOOLEAN -> examples.add(Boolean.parseBoolean(example));
      case IRI, STRING, DATE, ENTITY -> examples.add(example);
    }
  }

  /** What stands in an address is text, but for numbers and truths. */
  private static String jsonType(QueryHeader.Type type) {
    return switch (type) {
      case INTEGER, BOOLEAN -> type.name().toLowerCase(Locale.ROOT);
      case IRI, STRING, DATE, ENTITY -> "string";
    };
  }

  private void views(OpenApiOperation operation) {
    Tabs tabs = Tabs.of(query);
    ObjectNode schema =
        operation.parameter(Asked.VIEW, "query", "How a page or drawing shows the rows.", false);
    ArrayNode names = schema.put("type", "string").putArray("enum");
    tabs.offered().forEach(view -> names.add(Tabs.text(view)));
  }

  private void sort(OpenApiOperation operation) {
    String what =
        "Columns to sort by; with a hyphen in front, downwards. Missing values come last.";
    ObjectNode schema = operation.parameter(Asked.SORT, "query", what, false);
    schema.put("type", "array");
    ArrayNode columns = schema.putObject("items").put("type", "string").putArray("enum");
    query.columns().forEach(column -> columns.add(column).add("-" + column));
    ArrayNode parameters = (ArrayNode) operation.node().get("parameters");
    ((ObjectNode) parameters.get(parameters.size() - 1)).put("style", "form").put("explode", false);
  }

  private void form(OpenApiOperation operation, AnswerFormat format) {
    ObjectNode form = operation.answersIn(format.mediaType());
    if (format == AnswerFormat.JSON) {
      rows(form.putObject("schema"));
    }
  }

  private void rows(ObjectNode schema) {
    ObjectNode row = schema.put("type", "array").putObject("items").put("type", "object");
    ObjectNode properties = row.putObject("properties");
    ArrayNode required = row.putArray("required");
    for (QueryHeader.Column column : query.header().columns()) {
      required.add(column.name());
      VALUES.forEach(
          properties.putObject(column.name()).put("description", column.meaning()).putArray("type")
              ::add);
    }
  }
}
