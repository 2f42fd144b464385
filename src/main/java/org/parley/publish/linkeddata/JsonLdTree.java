package org.parley.publish.linkeddata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * A description as framed JSON-LD: the entity is the root, what it is linked to stands inside it
 * where it is named first, and what points at it under {@code @reverse}.
 */
public final class JsonLdTree {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Node TYPE = RDF.type.asNode();

  private final JsonLdNames names;
  private final Graph graph;
  private final Set<Triple> written = new HashSet<>();
  private final Set<Node> opened = new HashSet<>();

  private JsonLdTree(JsonLdNames names, Graph graph) {
    this.names = names;
    this.graph = graph;
  }

  /** The description of an entity. */
  public static byte[] write(JsonLdNames names, String iri, Graph graph) {
    ObjectNode document = new JsonLdTree(names, graph).document(NodeFactory.createURI(iri));
    try {
      return JSON.writerWithDefaultPrettyPrinter()
          .writeValueAsString(document)
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode document(Node entity) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.set("@context", names.part(mentioned()));
    // what points at the entity is written first, so that it is not opened elsewhere
    ObjectNode incoming = incoming(entity);
    document.setAll(node(entity));
    if (!incoming.isEmpty()) {
      document.set("@reverse", incoming);
    }
    ArrayNode rest = rest();
    if (!rest.isEmpty()) {
      document.set("@included", rest);
    }
    return document;
  }

  /** The properties and classes that need a short name. */
  private Set<String> mentioned() {
    Set<String> mentioned = new HashSet<>();
    for (Triple triple : graph.find().toList()) {
      boolean type = triple.predicateMatches(TYPE);
      mentioned.add((type ? triple.getObject() : triple.getPredicate()).getURI());
    }
    return mentioned;
  }

  private ObjectNode incoming(Node entity) {
    opened.add(entity);
    ObjectNode incoming = JsonNodeFactory.instance.objectNode();
    List<Triple> pointing =
        graph.find(Node.ANY, Node.ANY, entity).filterDrop(t -> t.subjectMatches(entity)).toList();
    written.addAll(pointing);
    byProperty(pointing)
        .forEach(
            (property, triples) -> {
              ArrayNode subjects = incoming.putArray(names.of(property).name());
              triples.forEach(triple -> subjects.add(inside(triple.getSubject())));
            });
    opened.remove(entity);
    return incoming;
  }

  /** A node with all that is still to be said of it; its IRI alone where it was opened before. */
  private ObjectNode inside(Node node) {
    return opened.contains(node)
        ? JsonNodeFactory.instance.objectNode().put("id", node.getURI())
        : node(node);
  }

  private ObjectNode node(Node node) {
    opened.add(node);
    ObjectNode object = JsonNodeFactory.instance.objectNode().put("id", node.getURI());
    List<Triple> facts =
        graph.find(node, Node.ANY, Node.ANY).filterDrop(written::contains).toList();
    written.addAll(facts);
    byProperty(facts)
        .forEach(
            (property, triples) -> {
              boolean type = property.equals(TYPE);
              ArrayNode values = object.putArray(type ? "type" : names.of(property).name());
              triples.forEach(t -> addValue(values, t));
            });
    return object;
  }

  private void addValue(ArrayNode values, Triple triple) {
    Node value = triple.getObject();
    JsonLdNames.Term term = names.of(triple.getPredicate());
    if (triple.predicateMatches(TYPE)) {
      values.add(names.of(value).name());
    } else if (value.isLiteral()) {
      addLiteral(values, value, term);
    } else if (JsonLdNames.Term.IRI.equals(term.type()) && !hasMore(value)) {
      values.add(value.getURI());
    } else {
      values.add(inside(value));
    }
  }

  private boolean hasMore(Node node) {
    return !opened.contains(node) && graph.contains(node, Node.ANY, Node.ANY);
  }

  private void addLiteral(ArrayNode values, Node literal, JsonLdNames.Term term) {
    String text = literal.getLiteralLexicalForm();
    String datatype = literal.getLiteralDatatypeURI();
    if (datatype.equals(term.type()) || term.type() == null && isString(datatype)) {
      values.add(text);
    } else if (!literal.getLiteralLanguage().isEmpty()) {
      values.addObject().put("@value", text).put("@language", literal.getLiteralLanguage());
    } else if (isString(datatype)) {
      values.addObject().put("@value", text);
    } else {
      values.addObject().put("@value", text).put("@type", datatype);
    }
  }

  private static boolean isString(String datatype) {
    return datatype.equals(XSD.xstring.getURI());
  }

  /** What was not reached from the entity. */
  private ArrayNode rest() {
    ArrayNode rest = JsonNodeFactory.instance.arrayNode();
    graph
        .find()
        .filterDrop(written::contains)
        .toList()
        .forEach(
            triple -> {
              if (!written.contains(triple)) {
                rest.add(node(triple.getSubject()));
              }
            });
    return rest;
  }

  private static Map<Node, List<Triple>> byProperty(List<Triple> triples) {
    Map<String, List<Triple>> sorted = new TreeMap<>();
    triples.stream()
        .sorted(
            Comparator.comparing(Triple::getObject, NodeCmp::compareRDFTerms)
                .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms))
        .forEach(
            t -> sorted.computeIfAbsent(t.getPredicate().getURI(), p -> new ArrayList<>()).add(t));
    Map<Node, List<Triple>> found = new LinkedHashMap<>();
    sorted.forEach((property, all) -> found.put(all.get(0).getPredicate(), all));
    return found;
  }
}
