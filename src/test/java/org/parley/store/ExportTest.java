package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.model.Report;
import org.parley.rdf.Reports;
import org.parley.rdf.Vocabulary;

final class ExportTest {
  @ParameterizedTest
  @CsvSource({"TTL,Turtle", "TRIG,TriG", "NQ,N-Quads", "RDFXML,RDF/XML", "JSONLD,JSON-LD"})
  void whatIsWrittenIsReadBack(ExportFormat format, String language) {
    assertReadBack(Stores.golden(), format, language);
  }

  @ParameterizedTest
  @CsvSource({"TTL,Turtle", "TRIG,TriG", "NQ,N-Quads", "RDFXML,RDF/XML", "JSONLD,JSON-LD"})
  void anyTextIsReadBack(ExportFormat format, String language) {
    GraphStore store = GraphStore.inMemory(Reports.BASE);
    String words = "a\r\n\t<b>&amp; ]]> \"\\\u0001 \uD83C \uFFFE 🌊";
    Report report = new Saying("a", "\"<P&Q>\\", null).dated("2031", null, words).report();
    store.write(Stores.library(List.of(report)));
    assertReadBack(store, format, language);
  }

  private static void assertReadBack(GraphStore store, ExportFormat format, String language) {
    Lang lang = RDFLanguages.nameToLang(language);
    DatasetGraph back = RDFParser.fromString(export(store, format), lang).toDatasetGraph();
    assertEquals(String.join("\n", published(store, format)), String.join("\n", lines(back)));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void theSameContentGivesTheSameBytes(ExportFormat format) {
    GraphStore other = GraphStore.inMemory(Reports.BASE);
    other.write(Stores.library(List.of(Reports.herald())));
    other.write(Stores.library(Reports.both()));
    assertEquals(export(Stores.golden(), format), export(other, format));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void workingDataStaysInside(ExportFormat format) {
    String export = export(Stores.golden(), format);
    assertFalse(export.contains("\\\"title\\\"") || export.contains("/graph/working"));
    assertTrue(export.contains("brekke"));
  }

  @Test
  void turtleIsSortedAndHasPrefixes() {
    String turtle = export(Stores.golden(), ExportFormat.TTL);
    assertTrue(
        turtle.contains("@prefix parley: <" + Vocabulary.NS + ">"), turtle.substring(0, 500));
    assertTrue(turtle.indexOf("person:brekke") < turtle.lastIndexOf("person:rassendyll"));
    assertTrue(turtle.indexOf("\nmeeting:fourth") < turtle.indexOf("\nmeeting:third"));
  }

  private static String export(GraphStore store, ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static TreeSet<String> published(GraphStore store, ExportFormat format) {
    DatasetGraph all = store.dataset().asDatasetGraph();
    return Txn.calculateRead(
        all,
        () -> {
          TreeSet<String> lines = new TreeSet<>();
          all.getDefaultGraph()
              .find()
              .forEach(t -> lines.add(line(Quad.create(Quad.defaultGraphIRI, t))));
          if (format.quads()) {
            all.stream().filter(q -> !q.isDefaultGraph()).forEach(q -> lines.add(line(q)));
          }
          return lines;
        });
  }

  private static TreeSet<String> lines(DatasetGraph dataset) {
    TreeSet<String> lines = new TreeSet<>();
    dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> lines.add(line(q)));
    return lines;
  }

  private static String line(Quad quad) {
    String graph = quad.isDefaultGraph() ? "" : quad.getGraph().toString();
    return graph + " " + NodeFmtLib.str(quad.asTriple());
  }
}
