package org.parley.publish.linkeddata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Vocabulary;

/** The modules of the ontology as they are published: core, vocabulary, topics, alignments. */
public final class Modules {
  private static final List<String> NAMES = List.of("core", "vocabulary", "topics", "alignments");

  private final List<Module> modules = NAMES.stream().map(Modules::read).toList();
  private final Graph all = GraphFactory.createDefaultGraph();

  /** Reads the modules that come with the program. */
  public Modules() {
    modules.forEach(module -> GraphUtil.addInto(all, module.graph()));
    all.getPrefixMapping().setNsPrefixes(alignments().getPrefixMapping());
    all.getPrefixMapping().setNsPrefixes(core().graph().getPrefixMapping());
  }

  /**
   * One module.
   *
   * @param iri of the ontology that the file declares
   * @param turtle the file as its authors wrote it
   */
  public record Module(
      String iri,
      String versionIri,
      String title,
      String description,
      String licence,
      Graph graph,
      String turtle) {}

  public List<Module> modules() {
    return modules;
  }

  /** Classes and properties. */
  public Module core() {
    return modules.get(0);
  }

  /** The module with this IRI, or with this version of it. */
  public @Nullable Module find(String iri) {
    return modules.stream()
        .filter(module -> module.iri().equals(iri) || module.versionIri().equals(iri))
        .findFirst()
        .orElse(null);
  }

  /** All modules in one graph. */
  public Graph all() {
    return all;
  }

  /** Which foreign terms ours are special cases of. */
  public Graph alignments() {
    return modules.get(modules.size() - 1).graph();
  }

  private static Module read(String name) {
    String path = "/ontology/parley-" + name + ".ttl";
    String turtle = text(path);
    Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    if ("".equals(graph.getPrefixMapping().getNsURIPrefix(Vocabulary.NS))) {
      graph.getPrefixMapping().removeNsPrefix("").setNsPrefix("parley", Vocabulary.NS);
    }
    Node header =
        graph.find(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode()).next().getSubject();
    return new Module(
        header.getURI(),
        value(graph, header, OWL.NS + "versionIRI"),
        value(graph, header, DCTerms.title.getURI()),
        value(graph, header, DCTerms.description.getURI()),
        value(graph, header, DCTerms.license.getURI()),
        graph,
        turtle);
  }

  private static String value(Graph graph, Node subject, String property) {
    return graph
        .find(subject, NodeFactory.createURI(property), Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
        .nextOptional()
        .orElse("");
  }

  private static String text(String path) {
    try (InputStream in = Modules.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
