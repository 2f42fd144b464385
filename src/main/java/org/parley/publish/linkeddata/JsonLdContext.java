package org.parley.publish.linkeddata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.parley.rdf.Graphs;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

/** The short names that our JSON-LD uses for the terms of the ontology: its context document. */
public final class JsonLdContext {
  /** Where a server offers it. */
  public static final String PATH = "/context.jsonld";

  /** The names that other vocabularies lend us. */
  private static final Map<String, String> BORROWED =
      Map.of(
          "label", RDFS.label.getURI(),
          "altLabel", SKOS.altLabel.getURI(),
          "hiddenLabel", SKOS.hiddenLabel.getURI(),
          "prefLabel", SKOS.prefLabel.getURI(),
          "definition", SKOS.definition.getURI());

  private static final Map<String, String> BORROWED_LINKS =
      Map.of(
          "isDefinedBy", RDFS.isDefinedBy.getURI(),
          "inScheme", SKOS.inScheme.getURI(),
          "broader", SKOS.broader.getURI(),
          "narrower", SKOS.narrower.getURI(),
          "broaderTransitive", SKOS.broaderTransitive.getURI(),
          "sameAs", OWL2.sameAs.getURI());

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLdContext() {}

  /** The document: one object with the key {@code @context}. */
  public static String text() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.set("@context", context());
    return JSON.valueToTree(document).toPrettyString() + "\n";
  }

  /** What stands under {@code @context}. */
  static ObjectNode context() {
    Map<String, JsonNode> terms = new TreeMap<>();
    BORROWED.forEach((name, iri) -> terms.put(name, JsonNodeFactory.instance.textNode(iri)));
    BORROWED_LINKS.forEach((name, iri) -> terms.put(name, typed(iri, "@id")));
    Graph ontology = Ontology.core();
    own(ontology, OWL2.Class.asNode())
        .forEach((name, term) -> terms.put(name, JsonNodeFactory.instance.textNode(iri(term))));
    own(ontology, OWL2.ObjectProperty.asNode())
        .forEach((name, term) -> terms.put(name, typed(iri(term), "@id")));
    own(ontology, OWL2.DatatypeProperty.asNode())
        .forEach((name, term) -> terms.put(name, literal(ontology, term)));
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    context.put("@version", 1.1);
    prefixes().forEach(context::put);
    context.put("id", "@id").put("type", "@type");
    terms.forEach(context::set);
    return context;
  }

  private static Map<String, String> prefixes() {
    return new TreeMap<>(
        Map.of(
            "parley", Vocabulary.NS,
            "owl", OWL2.getURI(),
            "rdfs", RDFS.getURI(),
            "skos", SKOS.getURI(),
            "xsd", XSD.getURI()));
  }

  private static Map<String, Node> own(Graph ontology, Node kind) {
    Map<String, Node> terms = new TreeMap<>();
    for (Node term : Graphs.subjects(ontology, RDF.type.asNode(), kind)) {
      if (term.isURI() && iri(term).startsWith(Vocabulary.NS)) {
        terms.put(iri(term).substring(Vocabulary.NS.length()), term);
      }
    }
    return terms;
  }

  private static JsonNode literal(Graph ontology, Node property) {
    Node range = Graphs.object(ontology, property, RDFS.range.asNode());
    return range != null && isTyped(range)
        ? typed(iri(property), iri(range).replace(XSD.getURI(), "xsd:"))
        : JsonNodeFactory.instance.textNode(iri(property));
  }

  private static boolean isTyped(Node range) {
    return range.isURI()
        && iri(range).startsWith(XSD.getURI())
        && !range.equals(XSD.xstring.asNode());
  }

  private static ObjectNode typed(String iri, String type) {
    return JsonNodeFactory.instance.objectNode().put("@id", iri).put("@type", type);
  }

  private static String iri(Node node) {
    return node.getURI();
  }
}
