package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.linkeddata.Syntax;
import org.parley.publish.names.NameIndex;
import org.parley.publish.names.Thing;
import org.parley.rdf.Vocabulary;
import org.parley.store.GraphStore;

/** What an entity's IRI leads to, over the sample corpus. */
final class EntityFormsIT {
  private static final Set<String> WITH_EVIDENCE =
      Set.of(
          "claim",
          "edition",
          "meeting",
          "participation",
          "series",
          "statement",
          "status-change",
          "tenure");
  private static final String PERSON_WITH_TENURE =
      "SELECT ?x { ?x a <https://w3id.org/parley/ontology/Person> ;"
          + " <https://w3id.org/parley/ontology/hasTenure> ?t } ORDER BY ?x LIMIT 1";

  private static GraphStore store;
  private static TestServer server;
  private static NameIndex names;

  @BeforeAll
  static void start() {
    store = SampleStore.of();
    server = new TestServer(TestServer.GENEROUS, 1000, store.dataset());
    names =
        store
            .dataset()
            .calculateRead(() -> NameIndex.of(store.dataset().asDatasetGraph().getDefaultGraph()));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  /** An entity of each kind; one with evidence where any has it. */
  static Stream<String> entities() {
    Graph known = store.dataset().asDatasetGraph().getDefaultGraph();
    return store
        .dataset()
        .calculateRead(
            () -> names.counts().keySet().stream().map(kind -> entity(kind, known)).toList())
        .stream();
  }

  private static String entity(String kind, Graph known) {
    List<String> iris = names.things(kind, 0, 100).stream().map(Thing::iri).toList();
    return iris.stream()
        .filter(iri -> known.contains(NodeFactory.createURI(iri), Vocabulary.EVIDENCE, Node.ANY))
        .findFirst()
        .orElse(iris.get(0))
        .substring((TestServer.BASE + "/id/").length());
  }

  private static String person() {
    HttpResponse<String> answer = server.query(PERSON_WITH_TENURE, "Accept", "text/csv");
    return answer
        .body()
        .lines()
        .skip(1)
        .findFirst()
        .orElseThrow()
        .replace(TestServer.BASE, "")
        .replace("/id/", "/doc/");
  }

  private static DatasetGraph read(String path, Lang lang) {
    HttpResponse<String> answer = server.get(path);
    assertEquals(200, answer.statusCode(), path);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    assertEquals(lang, RDFLanguages.contentTypeToLang(type.split(";")[0]), path);
    return RDFParser.fromString(answer.body(), lang).toDatasetGraph();
  }

  @Test
  void everyKindIsThere() {
    Set<String> there = names.counts().keySet();
    assertTrue(there.containsAll(WITH_EVIDENCE), there::toString);
    assertTrue(
        there.containsAll(Set.of("person", "organisation", "office", "topic", "place", "document")),
        there::toString);
  }

  @ParameterizedTest
  @MethodSource("entities")
  void allFormsAreTheSameGraph(String entity) {
    String path = "/doc/" + entity;
    Graph turtle = read(path + ".ttl", Lang.TURTLE).getDefaultGraph();
    for (Syntax syntax : Syntax.values()) {
      Lang lang = RDFLanguages.contentTypeToLang(syntax.mediaType());
      DatasetGraph same = read(path + "." + syntax.suffix(), lang);
      assertTrue(turtle.isIsomorphicWith(same.getDefaultGraph()), path + " as " + syntax);
    }
    holdsWhatItShould(entity, turtle);
  }

  private static void holdsWhatItShould(String entity, Graph graph) {
    Node node = NodeFactory.createURI(TestServer.BASE + "/id/" + entity);
    assertTrue(graph.contains(node, RDFS.label.asNode(), Node.ANY), entity);
    assertTrue(graph.contains(node, RDF.type.asNode(), Node.ANY), entity);
    assertTrue(linked(graph.find(node, Node.ANY, Node.ANY).mapWith(t -> t.getObject()).toList()));
    // these point at things; what points at them is the description of those
    assertTrue(
        List.of("claim", "identification").contains(entity.split("/")[0])
            || linked(graph.find(Node.ANY, Node.ANY, node).mapWith(t -> t.getSubject()).toList()));
    List<Node> evidence =
        graph.find(node, Vocabulary.EVIDENCE, Node.ANY).mapWith(t -> t.getObject()).toList();
    assertEquals(WITH_EVIDENCE.contains(entity.split("/")[0]), !evidence.isEmpty(), entity);
    for (Node passage : evidence) {
      assertTrue(graph.contains(passage, Vocabulary.EXACT_TEXT, Node.ANY), entity);
      assertTrue(graph.contains(passage, Vocabulary.PASSAGE_OF, Node.ANY), entity);
    }
  }

  private static boolean linked(List<Node> nodes) {
    return nodes.stream().anyMatch(n -> n.isURI() && n.getURI().startsWith(TestServer.BASE));
  }

  @Test
  void aThingIsDescribedWithTheClaimsMadeOfIt() {
    Graph person = read(person() + ".ttl", Lang.TURTLE).getDefaultGraph();
    Node node = NodeFactory.createURI(TestServer.BASE + person().replace("/doc/", "/id/"));
    List<Node> claims =
        person.find(Node.ANY, Vocabulary.CLAIM_SUBJECT, node).mapWith(t -> t.getSubject()).toList();
    assertFalse(claims.isEmpty());
    for (Node claim : claims) {
      Node passage = person.find(claim, Vocabulary.EVIDENCE, Node.ANY).next().getObject();
      assertTrue(person.contains(passage, Vocabulary.IN_SENTENCE, Node.ANY), claim::toString);
    }
  }

  @Test
  void trigTellsWhichArticleSaysWhat() {
    DatasetGraph trig = read(person() + ".trig", Lang.TRIG);
    Graph whole = trig.getDefaultGraph();
    int articles = 0;
    var graphs = trig.listGraphNodes();
    while (graphs.hasNext()) {
      Node name = graphs.next();
      if (name.equals(Vocabulary.ONTOLOGY)) {
        continue;
      }
      articles += name.getURI().contains("/graph/article/") ? 1 : 0;
      trig.getGraph(name)
          .find()
          .forEach(triple -> assertTrue(whole.contains(triple), triple::toString));
      HttpResponse<String> graph = server.get(name.getURI().replace(TestServer.BASE, ""));
      assertEquals(303, graph.statusCode());
      String store = graph.headers().firstValue("Location").orElse("");
      assertEquals(200, server.get(store, "Accept", "text/turtle").statusCode());
    }
    assertTrue(articles > 0);
  }

  @Test
  void jsonLdIsATreeAroundItsEntity() throws Exception {
    JsonNode tree = new ObjectMapper().readTree(server.get(person() + ".jsonld").body());
    assertTrue(tree.get("id").asText().contains("/id/person/"));
    assertTrue(tree.get("type").toString().contains("\"Person\""));
    assertTrue(tree.get("label").isArray());
    JsonNode claim = tree.at("/@reverse/claimSubject/0");
    assertTrue(claim.get("evidence").get(0).has("exactText"), claim::toString);
    assertFalse(tree.has("@graph"));
  }

  @Test
  void searchEnginesAreToldInTheirTerms() throws Exception {
    HttpResponse<String> file = server.get(person() + ".schema.jsonld");
    JsonNode known = new ObjectMapper().readTree(file.body());
    assertEquals("https://schema.org/", known.get("@context").asText());
    assertEquals("Person", known.get("@type").asText());
    assertFalse(known.get("name").asText().isEmpty());
    String page = server.get(person(), "Accept", "text/html").body();
    String block = page.split("<script type=\"application/ld\\+json\">", 2)[1].split("</", 2)[0];
    assertEquals(known, new ObjectMapper().readTree(block));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | text/turtle",
        "application/rdf+xml | application/rdf+xml",
        "application/xml;q=0.9, text/plain | application/rdf+xml",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
        "text/html;q=0.3, text/turtle;q=0.7 | text/turtle",
        "text/turtle;q=0.5, application/ld+json;q=0.6 | application/ld+json",
        "text/*;q=0.9, application/trig;q=0.8, text/html;q=0 | text/turtle",
        "application/trig, */*;q=0.1 | application/trig",
        "text/turtle;q=0.2, */*;q=0.1, text/html;q=0.15 | text/turtle",
        "*/*, text/turtle | text/turtle",
        "*/* | text/html",
        "TEXT/TURTLE ; Q=1.000 | text/turtle",
        "nonsense, application/n-triples | application/n-triples"
      })
  void theFormThatIsLikedBestIsSent(String accept, String type) {
    HttpResponse<String> answer = server.get(person(), "Accept", accept);
    assertEquals(200, answer.statusCode());
    String sent = answer.headers().firstValue("Content-Type").orElse("");
    assertEquals(type, sent.split(";")[0]);
    assertEquals("Accept, Accept-Encoding", answer.headers().firstValue("Vary").orElse(""));
    String form = answer.headers().firstValue("Content-Location").orElse("");
    assertEquals(answer.body(), server.get(form).body());
  }

  @Test
  void whatIsNotOfferedIsRefusedWithWhatIs() {
    for (String accept : new String[] {"image/png", "*/*;q=0", "text/html;q=0, text/html;q=x"}) {
      HttpResponse<String> answer = server.get(person(), "Accept", accept);
      assertEquals(406, answer.statusCode(), accept);
      assertTrue(answer.body().contains("Turtle"), answer::body);
    }
  }

  /** A page, once all its lists were found in time; until then it must not be kept. */
  private static HttpResponse<String> whole(String path) {
    HttpResponse<String> answer = server.get(path);
    for (int i = 0; i < 100 && answer.headers().firstValue("ETag").isEmpty(); i++) {
      assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
      answer = server.get(path);
    }
    return answer;
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "ttl", "nt", "rdf", "jsonld", "trig", "schema.jsonld"})
  void aFormThatIsKnownIsNotSentAgain(String suffix) {
    String path = person() + "." + suffix;
    HttpResponse<String> first = whole(path);
    String etag = first.headers().firstValue("ETag").orElseThrow();
    assertTrue(etag.matches("\"[0-9a-f]+-" + suffix + "\""), etag);
    for (String held : List.of(etag, "W/" + etag, "\"other\", " + etag, "*")) {
      HttpResponse<String> again = server.get(path, "If-None-Match", held);
      assertEquals(304, again.statusCode(), held);
      assertEquals("", again.body());
      assertEquals(etag, again.headers().firstValue("ETag").orElse(""));
      assertEquals("Accept, Accept-Encoding", again.headers().firstValue("Vary").orElse(""));
    }
    assertEquals(200, server.get(path, "If-None-Match", "\"other\"").statusCode());
    assertEquals(
        404, server.get("/doc/person/nobody." + suffix, "If-None-Match", "*").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/turtle", "application/trig"})
  void headTellsWhatGetSends(String accept) {
    whole(person());
    HttpResponse<String> get = server.get(person(), "Accept", accept);
    HttpResponse<String> head =
        server.send(
            HttpRequest.newBuilder(server.uri(person()))
                .header("Accept", accept)
                .method("HEAD", BodyPublishers.noBody()));
    assertEquals("", head.body());
    for (String name : List.of("Content-Type", "Content-Length", "ETag", "Link", "Vary")) {
      assertTrue(get.headers().firstValue(name).isPresent(), name);
      assertEquals(get.headers().firstValue(name), head.headers().firstValue(name), name);
    }
  }

  @Test
  void linksTellWhatItIsAndWhereItsFormsAre() {
    HttpResponse<String> answer = server.get(person(), "Accept", "text/html");
    String links = answer.headers().firstValue("Link").orElse("");
    String iri = TestServer.BASE + person().replace("/doc/", "/id/");
    assertTrue(links.contains("<" + iri + ">; rel=\"cite-as\""), links);
    assertTrue(links.contains("<https://schema.org/Person>; rel=\"type\""), links);
    assertTrue(links.contains("<https://w3id.org/parley/ontology/Person>; rel=\"type\""), links);
    assertTrue(links.contains("rel=\"license\""), links);
    for (Syntax syntax : Syntax.values()) {
      String form = "<" + person() + "." + syntax.suffix() + ">; rel=";
      String type = "; type=\"" + syntax.mediaType() + "\"";
      assertTrue(links.contains(form + "\"alternate\"" + type), links);
      assertTrue(links.contains(form + "\"describedby\"" + type), links);
    }
  }

  @Test
  void pagesOfOthersMayReadAllOfIt() {
    for (String path : List.of(person(), person() + ".ttl", "/doc/person/nobody", "/ontology")) {
      HttpResponse<String> answer = server.get(path, "Origin", "https://example.org");
      assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
      String exposed = answer.headers().firstValue("Access-Control-Expose-Headers").orElse("");
      assertTrue(List.of(exposed.split(", ")).containsAll(List.of("Link", "ETag")), exposed);
    }
    HttpResponse<String> asked =
        server.send(
            HttpRequest.newBuilder(server.uri(person()))
                .method("OPTIONS", BodyPublishers.noBody()));
    assertTrue(
        asked.headers().firstValue("Access-Control-Allow-Headers").orElse("").contains("Accept"));
  }

  @Test
  void aPassageIsFoundInThePageOfItsDocument() {
    String passages =
        "SELECT ?x { ?x a <https://w3id.org/parley/ontology/Passage> } ORDER BY ?x LIMIT 1";
    String csv = server.query(passages, "Accept", "text/csv").body();
    String passage = csv.lines().skip(1).findFirst().orElseThrow().replace("\"", "");
    String[] parts = passage.replace(TestServer.BASE + "/id/", "/doc/").split("#", 2);
    String page = server.get(parts[0], "Accept", "text/html").body();
    assertTrue(page.contains(" id=\"" + parts[1] + "\">"), passage);
    Graph graph = read(parts[0] + ".ttl", Lang.TURTLE).getDefaultGraph();
    assertTrue(
        graph.contains(NodeFactory.createURI(passage), Vocabulary.EXACT_TEXT, Node.ANY), passage);
  }

  @Test
  void anUnknownNameLeadsToTheNearest() {
    String wrong = person().substring(0, person().length() - 1);
    HttpResponse<String> page = server.get(wrong, "Accept", "text/html");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("href=\"" + person() + "\""), page::body);
    assertTrue(page.body().contains("<form method=\"get\" action=\"/browse/\""), page::body);
    assertTrue(server.get(wrong).body().contains("\"near\":[{"));
    assertEquals(404, server.get(wrong.replace("/doc/", "/id/")).statusCode());
  }
}
