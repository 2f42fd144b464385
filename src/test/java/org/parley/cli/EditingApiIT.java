package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that programs add. */
final class EditingApiIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT =
      "Chinese Defence Minister Li Wei met Indian Defence Minister Arun Rao in Beijing on"
          + " 3 May 2031. They discussed border security.\n";

  private EditServer server;

  @BeforeEach
  void start() {
    server = new EditServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> post(String path, String type, byte[] body) {
    return server.send(
        HttpRequest.newBuilder(server.uri(path))
            .timeout(Duration.ofMinutes(5))
            .headers("Authorization", "Bearer " + server.token.text(), "Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private HttpResponse<String> post(String path, String type, String body) {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  @Test
  void aTextIsStoredAndFoundAtItsAddress() throws IOException {
    HttpResponse<String> answer = post("/articles?name=talks.txt", "text/plain", TEXT);
    assertEquals(201, answer.statusCode(), answer::body);
    String iri = answer.headers().firstValue("Location").orElseThrow();
    assertEquals("http://localhost:3030/id/document/talks", iri);
    assertEquals(server.store.version(), json(answer).get("graph").asText());
    assertTrue(json(answer).at("/articles/0/claims").size() > 5, answer::body);
    assertEquals(200, server.send("GET", "/doc/document/talks", "").statusCode());
    assertEquals(200, server.send("GET", "/doc/person/li-wei", "").statusCode());
  }

  @Test
  void aPreviewStoresNothing() throws IOException {
    String before = server.store.version();
    HttpResponse<String> answer = post("/articles?preview", "text/plain", TEXT);
    assertEquals(200, answer.statusCode(), answer::body);
    assertFalse(json(answer).get("stored").asBoolean());
    assertEquals(before, server.store.version());
    assertEquals(0, server.store.archive().articles().size());
  }

  @Test
  void aPageTellsItsDayAndAddress() throws IOException {
    String page =
        "<!doctype html><html lang=\"en\"><head><title>Talks</title><meta property=\"article:published_time\""
            + " content=\"2031-05-04\"></head><body><article><h1>Talks</h1><p>"
            + TEXT.replace("3 May 2031", "Saturday")
            + "</p></article></body></html>";
    HttpResponse<String> answer = post("/articles?name=talks.html", "text/html", page);
    assertEquals(201, answer.statusCode(), answer::body);
    assertTrue(answer.body().contains("2031-05-03"), answer::body);
  }

  @Test
  void whatIsSaidOfATextHolds() throws IOException {
    post("/articles?name=first.txt", "text/plain", TEXT);
    ObjectNode sent = JSON.createObjectNode();
    sent.put("name", "second.txt").put("text", TEXT.replace("Li Wei", "Wei Lin"));
    JsonNode article =
        json(post("/articles?preview", "application/json", sent.toString())).at("/articles/0");
    JsonNode claim =
        StreamSupport.stream(article.get("claims").spliterator(), false)
            .filter(one -> one.get("label").asText().matches("Wei Lin at .* – representing – .*"))
            .findFirst()
            .orElseThrow();
    JsonNode lin =
        StreamSupport.stream(article.get("things").spliterator(), false)
            .filter(one -> one.at("/names/0").asText().equals("Wei Lin"))
            .findFirst()
            .orElseThrow();
    sent.putArray("reject").add(claim.get("iri"));
    sent.putObject("same").put(lin.get("ref").asText(), "person/li-wei");
    HttpResponse<String> answer = post("/articles", "application/json", sent.toString());
    assertEquals(201, answer.statusCode(), answer::body);
    String people = server.send("GET", "/browse/person", "").body();
    assertFalse(people.contains("/doc/person/wei-lin") && people.contains("/doc/person/li-wei"));
    String name = claim.get("iri").asText().replaceFirst(".*/id/", "/doc/");
    assertEquals(404, server.send("GET", name, "").statusCode());
  }

  @Test
  void severalFilesGoTogether() throws IOException {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n"
            + TEXT
            + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.txt\"\r\n\r\n"
            + TEXT.replace("3 May", "9 July")
            + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"c.txt\"\r\n\r\n"
            + "\0\0\0\r\n--b--\r\n";
    HttpResponse<String> answer = post("/articles", "multipart/form-data; boundary=b", body);
    assertEquals(201, answer.statusCode(), answer::body);
    assertTrue(answer.headers().firstValue("Location").isEmpty());
    assertEquals(2, json(answer).get("articles").size());
    assertEquals("c.txt", json(answer).at("/rejected/0/name").asText());
    assertNotEquals("", json(answer).at("/rejected/0/reason").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "/articles, application/pdf, words, 415",
    "/articles, application/json, {, 400",
    "/articles, application/json, {}, 422",
    "/articles?published=soon, text/plain, words, 422",
    "/articles?url=javascript:alert(1), text/plain, words, 422",
    "/articles, text/plain; charset=nonsense, words, 415",
    "/articles, text/plain, '', 422",
    "/articles, multipart/form-data, words, 400",
    "/articles, application/json, '{\"text\": \"words\", \"reject\": [\"claim/none.x\"]}', 422",
    "/articles, application/json, '{\"text\": \"words\", \"apart\": [\"person/99\"]}', 422"
  })
  void whatIsWrongIsToldAsAProblem(String path, String type, String body, int status)
      throws IOException {
    HttpResponse<String> answer = post(path, type, body);
    assertEquals(status, answer.statusCode(), answer::body);
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertFalse(json(answer).get("detail").asText().isBlank());
    assertEquals(0, server.store.archive().articles().size());
  }

  @Test
  void brokenBytesEndInAnAnswer() {
    byte[] broken = {(byte) 0xC3, 0x28, (byte) 0xFF, (byte) 0xFE, 0x00, 0x41};
    assertEquals(422, post("/articles", "text/plain", broken).statusCode());
    byte[] nested = ("<div>".repeat(150_000) + TEXT).getBytes(StandardCharsets.UTF_8);
    int status = post("/articles?preview", "text/html", nested).statusCode();
    assertTrue(status == 200 || status == 422, () -> "status " + status);
  }

  @Test
  void theAddressIsDescribedWhereItIs() throws IOException {
    JsonNode described = JSON.readTree(server.send("GET", "/openapi.json", "").body());
    assertTrue(described.at("/paths/~1articles/post").isObject());
  }
}
