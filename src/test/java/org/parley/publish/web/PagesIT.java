package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.query.catalogue.QueryManual;

/** The pages as a reader without scripts sees them. */
final class PagesIT {
  private static final String FLAGSHIP = "/q/who-represented-each-side";

  private static TestServer fixture;
  private static TestServer small;

  @BeforeAll
  static void start() {
    fixture = new TestServer(TestServer.GENEROUS, 1000, "/queries/fixture.ttl");
    small = new TestServer(TestServer.GENEROUS, 1000);
  }

  @AfterAll
  static void stop() {
    fixture.close();
    small.close();
  }

  private static String page(TestServer server, String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html,*/*;q=0.8");
    assertEquals(200, answer.statusCode(), () -> path + " " + answer.body());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    return answer.body();
  }

  /**
   * A page without the one block of data that an entity's page may hold, which nothing runs, and
   * without the scripts that stand in files of ours.
   */
  private static String withoutData(String page) {
    String block =
        "<script( id=\"sparql-given\")? type=\"application/(ld\\+)?json\"[^<>]*>[^<]*</script>";
    String file = "<script( type=\"module\")? src=\"/assets/[\\w./-]+\"( defer)?></script>";
    return page.replaceFirst(block, "").replaceAll(file, "");
  }

  @Test
  void theFirstPageCountsAndAsks() throws InterruptedException {
    String home = counted("/").replaceAll(">\\s+", ">").replaceAll("\\s+<", "<");
    assertTrue(counted("/about").contains("<dl class=\"counts\">"));
    assertTrue(home.contains("/browse/meeting\">meetings</a></dt><dd>1</dd>"), home);
    assertTrue(home.contains("/browse/person\">people</a></dt><dd>1</dd>"), home);
    assertTrue(home.contains("/browse/document\">articles</a></dt><dd>1</dd>"), home);
    assertTrue(home.contains("Graph version v1"), home);
    assertTrue(home.contains("<a href=\"/q/\">All"), home);
    Matcher form =
        Pattern.compile("<form method=\"get\" action=\"/q/([^\"]*)\">(.*?)</form>").matcher(home);
    int questions = 0;
    for (; form.find(); questions++) {
      CannedQuery query = QueryCatalogue.load().get(form.group(1));
      Matcher blank = Pattern.compile("<input name=\"(\\w+)\"").matcher(form.group(2));
      while (blank.find()) {
        assertTrue(query.parameter(blank.group(1)) != null, blank.group());
      }
    }
    assertEquals(5, questions);
  }

  /** A page of the small graph, once that is counted; it does not wait for it. */
  private static String counted(String path) throws InterruptedException {
    String page = page(small, path);
    for (int i = 0; i < 600 && page.contains("still being counted"); i++) {
      Thread.sleep(100);
      page = page(small, path);
    }
    return page;
  }

  @Test
  void theFlagshipComesFirst() {
    Matcher first =
        Pattern.compile("<main.*?<li>\\s*<a href=\"(/q/[^\"]*)\"", Pattern.DOTALL)
            .matcher(page(small, "/q/"));
    assertTrue(first.find());
    assertEquals(FLAGSHIP, first.group(1));
  }

  @Test
  void questionsStandByTheirTags() {
    String page = page(small, "/q/");
    List<String> anchors = found(page, "<a href=\"#([a-z]+)\"");
    assertEquals(anchors, found(page, "<h2 id=\"([a-z]+)\">"));
    assertEquals(
        QueryManual.byTag(QueryCatalogue.load().queries()).keySet(), new TreeSet<>(anchors));
    for (CannedQuery query : QueryCatalogue.load().queries()) {
      assertEquals(1, found(page, "(\"/q/" + query.name() + "\")").size(), query.name());
    }
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
  }

  @Test
  void everyQuestionHasAPage() {
    for (CannedQuery query : QueryCatalogue.load().queries()) {
      String page = page(fixture, "/q/" + query.name());
      assertTrue(page.contains("<h1>"), query.name());
      query
          .header()
          .params()
          .forEach(
              p -> {
                assertTrue(page.contains("<label for=\"" + p.name() + "\""), p.name());
                assertTrue(page.contains("<input id=\"" + p.name() + "\""), p.name());
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle",
    "nt, application/n-triples",
    "jsonld, application/ld+json",
  })
  void aQuestionThatGivesAGraphIsOfferedAsOne(String suffix, String type) {
    HttpResponse<String> file = fixture.get("/q/export-org." + suffix);
    assertEquals(200, file.statusCode());
    assertTrue(file.headers().firstValue("Content-Type").orElse("").startsWith(type));
    Graph read = RDFParser.fromString(file.body(), RDFLanguages.contentTypeToLang(type)).toGraph();
    assertEquals(51, read.size());
    assertEquals(file.body(), fixture.get("/q/export-org", "Accept", type).body());
    assertEquals(404, fixture.get("/q/who-met-whom." + suffix).statusCode());
    assertEquals(406, fixture.get("/q/who-met-whom", "Accept", type).statusCode());
  }

  @Test
  void labelsAreLinkedToTheirThings() {
    String page = page(fixture, FLAGSHIP + "?side=Norland&view=table");
    assertTrue(
        Pattern.compile("<td[^>]*><a href=\"/doc/person/[a-z-]+\">Ola Brekke</a>\\s*</td>")
            .matcher(page)
            .find(),
        page);
    assertFalse(page.contains(">personLabel<"), page);
    assertTrue(page.contains("value=\"Norland\""), page);
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv", "tsv, text/tab-separated-values",
    "json, application/json", "srj, application/sparql-results+json",
    "xml, application/sparql-results+xml", "srx, application/sparql-results+xml",
    "txt, text/plain"
  })
  void answersAreTakenAwayBySuffixOrAccept(String suffix, String type) {
    HttpResponse<String> bySuffix = fixture.get(FLAGSHIP + "." + suffix + "?edition=5");
    HttpResponse<String> byAccept = fixture.get(FLAGSHIP + "?edition=5", "Accept", type);
    assertTrue(bySuffix.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(bySuffix.body().contains("Ola Brekke"));
    assertEquals(bySuffix.body(), byAccept.body());
  }

  @Test
  void aWrongValueIsExplainedBesideItsForm() {
    HttpResponse<String> answer = fixture.get(FLAGSHIP + "?side=Atlantis", "Accept", "text/html");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("role=\"alert\""), answer::body);
    assertTrue(answer.body().contains("value=\"Atlantis\""), answer::body);
    HttpResponse<String> problem = fixture.get(FLAGSHIP + ".json?from=yesterday");
    assertEquals(400, problem.statusCode());
    assertEquals(
        "application/problem+json", problem.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void anUnknownQuestionNamesTheNearest() {
    HttpResponse<String> answer = fixture.get("/q/who-represented-each-site");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("who-represented-each-side"), answer::body);
    assertEquals(404, fixture.get(FLAGSHIP + ".pdf").statusCode());
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    String typed = "/q/who-met-whom?a=%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    String page = fixture.get(typed, "Accept", "text/html").body();
    assertFalse(withoutData(page).contains("<script"), page);
    assertFalse(withoutData(page(small, "/doc/organisation/ruritania")).contains("<script"));
    String query = "SELECT ('<script>' AS ?x) ('\"><img src=x>' AS ?y) {}";
    String result = small.query(query, "Accept", "text/html").body();
    assertFalse(withoutData(result).contains("<script") || result.contains("<img"), result);
    String link = "SELECT (IRI('javascript:alert(1)') AS ?x) {}";
    assertFalse(small.query(link, "Accept", "text/html").body().contains("href=\"javascript"));
  }

  @Test
  void namesOfTheDataResolve() {
    HttpResponse<String> answer = small.get("/id/person/ola-brekke");
    assertEquals(303, answer.statusCode());
    assertEquals("/doc/person/ola-brekke", answer.headers().firstValue("Location").orElse(""));
    assertEquals(404, small.get("/id/person/nobody").statusCode());
    assertEquals(404, small.get("/doc/person/nobody").statusCode());
  }

  @Test
  void anEntityPageShowsFactsWithTheirWords() {
    String person = page(small, "/doc/person/ola-brekke");
    assertTrue(person.contains("<h1>Ola Brekke</h1>"), person);
    assertTrue(person.contains("<mark>Ola Brekke</mark> led the delegation"), person);
    assertTrue(person.contains("href=\"/doc/document/norland-note#char=0,10\""), person);
    String meeting = page(small, "/doc/meeting/norland-ruritania-3");
    assertTrue(meeting.contains("<mark>Ola Brekke</mark>"), meeting);
    assertTrue(
        page(
                small,
                URI.create("/doc/participation/norland-ruritania-3.person.ola-brekke").toString())
            .contains("Ola Brekke at the 3rd dialogue"));
  }

  @ParameterizedTest
  @CsvSource({
    "/id/person/o-brekke, /id/person/ola-brekke",
    "/doc/person/o-brekke, /doc/person/ola-brekke",
    "/doc/person/o-brekke.ttl, /doc/person/ola-brekke.ttl"
  })
  void anAddressThatChangedLeadsToWhatItBecame(String earlier, String now) {
    HttpResponse<String> answer = small.get(earlier);
    assertEquals(301, answer.statusCode());
    assertEquals(now, answer.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/doc/person/ola-brekke.ttl", "/doc/person/ola-brekke"})
  void anEntityComesAsTurtle(String path) {
    HttpResponse<String> answer = small.get(path, "Accept", "text/turtle");
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/turtle"));
    assertTrue(answer.body().contains("\"Ola Brekke\""), answer::body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/q/",
        "/q/who-met-whom",
        "/sparql",
        "/sparql?query=ASK%7B%7D",
        "/doc/person/ola-brekke",
        "/doc/person/nobody",
        "/browse/",
        "/browse/person",
        "/about",
        "/ontology",
        "/ontology/Person",
        "/ontology/kind-dialogue",
        "/nothing"
      })
  void everyPageIsPlainAndLabelled(String path) {
    String page = small.get(path, "Accept", "text/html").body();
    assertTrue(page.startsWith("<!DOCTYPE html>"), page);
    assertTrue(page.contains("<html lang=\"en\">"), page);
    assertTrue(page.contains("href=\"#content\""), page);
    assertEquals(2, page.split("<h1>", -1).length, page);
    assertFalse(
        withoutData(page).contains("<script")
            || page.contains(" style=")
            || page.contains(" on" + "click"),
        page);
    Matcher field = Pattern.compile("<(?:input|textarea) id=\"([^\"]+)\"").matcher(page);
    while (field.find()) {
      assertTrue(page.contains("<label for=\"" + field.group(1) + "\""), field.group());
    }
  }
}
