package org.parley.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever articles hold, no page breaks, no form of an answer breaks, and nothing of it runs. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(HostileServer.Shared.class)
final class HostileCorpusIT {
  private static final String HTML = "text/html";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** All that our own pages have need of; the rest came out of an article. */
  private static final List<String> NEVER =
      List.of("iframe", "object", "embed", "base", "foreignObject", "style", "animate", "set");

  /** What no browser runs. */
  private static final String DATA =
      "script[type=application/ld+json], script[type=application/json]";

  private final HostileServer server;

  HostileCorpusIT(HostileServer server) {
    this.server = server;
  }

  Stream<Place> places() {
    return Stream.concat(Places.kinds(server.data), Places.questions()).distinct();
  }

  Stream<Place> questions() {
    return Places.questions();
  }

  Stream<Place> things() {
    return Places.things(server.data);
  }

  @ParameterizedTest
  @MethodSource("places")
  void noPageBreaks(Place place) throws JsonProcessingException {
    HttpResponse<String> answer = server.get(place.path(), HTML);
    assertEquals(place.fails(), answer.statusCode() >= 400, answer::body);
    assertTrue(answer.statusCode() < 500, answer::body);
    guarded(answer);
    Document page = Jsoup.parse(answer.body(), Parser.htmlParser().setTrackErrors(100));
    assertEquals(1, page.select("h1").size());
    assertEquals("footer", page.body().children().last().tagName());
    assertEquals(List.of(), foreign(page));
    for (Element data : page.select(DATA)) {
      JSON.readTree(data.data());
    }
  }

  /** Else the other tests would prove nothing. */
  @Test
  void whatArticlesHoldIsShown() {
    String shown =
        things()
            .map(thing -> Jsoup.parse(server.get(thing.path(), HTML).body()).text())
            .collect(Collectors.joining("\n"));
    assertTrue(shown.contains("<script>window.owned = 1</script>"), shown);
    assertTrue(shown.contains("\" onmouseover=\"window.owned = 4\""), shown);
    assertTrue(shown.contains("W".repeat(10_000)), shown);
  }

  /** What did not come from a template of ours. */
  private static List<String> foreign(Element root) {
    List<String> foreign = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      String tag = element.normalName();
      boolean runs =
          tag.equals("script")
              && !element.is(DATA)
              && !(element.attr("src").startsWith("/assets/") && element.data().isEmpty());
      boolean handles =
          element.attributes().asList().stream()
              .anyMatch(a -> a.getKey().toLowerCase(Locale.ROOT).startsWith("on"));
      boolean leads =
          Stream.of("href", "src", "xlink:href", "action", "formaction")
              .map(name -> element.attr(name).strip().toLowerCase(Locale.ROOT))
              .anyMatch(
                  value -> value.matches("(?s)[\\s\\p{Cntrl}]*(javascript|vbscript|data):.*"));
      boolean strange = NEVER.contains(tag) || element.hasAttr("style") || tag.equals("img");
      if (runs || handles || leads || strange) {
        foreign.add(element.outerHtml());
      }
    }
    return foreign;
  }

  private static void guarded(HttpResponse<String> answer) {
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertTrue(
        Arrays.stream(policy.split(";"))
            .map(String::strip)
            .filter(part -> part.startsWith("script-src"))
            .allMatch("script-src 'self'"::equals),
        policy);
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyFormOfAnAnswerIsRead(Place question) throws JsonProcessingException {
    String csv = form(question.path() + ".csv");
    String json = form(question.path() + ".json");
    drawingIsSafe(server.get(question.path() + ".svg", "*/*"));
    form(question.path() + ".tsv");
    form(question.path() + ".txt");
    if (!csv.isEmpty()) {
      rowsAreEven(csv);
    }
    if (!json.isEmpty()) {
      JSON.readTree(json);
    }
    for (Map.Entry<String, Lang> results :
        Map.of("srj", ResultSetLang.RS_JSON, "srx", ResultSetLang.RS_XML).entrySet()) {
      String text = form(question.path() + "." + results.getKey());
      if (!text.isEmpty()) {
        InputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
        ResultSetMgr.read(in, results.getValue()).materialise();
      }
    }
    graphsAreRead(question.path());
  }

  @ParameterizedTest
  @MethodSource("things")
  void everyFormOfAThingIsRead(Place thing) {
    assertTrue(graphsAreRead(thing.path()) >= 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feed.atom",
        "/sitemap.xml",
        "/dump.ttl",
        "/.well-known/void",
        "/openapi.json",
        "/%3Cscript%3Ewindow.owned=1%3C/script%3E",
        "/q/%22%3E%3Cscript%3Ewindow.owned=1%3C/script%3E",
        "/doc/person/%3Cimg%20src=x%20onerror=window.owned=1%3E",
        "/browse/?name=%3Cscript%3Ewindow.owned=1%3C/script%3E%00%E2%80%AE"
      })
  void everyAnswerIsGuarded(String path) {
    HttpResponse<String> answer = server.get(path, "*/*");
    assertTrue(answer.statusCode() < 500, answer::body);
    guarded(answer);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (type.startsWith(HTML)) {
      assertEquals(List.of(), foreign(Jsoup.parse(answer.body())));
    } else if (type.contains("xml")) {
      Document read = Jsoup.parse(answer.body(), Parser.xmlParser());
      assertEquals(List.of(), foreign(read));
    }
  }

  /** An answer in one form; empty where the question has no such form. */
  private String form(String path) {
    HttpResponse<String> answer = server.get(path, "*/*");
    assertTrue(answer.statusCode() < 500, answer::body);
    guarded(answer);
    return answer.statusCode() == 200 ? answer.body() : "";
  }

  /** How many forms of RDF there are at this address, each of which is read. */
  private int graphsAreRead(String path) {
    int forms = 0;
    for (String suffix : List.of("ttl", "nt", "rdf", "jsonld", "trig")) {
      String text = form(path + "." + suffix);
      if (!text.isEmpty()) {
        forms++;
        RDFParser.fromString(text, RDFLanguages.filenameToLang("x." + suffix))
            .base("http://localhost/")
            .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
            .parse(DatasetGraphFactory.create());
      }
    }
    return forms;
  }

  private static void rowsAreEven(String csv) {
    try (CSVParser rows = CSVFormat.RFC4180.parse(new StringReader(csv))) {
      assertEquals(1, rows.stream().map(CSVRecord::size).distinct().count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A drawing that stands alone brings the one style that its policy names by a fingerprint. */
  private static void drawingIsSafe(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 500, answer::body);
    guarded(answer);
    if (answer.statusCode() == 200) {
      Document drawing = Jsoup.parse(answer.body(), Parser.xmlParser().setTrackErrors(10));
      Element svg = drawing.children().last();
      assertEquals("svg", svg.tagName());
      svg.select("> style").remove();
      assertEquals(List.of(), foreign(drawing));
    }
  }
}
