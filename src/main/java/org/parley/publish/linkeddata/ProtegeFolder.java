package org.parley.publish.linkeddata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.parley.publish.linkeddata.Modules.Module;
import org.parley.rdf.Vocabulary;
import org.parley.store.GraphStore;
import org.parley.store.Texts;

/** A folder that an ontology editor opens whole and offline: data, ontology, and the catalog. */
public final class ProtegeFolder {
  /** The file to open. */
  public static final String DATA = "parley-data.owl";

  private static final String CATALOG = "catalog-v001.xml";

  private final Modules modules = new Modules();
  private final Path folder;

  /** The folder need not be there yet. */
  public ProtegeFolder(Path folder) {
    this.folder = folder;
  }

  /** The file to open. */
  public Path data() {
    return folder.resolve(DATA);
  }

  /** Writes all that a store holds, but for former addresses and the times of corrections. */
  public void write(GraphStore store, Texts texts) throws IOException {
    Files.createDirectories(folder);
    Map<String, String> files = new LinkedHashMap<>();
    for (Module module : modules.modules()) {
      String file = file(module);
      write(module.graph(), file);
      files.put(module.iri(), file);
    }
    Graph facts = facts(store.dataset(texts).asDatasetGraph(), store.iris().historyGraph());
    Node dataset = describe(store, facts);
    write(facts, DATA);
    files.put(dataset.getURI(), DATA);
    Files.writeString(folder.resolve(CATALOG), catalog(files));
  }

  private void write(Graph graph, String file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
      RdfXml.write(graph, out);
    }
  }

  /** The core bears the name of the whole. */
  private String file(Module module) {
    return module.equals(modules.core())
        ? "parley.owl"
        : "parley-" + module.iri().substring(module.iri().lastIndexOf('/') + 1) + ".owl";
  }

  /** What the articles tell; the words of the vocabulary stand in the modules. */
  private Graph facts(DatasetGraph data, Node history) {
    Set<Node> others = Set.of(NodeFactory.createURI(modules.core().iri()), history);
    Graph facts = GraphMemFactory.createDefaultGraphSameTerm();
    Txn.executeRead(
        data,
        () ->
            data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> isOfData(quad) && !others.contains(quad.getGraph()))
                .forEach(quad -> facts.add(quad.asTriple())));
    return facts;
  }

  private static boolean isOfData(Quad quad) {
    return !quad.isDefaultGraph() && !quad.getPredicate().equals(Vocabulary.CORRECTED_AT);
  }

  /** The header by which an editor knows the data and finds the modules. */
  private Node describe(GraphStore store, Graph facts) {
    Node dataset = NodeFactory.createURI(store.base() + "/dataset");
    facts.add(dataset, RDF.type.asNode(), OWL.Ontology.asNode());
    facts.add(
        dataset,
        OWL2.versionIRI.asNode(),
        NodeFactory.createURI(dataset.getURI() + "/" + store.version()));
    facts.add(
        dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang("What articles tell", "en"));
    for (Module module : modules.modules()) {
      facts.add(dataset, OWL.imports.asNode(), NodeFactory.createURI(module.iri()));
    }
    return dataset;
  }

  private static String catalog(Map<String, String> files) {
    StringBuilder lines = new StringBuilder();
    files.forEach(
        (iri, file) ->
            lines.append("    <uri name=\"%s\" uri=\"%s\"/>\n".formatted(escaped(iri), file)));
    return """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <catalog prefer="public" xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
        %s</catalog>
        """
        .formatted(lines);
  }

  /** A base may hold an ampersand; quotes and angles it cannot. */
  private static String escaped(String iri) {
    return iri.replace("&", "&amp;");
  }
}
