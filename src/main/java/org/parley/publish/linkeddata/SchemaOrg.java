package org.parley.publish.linkeddata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.Vocabulary;

/** The same entity for search engines: what of it the alignments say in terms of schema.org. */
public final class SchemaOrg {
  private static final String NS = "https://schema.org/";
  private static final Map<Node, String> TEXTS =
      Map.of(
          RDFS.label.asNode(),
          "name",
          SKOS.altLabel.asNode(),
          "alternateName",
          Vocabulary.QUOTED_TEXT,
          "text",
          Vocabulary.PUBLISHED_ON,
          "datePublished",
          Vocabulary.END_DATE,
          "endDate");

  private final Graph alignments;

  /** With the alignments of the ontology. */
  public SchemaOrg(Graph alignments) {
    this.alignments = alignments;
  }

  /** The types that schema.org has for these classes. */
  public List<String> types(List<String> classes) {
    TreeSet<String> types = new TreeSet<>();
    classes.forEach(
        name -> types.addAll(aligned(NodeFactory.createURI(name), RDFS.subClassOf.asNode())));
    return List.copyOf(types);
  }

  /** A JSON-LD document about an entity. */
  public ObjectNode document(Description known) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("@context", NS);
    document.put("@id", known.iri());
    List<String> types = types(known.types());
    add(document, "@type", types.isEmpty() ? List.of("Thing") : types);
    Map<String, TreeSet<String>> texts = new TreeMap<>();
    Node entity = NodeFactory.createURI(known.iri());
    for (Triple fact : known.graph().find(entity, Node.ANY, Node.ANY).toList()) {
      addFact(document, texts, fact, known.graph());
    }
    texts.forEach((name, values) -> add(document, name, List.copyOf(values)));
    return document;
  }

  private void addFact(
      ObjectNode document, Map<String, TreeSet<String>> texts, Triple fact, Graph graph) {
    Node value = fact.getObject();
    if (value.isLiteral()) {
      String name =
          fact.predicateMatches(Vocabulary.DATE)
              ? isEvent(document) ? "startDate" : "dateCreated"
              : TEXTS.get(fact.getPredicate());
      if (name != null) {
        texts.computeIfAbsent(name, n -> new TreeSet<>()).add(value.getLiteralLexicalForm());
      }
    } else if (!fact.predicateMatches(RDF.type.asNode())) {
      for (String name : aligned(fact.getPredicate(), RDFS.subPropertyOf.asNode())) {
        document.withArray("/" + name).add(reference(value, graph));
      }
    }
  }

  private static boolean isEvent(ObjectNode document) {
    return document.get("@type").toString().contains("\"Event\"");
  }

  private static ObjectNode reference(Node thing, Graph graph) {
    ObjectNode reference = JsonNodeFactory.instance.objectNode().put("@id", thing.getURI());
    graph
        .find(thing, RDFS.label.asNode(), Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .nextOptional()
        .ifPresent(label -> reference.put("name", label));
    return reference;
  }

  private List<String> aligned(Node term, Node by) {
    return alignments
        .find(term, by, Node.ANY)
        .mapWith(t -> t.getObject().toString())
        .filterKeep(iri -> iri.startsWith(NS))
        .mapWith(iri -> iri.substring(NS.length()))
        .toList();
  }

  private static void add(ObjectNode document, String name, List<String> values) {
    if (values.size() == 1) {
      document.put(name, values.get(0));
    } else {
      ArrayNode array = document.putArray(name);
      values.forEach(array::add);
    }
  }
}
