package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.publish.linkeddata.Dump;

/** The dumps of the sample corpus and the catalogue that names them. */
final class DumpsIT {
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Dump.class)
  void theBytesAreTheSameEachTimeAndHaveTheirChecksum(Dump dump) {
    byte[] first = server.bytes("/" + dump.file());
    assertArrayEquals(first, server.bytes("/" + dump.file()));
    assertEquals(
        sha256(first) + "  " + dump.file() + "\n", server.text("/" + dump.file() + ".sha256"));
    if (dump.zipped()) {
      assertEquals("1f8b08000000000000ff", HexFormat.of().formatHex(first, 0, 10));
    }
  }

  @ParameterizedTest
  @EnumSource(Dump.class)
  void headTellsOfADumpAndAHeldOneIsNotSentAgain(Dump dump) {
    byte[] whole = server.bytes("/" + dump.file());
    HttpResponse<byte[]> head = server.send("HEAD", "/" + dump.file());
    assertEquals(200, head.statusCode());
    assertEquals(0, head.body().length);
    assertEquals(whole.length, head.headers().firstValueAsLong("Content-Length").orElse(-1));
    assertEquals(dump.contentType(), head.headers().firstValue("Content-Type").orElse(""));
    String tag = head.headers().firstValue("ETag").orElseThrow();
    assertEquals("\"" + server.store.version() + "-" + dump.file() + "\"", tag);
    assertEquals(
        304, server.send("GET", "/" + dump.file(), "If-None-Match", tag).statusCode());
  }

  @ParameterizedTest
  @EnumSource(Dump.class)
  void aDumpHoldsTheDataset(Dump dump) throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(server.bytes("/" + dump.file()));
    Lang lang = RDFLanguages.contentTypeToLang(dump.mediaType());
    DatasetGraph read =
        RDFParser.source(dump.zipped() ? new GZIPInputStream(bytes) : bytes)
            .lang(lang)
            .toDatasetGraph();
    DatasetGraph held = server.store.dataset().asDatasetGraph();
    TreeSet<String> union =
        Txn.calculateRead(held, () -> lines(held.getDefaultGraph()));
    assertTrue(union.size() > 10_000);
    assertEquals(union, lines(read.getDefaultGraph()));
    if (RDFLanguages.isQuads(lang)) {
      assertEquals(Txn.calculateRead(held, () -> named(held)), named(read));
    }
  }

  private static TreeSet<String> lines(Graph graph) {
    TreeSet<String> lines = new TreeSet<>();
    graph.find().forEachRemaining(triple -> lines.add(NodeFmtLib.str(triple)));
    return lines;
  }

  private static TreeSet<String> named(DatasetGraph dataset) {
    TreeSet<String> lines = new TreeSet<>();
    dataset
        .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> lines.add(NodeFmtLib.str((Quad) quad)));
    return lines;
  }

  @Test
  void theCatalogueTellsOfEveryFileWhatItIs() {
    Arrays.stream(Dump.values()).forEach(dump -> server.bytes("/" + dump.file() + ".sha256"));
    Graph catalogue = GraphMemFactory.createDefaultGraph();
    RDFParser.fromString(server.text("/catalog", "Accept", "text/turtle"), Lang.TURTLE)
        .parse(catalogue);
    Node dataset = node("/.well-known/void#dataset");
    for (Node property :
        new Node[] {
          DCTerms.title.asNode(),
          DCTerms.license.asNode(),
          DCTerms.publisher.asNode(),
          OWL2.versionInfo.asNode()
        }) {
      assertTrue(catalogue.contains(dataset, property, Node.ANY), property.getURI());
    }
    assertTrue(catalogue.contains(node("/catalog"), DCAT.dataset.asNode(), dataset));
    for (Dump dump : Dump.values()) {
      described(catalogue, dataset, dump);
    }
  }

  private static void described(Graph catalogue, Node dataset, Dump dump) {
    Node file = node("/" + dump.file());
    Node distribution =
        catalogue.find(Node.ANY, DCAT.downloadURL.asNode(), file).next().getSubject();
    assertTrue(catalogue.contains(dataset, DCAT.distribution.asNode(), distribution));
    byte[] bytes = server.bytes("/" + dump.file());
    assertEquals(
        Integer.toString(bytes.length), text(catalogue, distribution, DCAT.byteSize.asNode()));
    Node checksum =
        catalogue.find(distribution, NodeFactory.createURI(SPDX + "checksum"), Node.ANY).next()
            .getObject();
    assertEquals(
        sha256(bytes), text(catalogue, checksum, NodeFactory.createURI(SPDX + "checksumValue")));
    Node type = catalogue.find(distribution, DCAT.mediaType.asNode(), Node.ANY).next().getObject();
    assertTrue(type.getURI().endsWith(dump.mediaType()));
    assertTrue(catalogue.contains(distribution, DCTerms.license.asNode(), Node.ANY));
  }

  private static String text(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm();
  }

  private static Node node(String path) {
    return NodeFactory.createURI(SampleServer.BASE + path);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
