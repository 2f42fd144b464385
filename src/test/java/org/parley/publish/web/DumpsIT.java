package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.publish.dataset.Dump;

/** The dumps of the sample corpus and the catalogue that names them. */
@ExtendWith(OnSample.class)
final class DumpsIT {
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private static SampleServer server;

  @BeforeAll
  static void start(SampleServer shared) {
    server = shared;
  }

  @ParameterizedTest
  @EnumSource(Dump.class)
  void aDumpIsTheSameEachTimeHasItsChecksumAndHoldsTheDataset(Dump dump) throws IOException {
    byte[] first = server.bytes("/" + dump.file());
    assertArrayEquals(first, server.bytes("/" + dump.file()));
    assertEquals(
        sha256(first) + "  " + dump.file() + "\n", server.text("/" + dump.file() + ".sha256"));
    assertEquals(first.length, length(dump));
    if (dump.zipped()) {
      assertEquals("1f8b08000000000000ff", HexFormat.of().formatHex(first, 0, 10));
    }
    holdsTheDataset(dump, new ByteArrayInputStream(first));
  }

  private static long length(Dump dump) {
    HttpResponse<byte[]> head = server.send("HEAD", "/" + dump.file());
    assertEquals(200, head.statusCode());
    assertEquals(0, head.body().length);
    assertEquals(dump.contentType(), head.headers().firstValue("Content-Type").orElse(""));
    return head.headers().firstValueAsLong("Content-Length").orElse(-1);
  }

  private static void holdsTheDataset(Dump dump, InputStream bytes) throws IOException {
    Lang lang = RDFLanguages.contentTypeToLang(dump.mediaType());
    DatasetGraph read =
        RDFParser.source(dump.zipped() ? new GZIPInputStream(bytes) : bytes)
            .lang(lang)
            .toDatasetGraph();
    DatasetGraph held = server.store.dataset().asDatasetGraph();
    Set<Triple> union = Txn.calculateRead(held, () -> held.getDefaultGraph().find().toSet());
    assertTrue(union.size() > 10_000);
    assertEquals(union, read.getDefaultGraph().find().toSet());
    if (RDFLanguages.isQuads(lang)) {
      assertEquals(Txn.calculateRead(held, () -> named(held)), named(read));
    }
  }

  private static Set<Quad> named(DatasetGraph dataset) {
    return Iter.toSet(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
  }

  @Test
  void aDumpThatIsHeldIsNotSentAgain() {
    String path = "/" + Dump.TRIG_GZ.file();
    String tag = "\"" + server.store.version() + "-" + Dump.TRIG_GZ.file() + "\"";
    assertEquals(tag, server.send("HEAD", path).headers().firstValue("ETag").orElse(""));
    assertEquals(304, server.send("GET", path, "If-None-Match", tag).statusCode());
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
    assertEquals(
        Long.toString(length(dump)), text(catalogue, distribution, DCAT.byteSize.asNode()));
    Node checksum =
        catalogue
            .find(distribution, NodeFactory.createURI(SPDX + "checksum"), Node.ANY)
            .next()
            .getObject();
    String sum = text(catalogue, checksum, NodeFactory.createURI(SPDX + "checksumValue"));
    assertEquals(sum + "  " + dump.file() + "\n", server.text("/" + dump.file() + ".sha256"));
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
