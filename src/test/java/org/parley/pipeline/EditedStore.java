package org.parley.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.sse.SSE;
import org.parley.model.ArticleId;
import org.parley.read.Metadata;
import org.parley.store.ExportFormat;
import org.parley.store.GraphStore;

/** A store of two short articles, copies of which are edited and imported. */
final class EditedStore implements AutoCloseable {
  static final Corrector.Author ADA = new Corrector.Author("Ada", null);
  private static final String BASE = "http://localhost:3030";
  private static final String PREFIXES =
      """
      PREFIX d: <http://localhost:3030/id/>
      PREFIX : <https://w3id.org/parley/ontology/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      """;
  private static final Builder BUILDER =
      new Builder(new ArticleReader(Extraction.load(), Progress.SILENT));

  final GraphStore store = GraphStore.inMemory(BASE);
  final Corrector corrector = new Corrector(store, InstantSource.fixed(Instant.EPOCH));
  private final Path folder;

  EditedStore(Path folder) throws IOException {
    this.folder = folder;
    article("first", "Li Wei", "3 May 2031", "patrols along the ridge");
    article("second", "Wei Lin", "7 June 2032", "trade through the pass");
  }

  void article(String name, String envoy, String day, String topic) throws IOException {
    String text =
        "Chinese Defence Minister "
            + envoy
            + " met Indian Defence Minister Arun Rao in Beijing on "
            + day
            + ". They discussed "
            + topic
            + ".\n";
    Path file = Files.writeString(folder.resolve(name + ".txt"), text);
    BUILDER.build(store, List.of(file), Metadata.none());
  }

  /** Makes it hold the two articles again, and nothing that was corrected. */
  void forget() {
    store.replaceCorrections(GraphMemFactory.createDefaultGraph());
    store.archive().remove(new ArticleId("third"));
    Builder.store(store, new Reports(store.archive()));
  }

  Imported take(Graph edited) {
    return corrector.take(edited, ADA);
  }

  Imported take(String turtle) {
    return take(graph(turtle));
  }

  boolean holds(String subject, String property, String object) {
    return copy().contains(triple(subject, property, object));
  }

  Graph copy() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.TTL, out);
    return RDFParser.fromString(out.toString(UTF_8), Lang.TURTLE).toGraph();
  }

  String export() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.NQ, out);
    return out.toString(UTF_8);
  }

  @Override
  public void close() {
    store.close();
  }

  static Triple triple(String subject, String property, String object) {
    return Triple.create(node(subject), node(property), node(object));
  }

  /** Prefixed names with slashes are not valid in SPARQL terms, so Turtle's parser reads them. */
  static Node node(String term) {
    return term.equals("rdf:type")
        ? SSE.parseNode("rdf:type")
        : graph("<x:s> <x:p> " + term + " .").find().next().getObject();
  }

  static Graph graph(String turtle) {
    String escaped = turtle.replaceAll("d:(\\w+)/([\\w-]+)", "<" + BASE + "/id/$1/$2>");
    return RDFParser.fromString(PREFIXES + escaped, Lang.TURTLE).toGraph();
  }
}
