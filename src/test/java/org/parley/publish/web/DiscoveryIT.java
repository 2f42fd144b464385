package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.Vocabulary;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What machines find out about the server, held against the sample corpus that it serves. */
@ExtendWith(OnSample.class)
final class DiscoveryIT {
  private static final String DATASET = SampleServer.BASE + "/.well-known/void#dataset";
  private static final List<String> RDF_TYPES =
      List.of("text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json");

  private static SampleServer server;

  @BeforeAll
  static void start(SampleServer shared) {
    server = shared;
  }

  private static Graph graph(String path, String type) {
    HttpResponse<byte[]> answer = server.send("GET", path, "Accept", type);
    assertEquals(200, answer.statusCode(), path);
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    Graph graph = GraphMemFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(answer.body()))
        .lang(RDFLanguages.contentTypeToLang(type))
        .parse(graph);
    return graph;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql", "/.well-known/void"})
  void aDescriptionIsTheSameGraphInEveryForm(String path) {
    Graph turtle = graph(path, "text/turtle");
    assertTrue(turtle.size() > 10);
    for (String type : RDF_TYPES) {
      assertTrue(turtle.isIsomorphicWith(graph(path, type)), type);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql", "/.well-known/void", "/openapi.json", "/feed.atom"})
  void whatIsHeldAlreadyIsNotSentAgain(String path) {
    HttpResponse<byte[]> first = server.send("GET", path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> again = server.send("GET", path, "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
    assertEquals(200, server.send("GET", path, "If-None-Match", "\"other\"").statusCode());
    HttpResponse<byte[]> head = server.send("HEAD", path);
    assertEquals(tag, head.headers().firstValue("ETag").orElseThrow());
  }

  @Test
  void theEndpointDescribesItselfToProgramsAndShowsPeopleAForm() {
    Graph described = graph("/sparql", "text/turtle");
    Node endpoint =
        NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint");
    Node sparql = NodeFactory.createURI(SampleServer.BASE + "/sparql");
    assertTrue(described.contains(Node.ANY, endpoint, sparql));
    assertTrue(server.text("/sparql").contains("sd:Service"));
    assertTrue(server.text("/sparql", "Accept", "text/html").contains("<textarea"));
    assertEquals(406, server.send("GET", "/sparql", "Accept", "image/png").statusCode());
  }

  @Test
  void theCountsAreThoseOfQueries() {
    Graph counts = graph("/.well-known/void", "text/turtle");
    assertEquals(
        counted("SELECT ('all' AS ?k) (COUNT(*) AS ?n) { ?s ?p ?o }").get("all"),
        number(counts, NodeFactory.createURI(DATASET), VOID.triples.asNode()));
    assertEquals(
        counted("SELECT ('all' AS ?k) (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }").get("all"),
        number(counts, NodeFactory.createURI(DATASET), VOID.distinctSubjects.asNode()));
    assertEquals(
        counted("SELECT ?k (COUNT(DISTINCT ?s) AS ?n) { ?s a ?k } GROUP BY ?k"),
        parts(counts, VOID.classPartition.asNode(), VOID._class.asNode(), VOID.entities.asNode()));
    assertEquals(
        counted("SELECT ?k (COUNT(*) AS ?n) { ?s ?k ?o } GROUP BY ?k"),
        parts(
            counts,
            VOID.propertyPartition.asNode(),
            VOID.property.asNode(),
            VOID.triples.asNode()));
  }

  private static Map<String, Long> counted(String query) {
    var data = server.store.dataset().asDatasetGraph();
    return Txn.calculateRead(
        data,
        () -> {
          Map<String, Long> counts = new TreeMap<>();
          RowSet rows = QueryExec.newBuilder().dataset(data).query(query).build().select();
          rows.forEach(
              row -> {
                Node key = row.get("k");
                String name = key.isURI() ? key.getURI() : key.getLiteralLexicalForm();
                counts.put(name, Long.valueOf(row.get("n").getLiteralLexicalForm()));
              });
          assertFalse(counts.isEmpty());
          return counts;
        });
  }

  private static Map<String, Long> parts(Graph counts, Node partition, Node of, Node how) {
    Map<String, Long> parts = new TreeMap<>();
    counts
        .find(NodeFactory.createURI(DATASET), partition, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .forEach(part -> parts.put(object(counts, part, of).getURI(), number(counts, part, how)));
    return parts;
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }

  private static Long number(Graph graph, Node subject, Node property) {
    return Long.valueOf(object(graph, subject, property).getLiteralLexicalForm());
  }

  @Test
  void theExamplesCanBeOpened() {
    Graph described = graph("/.well-known/void", "text/turtle");
    List<Node> examples =
        described
            .find(Node.ANY, VOID.exampleResource.asNode(), Node.ANY)
            .mapWith(triple -> triple.getObject())
            .toList();
    assertTrue(examples.size() >= 4, examples::toString);
    for (Node example : examples) {
      assertTrue(example.getURI().startsWith(SampleServer.BASE + "/id/"));
      assertEquals(303, server.send("GET", path(example.getURI())).statusCode());
    }
  }

  private static String path(String iri) {
    assertTrue(iri.startsWith(SampleServer.BASE + "/"), iri);
    return iri.substring(SampleServer.BASE.length());
  }

  @Test
  void theSitemapLeadsToEveryMeeting() throws Exception {
    Element sitemap = xml("/sitemap.xml", "http://www.sitemaps.org/schemas/sitemap/0.9", "urlset");
    List<String> addresses = texts(sitemap, "loc");
    assertEquals(addresses.size(), new HashSet<>(addresses).size());
    String meetings = "SELECT ?k (1 AS ?n) { ?k a <%s> }".formatted(Vocabulary.Type.ENCOUNTER);
    for (String meeting : counted(meetings).keySet()) {
      assertTrue(addresses.contains(meeting.replace("/id/", "/doc/")), meeting);
    }
    for (int i = 0; i < addresses.size(); i += addresses.size() / 15) {
      assertEquals(200, server.send("GET", path(addresses.get(i))).statusCode());
    }
    assertTrue(server.text("/robots.txt").contains("Sitemap: " + SampleServer.BASE + "/sitemap"));
    assertEquals(404, server.send("GET", "/sitemap-1.xml").statusCode());
  }

  @Test
  void theFeedKeepsTheRulesOfAtom() throws Exception {
    Element feed = xml("/feed.atom", "http://www.w3.org/2005/Atom", "feed");
    OffsetDateTime updated = OffsetDateTime.parse(child(feed, "updated"));
    assertEquals(SampleServer.BASE + "/feed.atom", child(feed, "id"));
    assertFalse(child(feed, "title").isEmpty());
    assertEquals("Parley", child(first(feed, "author"), "name"));
    Set<String> ids = new HashSet<>();
    OffsetDateTime before = updated;
    for (Element entry : elements(feed, "entry")) {
      OffsetDateTime at = OffsetDateTime.parse(child(entry, "updated"));
      assertFalse(at.isAfter(before), "the newest come first");
      before = at;
      assertFalse(child(entry, "title").isEmpty());
      assertTrue(URI.create(child(entry, "id")).isAbsolute());
      assertTrue(ids.add(child(entry, "id")));
      assertEquals("alternate", first(entry, "link").getAttribute("rel"));
    }
    assertEquals(50, ids.size());
    assertEquals(303, server.send("GET", path(ids.iterator().next())).statusCode());
  }

  private static Element xml(String path, String namespace, String root)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Document document =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(server.bytes(path)));
    assertEquals(namespace, document.getDocumentElement().getNamespaceURI());
    assertEquals(root, document.getDocumentElement().getLocalName());
    return document.getDocumentElement();
  }

  private static List<Element> elements(Element parent, String name) {
    var found = parent.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Element first(Element parent, String name) {
    return elements(parent, name).get(0);
  }

  private static String child(Element parent, String name) {
    Element found = first(parent, name);
    assertEquals(parent, found.getParentNode());
    return found.getTextContent();
  }

  private static List<String> texts(Element parent, String name) {
    return elements(parent, name).stream().map(Element::getTextContent).toList();
  }

  @Test
  void everyAddressThatTheApiTellsAnswers() throws IOException {
    JsonNode api = new ObjectMapper().readTree(server.bytes("/openapi.json"));
    assertEquals("3.1.0", api.path("openapi").textValue());
    List<String> ids = new ArrayList<>(api.findValuesAsText("operationId"));
    assertEquals(ids.size(), new HashSet<>(ids).size());
    for (JsonNode reference : api.findValues("$ref")) {
      assertFalse(api.at(reference.textValue().substring(1)).isMissingNode());
    }
    api.path("paths").properties().forEach(path -> check(api, path.getKey(), path.getValue()));
    assertTrue(api.path("paths").has("/q/who-met-whom"));
  }

  private static JsonNode resolved(JsonNode api, JsonNode node) {
    String place = node.path("$ref").asText("");
    return place.isEmpty() ? node : api.at(place.substring(1));
  }

  private static void check(JsonNode api, String path, JsonNode operations) {
    JsonNode get = operations.path("get");
    Set<String> declared = new HashSet<>();
    boolean free = true;
    for (JsonNode listed : get.path("parameters")) {
      JsonNode parameter = resolved(api, listed);
      free &= !parameter.path("required").booleanValue();
      if (parameter.path("in").textValue().equals("path")) {
        declared.add("{" + parameter.path("name").textValue() + "}");
      }
    }
    assertEquals(declared.size(), path.split("\\{", -1).length - 1, path);
    declared.forEach(name -> assertTrue(path.contains(name), path));
    if (free && get.isObject()) {
      String type = get.at("/responses/200/content").fieldNames().next();
      String asked = path.equals("/data") ? "/data?default" : path;
      assertEquals(
          200, server.send("GET", asked, "Accept", type + ", */*;q=0.1").statusCode(), path);
    }
  }

  @ParameterizedTest
  @CsvSource({"/health, true, true", "/health/live, true, false", "/health/ready, true, true"})
  void healthIsToldAsJson(String path, boolean live, boolean ready) throws IOException {
    JsonNode health = new ObjectMapper().readTree(server.bytes(path));
    assertEquals("ok", health.path("status").textValue());
    assertEquals(live, health.path("live").booleanValue());
    assertEquals(ready, health.path("ready").booleanValue());
  }

  @Test
  void everyPageAndItsHeadersPointToTheDescriptions() {
    HttpResponse<byte[]> home = server.send("GET", "/", "Accept", "text/html");
    String links = home.headers().firstValue("Link").orElse("");
    for (String path : List.of("/.well-known/void", "/catalog", "/openapi.json", "/health")) {
      assertTrue(links.contains("<" + path + ">"), links);
    }
    for (String page : List.of("/", "/q/", "/catalog")) {
      String html = server.text(page, "Accept", "text/html");
      assertTrue(html.contains("<link rel=\"alternate\" type=\"application/atom+xml\""), page);
      assertTrue(html.contains("href=\"/catalog\""), page);
    }
  }
}
