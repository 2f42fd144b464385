package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.catalogue.QueryCatalogue;

/** Questions as programs ask them: pages, orders, forms, tags, problems and descriptions. */
final class QuestionsIT {
  private static final String FLAGSHIP = "/q/who-represented-each-side";
  private static final int CAP = 6;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"([a-z]+)\"");

  private static TestServer whole;
  private static TestServer capped;

  @BeforeAll
  static void start() {
    whole = new TestServer(TestServer.GENEROUS, 1000, "/queries/fixture.ttl");
    capped = new TestServer(TestServer.GENEROUS, CAP, "/queries/fixture.ttl");
  }

  @AfterAll
  static void stop() {
    whole.close();
    capped.close();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static Map<String, String> links(HttpResponse<String> answer) {
    Map<String, String> links = new LinkedHashMap<>();
    Matcher link = LINK.matcher(header(answer, "Link"));
    while (link.find()) {
      links.putIfAbsent(link.group(2), link.group(1));
    }
    return links;
  }

  @Test
  void nextLeadsThroughAllPages() throws IOException {
    JsonNode all = JSON.readTree(whole.get(FLAGSHIP + ".json?sort=sideLabel").body());
    List<JsonNode> rows = new ArrayList<>();
    String next = FLAGSHIP + ".json?sort=sideLabel&size=2";
    while (next != null) {
      HttpResponse<String> page = whole.get(next);
      assertEquals(200, page.statusCode());
      assertEquals(Integer.toString(all.size()), header(page, "X-Total-Count"));
      JSON.readTree(page.body()).forEach(rows::add);
      next = links(page).get("next");
    }
    assertTrue(rows.size() > 4);
    assertEquals(JSON.convertValue(rows, JsonNode.class), all);
  }

  @Test
  void eachPageKnowsThoseBesideIt() {
    HttpResponse<String> second = whole.get(FLAGSHIP + ".csv?size=4&page=2");
    assertEquals(
        List.of(
            FLAGSHIP + ".csv?size=4",
            FLAGSHIP + ".csv?size=4",
            FLAGSHIP + ".csv?page=3&size=4",
            FLAGSHIP + ".csv?page=3&size=4"),
        List.of("first", "prev", "next", "last").stream().map(links(second)::get).toList());
    Map<String, String> last = links(whole.get(FLAGSHIP + ".csv?size=4&page=3"));
    assertFalse(last.containsKey("next"));
    assertFalse(links(whole.get(FLAGSHIP + ".csv")).containsKey("first"));
    assertEquals(404, whole.get(FLAGSHIP + ".csv?size=4&page=4").statusCode());
  }

  @Test
  void everyOtherFormIsLinkedAndThere() {
    Matcher link =
        Pattern.compile("<([^>]+)>; rel=\"(?:alternate|describedby)\"; type=\"([^\"]+)\"")
            .matcher(header(whole.get(FLAGSHIP + ".json?side=Norland&size=2"), "Link"));
    int forms = 0;
    for (; link.find(); forms++) {
      HttpResponse<String> form = whole.get(link.group(1));
      assertEquals(200, form.statusCode(), link.group(1));
      assertTrue(header(form, "Content-Type").startsWith(link.group(2)), link.group(1));
    }
    assertEquals(9, forms);
  }

  @Test
  void whatWasCutIsNeverCounted() {
    HttpResponse<String> page =
        capped.get(FLAGSHIP + "?size=2&page=3&view=table", "Accept", "text/html");
    assertEquals("", header(page, "X-Total-Count"));
    assertEquals("true", header(page, "X-Parley-Truncated"));
    assertEquals(Integer.toString(CAP), header(page, "X-Parley-Row-Cap"));
    assertTrue(page.body().contains("5–6 of more than " + CAP + " rows"), page::body);
    assertFalse(links(page).containsKey("last"));
    assertFalse(links(page).containsKey("next"));
  }

  @Test
  void headsSortAndThePageSaysSo() {
    String page = whole.get(FLAGSHIP + "?sort=sideLabel&side=Norland&view=table").body();
    assertTrue(page.contains("aria-sort=\"ascending\""), page);
    assertTrue(page.contains("side=Norland&amp;sort=-sideLabel&amp;view=table\""), page);
    assertTrue(page.contains("name=\"sort\" value=\"sideLabel\""), page);
  }

  @Test
  void truthIsToldInWordsToPeopleAlone() {
    assertTrue(whole.get("/q/topics-by-meeting.csv").body().contains(",true,"));
    String page = whole.get("/q/topics-by-meeting").body();
    assertTrue(
        page.contains("<td class=\"short\">yes") && page.contains("<td class=\"short\">no"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".csv", ".json", ".txt", ".xml"})
  void anAnswerThatIsHeldIsNotSentAgain(String suffix) {
    String path = FLAGSHIP + suffix + "?side=Norland";
    String tag = header(whole.get(path), "ETag");
    assertTrue(tag.matches("\"[^\"]+\""), tag);
    HttpResponse<String> again = whole.get(path, "If-None-Match", "\"other\", " + tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, whole.get(path + "&size=1", "If-None-Match", tag).statusCode());
    assertEquals(200, whole.get(path + "&sort=date", "If-None-Match", tag).statusCode());
    assertNotEquals(tag, header(whole.get(path.replace("Norland", "Ruritania")), "ETag"));
    assertEquals("", header(whole.get(path + "&page=99"), "ETag"));
  }

  /** A server that lost its data, but not the state that it tells of, has no answer to compare. */
  @ParameterizedTest
  @ValueSource(strings = {"", ".csv"})
  void whatIsHeldIsNotLookedFor(String suffix) {
    String path = FLAGSHIP + suffix + "?side=Norland";
    String tag = header(whole.get(path), "ETag");
    try (TestServer empty =
        new TestServer(TestServer.GENEROUS, 1000, TDB2Factory.createDataset())) {
      assertEquals(404, empty.get(path).statusCode());
      HttpResponse<String> held = empty.get(path, "If-None-Match", tag);
      assertEquals(304, held.statusCode());
      assertEquals(tag, header(held, "ETag"));
      assertEquals("no-cache", header(held, "Cache-Control"));
      assertEquals(404, empty.get(path, "If-None-Match", "*").statusCode());
    }
  }

  @Test
  void headTellsWhatGetWouldSend() {
    String path = FLAGSHIP + ".json?size=3";
    HttpResponse<String> get = whole.get(path);
    HttpResponse<String> head =
        whole.send(HttpRequest.newBuilder(whole.uri(path)).method("HEAD", BodyPublishers.noBody()));
    assertEquals("", head.body());
    for (String name :
        List.of("Content-Type", "Content-Length", "ETag", "Link", "X-Total-Count", "Vary")) {
      assertFalse(header(get, name).isEmpty(), name);
      assertEquals(header(get, name), header(head, name));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'application/json;q=0.5, text/csv', text/csv",
    "'application/json, text/csv;q=0.5', application/json",
    "'text/*;q=0.1, application/sparql-results+xml;q=0.2', application/sparql-results+xml",
    "application/xml, application/sparql-results+xml",
    "*/*, text/html"
  })
  void acceptDecidesByItsQualities(String accept, String type) {
    HttpResponse<String> answer = whole.get(FLAGSHIP, "Accept", accept);
    assertTrue(header(answer, "Content-Type").startsWith(type), accept);
    assertEquals("Accept, Accept-Encoding", header(answer, "Vary"));
  }

  @Test
  void spreadsheetsSeeThatItIsUtf8() {
    String plain = whole.get(FLAGSHIP + ".csv").body();
    assertEquals("\uFEFF" + plain, whole.get(FLAGSHIP + ".csv?bom=1").body());
    assertEquals(whole.get(FLAGSHIP + ".tsv").body(), whole.get(FLAGSHIP + ".tsv?bom=1").body());
    assertEquals(400, whole.get(FLAGSHIP + ".csv?bom=maybe").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    ".json?side=Norlund, 404, unknown-entity",
    ".json?edition=last, 400, unknown-parameter",
    ".json?colour=red, 400, unknown-parameter",
    ".json?sort=colour, 400, unknown-parameter",
    ".json?size=0, 400, unknown-parameter",
    ".json?page=9&size=9, 404, no-such-page",
    ".pdf, 404, no-such-form",
    "s.json, 404, unknown-question"
  })
  void whatIsWrongIsTold(String asked, int status, String type) throws IOException {
    HttpResponse<String> answer = whole.get(FLAGSHIP + asked, "Accept", "application/json");
    assertEquals(status, answer.statusCode());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    JsonNode problem = JSON.readTree(answer.body());
    assertEquals(TestServer.BASE + "/docs/errors.md#" + type, problem.path("type").textValue());
    assertEquals(status, problem.path("status").intValue());
    assertFalse(problem.path("title").asText().isEmpty());
    assertFalse(problem.path("detail").asText().isEmpty());
    assertTrue(whole.get("/docs/errors.md").body().contains("### " + type + "\n"));
    HttpResponse<String> page = whole.get("/docs/errors.md", "Accept", "text/html,*/*;q=0.8");
    assertTrue(header(page, "Content-Type").startsWith("text/html"));
    assertTrue(page.body().contains("<h3 id=\"" + type + "\">"), page::body);
  }

  /** Programs get problems even from a browser, and people pages. */
  @Test
  void theFormOfAnErrorIsThatOfTheAnswer() {
    String browser = "text/html,*/*;q=0.8";
    assertEquals(
        "application/problem+json",
        header(whole.get(FLAGSHIP + ".csv?size=0", "Accept", browser), "Content-Type"));
    for (String path : List.of(FLAGSHIP + "?size=0", FLAGSHIP + "s")) {
      HttpResponse<String> page = whole.get(path, "Accept", browser);
      assertTrue(header(page, "Content-Type").startsWith("text/html"), path);
      assertTrue(page.body().contains("<h1>"), path);
    }
  }

  @Test
  void choicesAskTheSameQuestion() throws IOException {
    HttpResponse<String> answer = whole.get(FLAGSHIP + ".json?series=Coastal&side=Norlund&size=3");
    JsonNode problem = JSON.readTree(answer.body());
    assertTrue(problem.path("choices").size() > 0, answer::body);
    for (JsonNode choice : problem.path("choices")) {
      assertFalse(choice.path("label").asText().isEmpty());
      assertTrue(choice.path("iri").asText().startsWith(TestServer.BASE + "/id/"));
      String href = choice.path("href").asText();
      assertTrue(href.startsWith(FLAGSHIP + ".json?"), href);
      assertTrue(href.contains(TestServer.encode(choice.path("iri").asText())), href);
      assertTrue(href.contains("size=3"), href);
    }
  }

  @Test
  void theListHasEveryQuestion() throws IOException {
    JsonNode list = JSON.readTree(whole.get("/q/.json").body());
    List<String> names = new ArrayList<>();
    for (JsonNode question : list) {
      names.add(question.path("name").textValue());
      CannedQuery query = QueryCatalogue.load().get(question.path("name").textValue());
      assertEquals(query.columns(), question.path("columns").findValuesAsText("name"));
      assertEquals(
          query.header().params().stream().map(p -> p.name()).toList(),
          question.path("parameters").findValuesAsText("name"));
    }
    assertEquals(QueryCatalogue.load().queries().stream().map(CannedQuery::name).toList(), names);
    assertEquals(
        whole.get("/q/.json").body(), whole.get("/q/", "Accept", "application/json").body());
    assertEquals(404, whole.get("/q/.pdf").statusCode());
  }

  private static Property sh(String name) {
    return ResourceFactory.createProperty("http://www.w3.org/ns/shacl#" + name);
  }

  private static Model read(String path, Lang lang) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(whole.get(path).body(), lang).parse(model);
    return model;
  }

  /** A processor of SHACL finds in the description what the file says. */
  @Test
  void everyQuestionIsAnExecutableOfShacl() {
    Model all = read("/q/.ttl", Lang.TURTLE);
    assertTrue(all.isIsomorphicWith(read("/q/.jsonld", Lang.JSONLD)));
    for (CannedQuery query : QueryCatalogue.load().queries()) {
      Resource question = all.getResource(TestServer.BASE + "/q/" + query.name());
      assertTrue(question.hasProperty(RDF.type, sh("SPARQLExecutable")), query.name());
      assertTrue(all.contains(all.getResource(TestServer.BASE + "/q/"), DCTerms.hasPart, question));
      Property text = sh(query.givesGraph() ? "construct" : "select");
      StringBuilder prefixes = new StringBuilder();
      all.listObjectsOfProperty(question.getPropertyResourceValue(sh("prefixes")), sh("declare"))
          .forEach(declared -> prefixes.append(prologue(declared.asResource())));
      Query parsed = QueryFactory.create(prefixes + question.getProperty(text).getString());
      assertEquals(Algebra.compile(query.query()).toString(), Algebra.compile(parsed).toString());
      assertEquals(
          query.header().params().size(), question.listProperties(sh("parameter")).toList().size());
    }
  }

  private static String prologue(Resource declared) {
    return "PREFIX "
        + declared.getProperty(sh("prefix")).getString()
        + ": <"
        + declared.getProperty(sh("namespace")).getString()
        + ">\n";
  }

  @Test
  void aQuestionIsDescribedByItselfToo() {
    CannedQuery query = QueryCatalogue.load().get("who-met-whom");
    assertEquals(query.text(), whole.get("/q/who-met-whom.rq").body());
    Model one = read("/q/who-met-whom.shacl.ttl", Lang.TURTLE);
    assertTrue(one.isIsomorphicWith(read("/q/who-met-whom.shacl.jsonld", Lang.JSONLD)));
    Resource first = one.getResource(TestServer.BASE + "/q/who-met-whom#parameter-a");
    assertEquals(
        TestServer.BASE + "/q/who-met-whom#a", first.getPropertyResourceValue(sh("path")).getURI());
    assertTrue(first.getProperty(sh("optional")).getBoolean());
    assertEquals(sh("IRI"), first.getPropertyResourceValue(sh("nodeKind")));
  }
}
