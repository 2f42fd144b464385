package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers travel to readers who take them packed, and to others. */
@ExtendWith(OnSample.class)
final class PackingIT {
  private static final String PEOPLE = "/browse/person";
  private static final String THING = "/doc/organisation/nato.ttl";
  private static final String ANSWER = "/q/who-represented-each-side.csv";
  private static final String DUMP = "/dump.ttl";
  private static final String PACKED_DUMP = "/dump.trig.gz";
  private static final String API = "/openapi.json";

  private static SampleServer server;

  @BeforeAll
  static void start(SampleServer shared) {
    server = shared;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  private static HttpResponse<byte[]> packed(String method, String path) {
    return server.send(method, path, "Accept-Encoding", "gzip, deflate, br");
  }

  private static byte[] unpacked(byte[] body) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PEOPLE,
        "/doc/organisation/nato.html",
        THING,
        "/doc/organisation/nato.jsonld",
        ANSWER,
        "/q/who-represented-each-side.json",
        "/q/who-represented-each-side.svg",
        DUMP,
        "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%20200",
        API,
        "/sitemap.xml"
      })
  void aLongTextTravelsPackedAndIsTheSame(String path) throws IOException {
    HttpResponse<byte[]> plain = server.send("GET", path);
    HttpResponse<byte[]> packed = packed("GET", path);
    assertEquals("", header(plain, "Content-Encoding"));
    assertEquals("gzip", header(packed, "Content-Encoding"));
    assertArrayEquals(plain.body(), unpacked(packed.body()));
    assertTrue(packed.body().length * 2 < plain.body().length, packed.body().length + " bytes");
    assertEquals(header(plain, "Content-Type"), header(packed, "Content-Type"));
    assertTrue(header(plain, "Vary").contains("Accept-Encoding"), header(plain, "Vary"));
    assertEquals(header(plain, "Vary"), header(packed, "Vary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {THING, ANSWER, DUMP, API})
  void whatIsHeldPackedOrNotIsNotSentAgain(String path) {
    String plain = header(server.send("HEAD", path), "ETag");
    HttpResponse<byte[]> first = packed("GET", path);
    String tag = header(first, "ETag");
    assertNotEquals(plain, tag);
    assertFalse(tag.startsWith("W/"), tag);
    for (String held : List.of(tag, "\"other\", " + tag, plain)) {
      HttpResponse<byte[]> again =
          server.send("GET", path, "Accept-Encoding", "gzip", "If-None-Match", held);
      assertEquals(304, again.statusCode(), held);
      assertEquals(0, again.body().length);
      assertEquals(held.equals(plain) ? plain : tag, header(again, "ETag"));
      assertEquals(header(first, "Vary"), header(again, "Vary"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PEOPLE, THING, ANSWER, DUMP, PACKED_DUMP, "/health"})
  void headTellsHowItWouldTravel(String path) {
    HttpResponse<byte[]> get = packed("GET", path);
    HttpResponse<byte[]> head = packed("HEAD", path);
    assertEquals(200, head.statusCode());
    assertEquals(0, head.body().length);
    for (String name : List.of("Content-Type", "Content-Encoding", "ETag", "Vary")) {
      assertEquals(header(get, name), header(head, name), name);
    }
    if (header(head, "Content-Encoding").equals("gzip")) {
      assertEquals(header(get, "Content-Length"), header(head, "Content-Length"), "that packed");
    }
  }

  @Test
  void whatIsPackedAlreadyOrSmallTravelsAsItIs() throws IOException {
    HttpResponse<byte[]> dump = packed("GET", PACKED_DUMP);
    assertEquals("", header(dump, "Content-Encoding"));
    assertArrayEquals(server.bytes(PACKED_DUMP), dump.body());
    assertTrue(unpacked(dump.body()).length > dump.body().length);
    assertEquals("", header(packed("GET", "/robots.txt"), "Content-Encoding"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "br", "gzip;q=0", "deflate, gzip; q=0.0"})
  void whoDoesNotTakeItPackedGetsItAsItIs(String accepted) {
    HttpResponse<byte[]> answer = server.send("GET", API, "Accept-Encoding", accepted);
    assertEquals("", header(answer, "Content-Encoding"));
    assertEquals("Accept-Encoding", header(answer, "Vary"));
  }
}
