package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.Vocabulary;

/** A thing of which more is known than fits on one page. */
final class EntityTurnsIT {
  private static final int MEETINGS = 120;
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
  private static final Node TOPIC = iri("topic/grain");

  private static TestServer server;

  @BeforeAll
  static void start() {
    Dataset dataset = TDB2Factory.createDataset();
    dataset.executeWrite(
        () -> {
          name(dataset, TOPIC, "grain");
          for (int i = 0; i < MEETINGS; i++) {
            Node meeting = iri("meeting/talks-%03d".formatted(i));
            name(dataset, meeting, "Talks " + i);
            add(dataset, meeting, Vocabulary.term("discusses"), TOPIC);
            add(dataset, TOPIC, Vocabulary.term("discussedAt"), meeting);
          }
        });
    server = new TestServer(TestServer.GENEROUS, 1000, dataset);
  }

  private static void name(Dataset dataset, Node thing, String name) {
    add(dataset, thing, RDFS.label.asNode(), NodeFactory.createLiteralString(name));
  }

  private static void add(Dataset dataset, Node subject, Node property, Node object) {
    dataset.asDatasetGraph().add(Quad.defaultGraphIRI, subject, property, object);
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(TestServer.BASE + "/id/" + name);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"ttl, TURTLE", "jsonld, JSON-LD", "trig, TRIG", "nt, N-TRIPLES"})
  void thePagesTogetherHoldAllOfIt(String suffix, String language) {
    Lang lang = RDFLanguages.nameToLang(language);
    Set<Triple> held = new HashSet<>();
    int pages = 0;
    for (String path = "/doc/topic/grain." + suffix; !path.isEmpty(); pages++) {
      HttpResponse<String> answer = server.get(path);
      assertEquals(200, answer.statusCode(), path);
      var graph = RDFParser.fromString(answer.body(), lang).toDatasetGraph().getDefaultGraph();
      assertTrue(graph.size() < MEETINGS * 2, () -> graph.size() + " triples on a page");
      assertTrue(graph.contains(TOPIC, RDFS.label.asNode(), Node.ANY), "each page has its name");
      held.addAll(graph.find().toList());
      path = next(answer);
    }
    assertEquals(3, pages);
    Set<Triple> all =
        server.dataset.calculateRead(
            () -> server.dataset.asDatasetGraph().getDefaultGraph().find().toSet());
    assertEquals(all, held);
  }

  private static String next(HttpResponse<String> answer) {
    Matcher link = NEXT.matcher(answer.headers().firstValue("Link").orElse(""));
    return link.find() ? link.group(1) : "";
  }

  @Test
  void aReaderTurnsThePages() {
    String first = server.get("/doc/topic/grain", "Accept", "text/html").body();
    assertTrue(first.contains("Page 1 of 3"), first);
    assertTrue(first.contains("href=\"/doc/topic/grain?page=2\""), first);
    assertTrue(first.contains("Talks 0<") && !first.contains("Talks 119<"), first);
    HttpResponse<String> last = server.get("/doc/topic/grain?page=3", "Accept", "text/html");
    assertTrue(last.body().contains("Talks 119<"), last::body);
    assertTrue(last.body().contains("href=\"/doc/topic/grain.ttl?page=3\""), last::body);
    assertFalse(last.body().contains("page=4"));
    assertTrue(last.headers().firstValue("Link").orElse("").contains("?page=2>; rel=\"prev\""));
  }

  @Test
  void whatFitsOnOnePageHasNoOthers() {
    HttpResponse<String> page = server.get("/doc/meeting/talks-001", "Accept", "text/html");
    assertFalse(page.body().contains("Page 1 of"), page::body);
    assertEquals("", next(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/doc/topic/grain?page=4", "/doc/topic/grain.ttl?page=9999999"})
  void thereIsNoPageBehindTheLast(String path) {
    assertEquals(404, server.get(path).statusCode());
  }
}
