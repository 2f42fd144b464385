package org.parley.publish.web.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What can be done at one address, in the terms of OpenAPI 3.1. */
public final class OpenApiOperation {
  /** Documents and parts of them. */
  public static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode node;

  private OpenApiOperation(ObjectNode node) {
    this.node = node;
  }

  /** Adds an operation; what reads an address is {@code get}. */
  public static OpenApiOperation add(
      ObjectNode paths, String path, String method, String id, String summary) {
    ObjectNode address = paths.has(path) ? (ObjectNode) paths.get(path) : paths.putObject(path);
    ObjectNode node = address.putObject(method).put("operationId", id).put("summary", summary);
    node.putArray("parameters");
    ObjectNode responses = node.putObject("responses");
    responses.putObject("200").put("description", summary);
    for (String status : List.of("4XX", "5XX")) {
      responses.putObject(status).put("$ref", "#/components/responses/Problem");
    }
    return new OpenApiOperation(node);
  }

  /** The operation itself, for what is not told by all of them. */
  public ObjectNode node() {
    return node;
  }

  /** The schema of a new parameter, which is text unless it says otherwise. */
  public ObjectNode parameter(String name, String in, String description, boolean required) {
    ObjectNode parameter = ((ArrayNode) node.get("parameters")).addObject();
    parameter.put("name", name).put("in", in);
    parameter.put("description", description).put("required", required);
    return parameter.putObject("schema").put("type", "string");
  }

  /** Adds a parameter that is described once for all. */
  public OpenApiOperation shared(String parameter) {
    ((ArrayNode) node.get("parameters"))
        .addObject()
        .put("$ref", "#/components/parameters/" + parameter);
    return this;
  }

  /** The answer. */
  public ObjectNode answer() {
    return (ObjectNode) node.get("responses").get("200");
  }

  /** Says that the answer comes in this form, which is described further in what is returned. */
  public ObjectNode answersIn(String mediaType) {
    return content(answer(), mediaType);
  }

  /** The form of a body. */
  public static ObjectNode content(ObjectNode holder, String mediaType) {
    return holder.withObject("/content").putObject(mediaType);
  }
}
