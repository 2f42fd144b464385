package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheets and scripts of pages. */
final class AssetsIT {
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]*)\"");

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(TestServer.GENEROUS, 1000);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Set<String> assets() {
    Matcher matcher = ASSET.matcher(server.get("/", "Accept", "text/html").body());
    Set<String> assets = new TreeSet<>();
    while (matcher.find()) {
      assets.add(matcher.group(1));
    }
    return assets;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void whatPagesAskForIsKeptForGoodAndNeedsNoOtherHost() {
    Set<String> assets = assets();
    assertTrue(assets.stream().anyMatch(a -> a.endsWith("/parley.css")), assets::toString);
    for (String asset : assets) {
      HttpResponse<String> answer = server.get(asset);
      assertEquals(200, answer.statusCode(), asset);
      assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
      assertFalse(answer.body().contains("@import"), asset);
      // the pictures of styles stand in them; nothing is fetched
      assertFalse(
          Pattern.compile("url\\(\\s*+[\"']?+(?!data:)").matcher(answer.body()).find(), asset);
      HttpResponse<String> again = server.get(asset, "If-None-Match", header(answer, "ETag"));
      assertEquals(304, again.statusCode(), asset);
    }
  }

  @Test
  void aVersionThatIsNoLongerThereIsNotKept() {
    for (String path : new String[] {"/assets/parley.css", "/assets/0123/parley.css"}) {
      HttpResponse<String> answer = server.get(path);
      assertEquals(200, answer.statusCode());
      assertEquals("no-cache", header(answer, "Cache-Control"));
      assertEquals("text/css; charset=utf-8", header(answer, "Content-Type"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br, gzip;q=0.8", "gzip, deflate"})
  void itTravelsZippedToThoseWhoTakeThat(String accepted) {
    HttpResponse<String> plain = server.get("/assets/parley.css");
    HttpResponse<String> zipped = server.get("/assets/parley.css", "Accept-Encoding", accepted);
    assertEquals("gzip", header(zipped, "Content-Encoding"));
    assertEquals("Accept-Encoding", header(zipped, "Vary"));
    assertFalse(header(zipped, "ETag").equals(header(plain, "ETag")));
    assertTrue(length(zipped) * 2 < length(plain), "zipped " + length(zipped));
  }

  private static long length(HttpResponse<?> answer) {
    return answer.headers().firstValueAsLong("Content-Length").orElse(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip;q=0", "br, gzip; q=0.0"})
  void itTravelsAsItIsToOthers(String accepted) {
    HttpResponse<String> answer = server.get("/assets/parley.css", "Accept-Encoding", accepted);
    assertEquals("", header(answer, "Content-Encoding"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/",
        "/assets/nothing.css",
        "/assets/x/nothing.css",
        "/assets/parley.css.class",
        "/assets/..css",
        "/assets/x/../../web/counts.rq",
        "/assets/x/%2e%2e/web/counts.rq"
      })
  void nothingElseIsServed(String path) {
    int status = server.send(HttpRequest.newBuilder(server.uri(path))).statusCode();
    assertTrue(status == 404 || status == 400, path + " " + status);
  }
}
