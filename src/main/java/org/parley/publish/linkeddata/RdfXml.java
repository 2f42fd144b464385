package org.parley.publish.linkeddata;

import static java.util.stream.Collectors.joining;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.parley.rdf.Vocabulary;

/**
 * RDF/XML as editors want it, the same bytes for the same triples: the header of the ontology comes
 * first, types are elements, things are flat and in order. What has no name stands inside what
 * speaks of it.
 */
public final class RdfXml {
  private static final String SYNTAX = RDF.getURI();
  private static final Node TYPE = RDF.type.asNode();
  private static final Node HEADER = OWL.Ontology.asNode();

  /** What XML 1.0 cannot hold, however it is escaped. */
  private static final String NO_XML =
      "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

  /** The usual prefixes, by namespace. */
  private static final Map<String, String> KNOWN =
      Map.of(
          SYNTAX,
          "rdf",
          RDFS.getURI(),
          "rdfs",
          OWL.NS,
          "owl",
          SKOS.getURI(),
          "skos",
          DCTerms.getURI(),
          "dcterms",
          Vocabulary.NS,
          "parley");

  private final Graph graph;
  private final Map<String, String> prefixes;
  private final XMLStreamWriter xml;

  private RdfXml(Graph graph, XMLStreamWriter xml) {
    this.graph = graph;
    this.prefixes = prefixes(graph);
    this.xml = xml;
  }

  /** Writes a graph, whose nameless things form trees; the stream stays open. */
  public static void write(Graph graph, OutputStream out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      new RdfXml(graph, xml).document();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write RDF/XML: " + e.getMessage(), e);
    }
  }

  private void document() throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("rdf:RDF");
    for (Map.Entry<String, String> entry : prefixes.entrySet()) {
      xml.writeNamespace(entry.getValue(), entry.getKey());
    }
    for (Node thing : things()) {
      xml.writeCharacters("\n");
      thing(thing, "\n");
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private List<Node> things() {
    Comparator<Node> headerFirst = Comparator.comparing(n -> !graph.contains(n, TYPE, HEADER));
    return graph.stream()
        .map(Triple::getSubject)
        .distinct()
        .filter(node -> !node.isBlank() || !graph.contains(Node.ANY, Node.ANY, node))
        .sorted(headerFirst.thenComparing(this::form))
        .toList();
  }

  private void thing(Node thing, String line) throws XMLStreamException {
    List<Triple> facts = facts(thing).toList();
    Node type = facts.isEmpty() || !isType(facts.get(0)) ? null : facts.get(0).getObject();
    xml.writeStartElement(type == null ? "rdf:Description" : name(type.getURI()));
    if (thing.isURI()) {
      xml.writeAttribute("rdf:about", thing.getURI());
    }
    for (Triple fact : type == null ? facts : facts.subList(1, facts.size())) {
      xml.writeCharacters(line + "  ");
      value(name(fact.getPredicate().getURI()), fact.getObject(), line + "    ");
    }
    xml.writeCharacters(line);
    xml.writeEndElement();
  }

  private void value(String property, Node value, String line) throws XMLStreamException {
    if (value.isURI()) {
      xml.writeEmptyElement(property);
      xml.writeAttribute("rdf:resource", value.getURI());
      return;
    }
    xml.writeStartElement(property);
    if (value.isBlank()) {
      xml.writeCharacters(line);
      thing(value, line);
      xml.writeCharacters(line.substring(0, line.length() - 2));
    } else {
      literal(value);
    }
    xml.writeEndElement();
  }

  private void literal(Node value) throws XMLStreamException {
    String datatype = value.getLiteralDatatypeURI();
    if (!value.getLiteralLanguage().isEmpty()) {
      xml.writeAttribute("xml:lang", value.getLiteralLanguage());
    } else if (!datatype.equals(XSD.xstring.getURI())) {
      xml.writeAttribute("rdf:datatype", datatype);
    }
    text(value.getLiteralLexicalForm().replaceAll(NO_XML, "\uFFFD"));
  }

  /** A carriage return would be read as the end of a line were it not escaped. */
  private void text(String text) throws XMLStreamException {
    String[] lines = text.split("\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.writeEntityRef("#xD");
      }
      xml.writeCharacters(lines[i]);
    }
  }

  /** The namespaces of all elements, each with its prefix. */
  private static Map<String, String> prefixes(Graph graph) {
    Map<String, String> prefixes = new TreeMap<>(KNOWN);
    graph.stream()
        .map(fact -> isType(fact) ? fact.getObject() : fact.getPredicate())
        .map(name -> namespace(name.getURI()))
        .distinct()
        .sorted()
        .forEach(namespace -> prefixes.putIfAbsent(namespace, "ns" + prefixes.size()));
    return prefixes;
  }

  private static String namespace(String iri) {
    return iri.substring(0, Util.splitNamespaceXML(iri));
  }

  private String name(String iri) {
    String namespace = namespace(iri);
    return prefixes.get(namespace) + ":" + iri.substring(namespace.length());
  }

  /** Named types first: the first of them is the element. */
  private Stream<Triple> facts(Node thing) {
    Comparator<Triple> typeFirst = Comparator.comparing(fact -> !isType(fact));
    return graph.stream(thing, Node.ANY, Node.ANY)
        .sorted(
            typeFirst
                .thenComparing(fact -> fact.getPredicate().getURI())
                .thenComparing(fact -> form(fact.getObject())));
  }

  private static boolean isType(Triple fact) {
    return fact.getPredicate().equals(TYPE) && fact.getObject().isURI();
  }

  /** The same for the same node in every run; a node without a name is known by its facts. */
  private String form(Node node) {
    return node.isBlank()
        ? facts(node)
            .map(fact -> fact.getPredicate().getURI() + " " + form(fact.getObject()))
            .collect(joining(", ", "[", "]"))
        : NodeFmtLib.strNT(node);
  }
}
