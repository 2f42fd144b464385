package org.parley.publish.linkeddata;

import java.io.IOException;
import java.nio.file.Path;
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

  private final Modules modules = new Modules();
  private final OntologyFolder ontology;
  private final Path folder;

  /** The folder need not be there yet. */
  public ProtegeFolder(Path folder) {
    this.folder = folder;
    this.ontology = new OntologyFolder(folder, modules);
  }

  /** The file to open. */
  public Path data() {
    return folder.resolve(DATA);
  }

  /** Writes all that a store holds, but for former addresses and the times of corrections. */
  public void write(GraphStore store, Texts texts) throws IOException {
    Map<String, String> files = ontology.writeModules();
    Graph facts = facts(store.dataset(texts).asDatasetGraph(), store.iris().historyGraph());
    Node dataset = describe(store, facts);
    ontology.write(facts, DATA);
    files.put(dataset.getURI(), DATA);
    ontology.writeCatalog(files);
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
}
