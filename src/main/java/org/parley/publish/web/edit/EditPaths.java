package org.parley.publish.web.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.parley.publish.web.http.OpenApiOperation;

/** The address at which programs add articles, in the terms of OpenAPI 3.1. */
final class EditPaths {
  private static final Map<String, String> FIELDS =
      Map.of(
          "name", "What the file is called; an article of that name is replaced.",
          "url", "The address of the article.",
          "publisher", "Who published it.",
          "published", "The day of publication, such as 2024-03-14.",
          "language", "The language, such as en.");

  private EditPaths() {}

  static void add(ObjectNode paths) {
    OpenApiOperation post =
        OpenApiOperation.add(
            paths, Addresses.ARTICLES, "post", "add-articles", "Read articles and store them.");
    post.node()
        .put(
            "description",
            "On the machine of the server only, with the token that it printed when it began:"
                + " Authorization: Bearer TOKEN. What was read comes back; with preview nothing is"
                + " stored.");
    post.parameter("Authorization", "header", "Bearer and the token.", true);
    post.parameter("preview", "query", "Whether only to tell what would be read.", false)
        .put("type", "string");
    FIELDS.keySet().stream()
        .sorted()
        .forEach(
            name ->
                post.parameter(
                    name,
                    "query",
                    FIELDS.get(name) + " For a body that is the text itself.",
                    false));
    ObjectNode body = post.node().putObject("requestBody").put("required", true);
    for (String type : List.of("text/plain", "text/html")) {
      OpenApiOperation.content(body, type).putObject("schema").put("type", "string");
    }
    form(OpenApiOperation.content(body, "multipart/form-data").putObject("schema"));
    json(OpenApiOperation.content(body, "application/json").putObject("schema"));
    post.answersIn("application/json").putObject("schema").put("type", "object");
    ObjectNode responses = (ObjectNode) post.node().get("responses");
    ObjectNode created = responses.putObject("201").put("description", "They are stored.");
    ObjectNode location = created.putObject("headers").putObject("Location");
    location.put("description", "The IRI of the article, where it was one.");
    location.putObject("schema").put("type", "string").put("format", "uri");
    OpenApiOperation.content(created, "application/json").putObject("schema").put("type", "object");
  }

  private static void form(ObjectNode schema) {
    ObjectNode properties = schema.put("type", "object").putObject("properties");
    properties.putObject("files").put("type", "array").putObject("items").put("type", "string");
    properties.putObject("text").put("type", "string");
    fields(properties);
  }

  private static void json(ObjectNode schema) {
    ObjectNode properties = schema.put("type", "object").putObject("properties");
    for (String name : List.of("text", "html")) {
      properties.putObject(name).put("type", "string");
    }
    fields(properties);
    list(properties, "reject", "The IRIs of claims that the article does not make.");
    list(properties, "apart", "References of things that are not what others are called so.");
    properties
        .putObject("same")
        .put("type", "object")
        .put("description", "By references of things, the IRIs of those that they are.")
        .putObject("additionalProperties")
        .put("type", "string");
  }

  private static void fields(ObjectNode properties) {
    FIELDS.keySet().stream()
        .sorted()
        .forEach(
            name ->
                properties
                    .putObject(name)
                    .put("type", "string")
                    .put("description", FIELDS.get(name)));
  }

  private static void list(ObjectNode properties, String name, String description) {
    properties
        .putObject(name)
        .put("type", "array")
        .put("description", description)
        .putObject("items")
        .put("type", "string");
  }
}
