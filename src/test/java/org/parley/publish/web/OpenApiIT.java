package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server says of itself at {@code /openapi.json} is OpenAPI 3.1 by its official schema. */
@ExtendWith(OnSample.class)
final class OpenApiIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final JsonSchema DOCUMENT =
      SCHEMAS.getSchema(SchemaLocation.of("classpath:openapi/schema.json"));

  /** What the schema of documents leaves open: what stands in a Schema Object. */
  private static final JsonSchema SCHEMA_OBJECT =
      SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012));

  private static JsonNode served = JSON.createObjectNode();

  @BeforeAll
  static void read(SampleServer server) throws IOException {
    served = JSON.readTree(server.bytes("/openapi.json"));
  }

  private static List<String> faults(JsonNode document) {
    Stream<JsonNode> schemas =
        Stream.concat(
            document.findValues("schema").stream(),
            document.at("/components/schemas").properties().stream().map(Map.Entry::getValue));
    return Stream.concat(
            DOCUMENT.validate(document).stream(),
            schemas.flatMap(schema -> SCHEMA_OBJECT.validate(schema).stream()))
        .map(Object::toString)
        .toList();
  }

  @Test
  void nothingIsWrongWithIt() {
    assertTrue(served.findValues("schema").size() > 20, served::toString);
    assertEquals(List.of(), faults(served));
  }

  @Test
  void choicesAreDescribedAsTheyAre(SampleServer server) throws IOException {
    JsonNode operation = served.at("/paths/~1q~1{question}~1choices~1{parameter}/get");
    assertTrue(operation.at("/responses/200/headers").has("ETag"), operation::toString);
    String path = "/q/who-represented-each-side/choices/side?size=2";
    JsonSchema schema =
        SCHEMAS.getSchema(
            JSON.createObjectNode()
                .put("type", "array")
                .put("minItems", 1)
                .set("items", served.at("/components/schemas/Choice")));
    assertEquals(Set.of(), schema.validate(JSON.readTree(server.bytes(path))));
  }

  /** One of each kind of object that the document is made of. */
  @ParameterizedTest
  @CsvSource({
    "/info, title",
    "/servers/0, url",
    "/paths/~1q~1who-met-whom/get/parameters/0, in",
    "/paths/~1q~1who-met-whom/get/responses/200, description",
    "/components/responses/Problem, description"
  })
  void whatLacksSomethingIsFound(String place, String name) {
    ObjectNode broken = served.deepCopy();
    ((ObjectNode) broken.at(place)).remove(name);
    assertFalse(faults(broken).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "/components/schemas/Problem/properties/status",
    "/paths/~1q~1who-met-whom/get/parameters/0/schema"
  })
  void aTypeThatJsonDoesNotHaveIsFound(String place) {
    ObjectNode broken = served.deepCopy();
    ((ObjectNode) broken.at(place)).put("type", "some number");
    assertFalse(faults(broken).isEmpty());
  }
}
