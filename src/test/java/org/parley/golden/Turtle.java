package org.parley.golden;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;

/** Triples as a person reads them: prefixed, sorted, what happened before who and what it is. */
final class Turtle {
  private static final List<String> KINDS =
      List.of(
          "document",
          "series",
          "initiative",
          "meeting",
          "edition",
          "participation",
          "status-change",
          "statement",
          "tenure",
          "person",
          "office",
          "organisation",
          "place",
          "topic");
  private static final Pattern DATA =
      Pattern.compile(Pattern.quote(Iris.DEFAULT_BASE) + "/id/([a-z-]+)/([a-z0-9._-]*[a-z0-9_-])");
  private static final Map<String, String> VOCABULARIES =
      new TreeMap<>(
          Map.of(
              "", Vocabulary.NS,
              "rdfs", RDFS.getURI(),
              "skos", SKOS.getURI(),
              "xsd", XSD.getURI()));
  private static final PrefixMap PREFIXES = PrefixMapFactory.create(VOCABULARIES);

  private Turtle() {}

  /** The prefixes of all cases. */
  static String header() {
    return Stream.concat(
                VOCABULARIES.entrySet().stream().map(e -> prefix(e.getKey(), e.getValue())),
                KINDS.stream().map(kind -> prefix(kind, Iris.DEFAULT_BASE + "/id/" + kind + "/")))
            .collect(joining())
        + "\n";
  }

  private static String prefix(String prefix, String iri) {
    return "PREFIX " + prefix + ": <" + iri + ">\n";
  }

  /** A whole graph, one block for each subject. */
  static String write(Graph graph) {
    TreeMap<String, List<Triple>> blocks = new TreeMap<>(Comparator.comparing(Turtle::place));
    graph.stream()
        .forEach(t -> blocks.computeIfAbsent(name(t.getSubject()), s -> new ArrayList<>()).add(t));
    return header()
        + blocks.entrySet().stream()
            .map(e -> block(e.getKey(), e.getValue()))
            .collect(joining("\n"));
  }

  private static String place(String subject) {
    int kind = KINDS.indexOf(subject.replaceFirst(":.*", ""));
    return (char) ('a' + (kind < 0 ? KINDS.size() : kind)) + subject;
  }

  private static String block(String subject, List<Triple> facts) {
    TreeMap<String, List<String>> values = new TreeMap<>(Comparator.comparing(Turtle::rank));
    facts.forEach(
        t ->
            values
                .computeIfAbsent(property(t.getPredicate()), p -> new ArrayList<>())
                .add(name(t.getObject())));
    return values.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue().stream().sorted().collect(joining(" , ")))
        .collect(joining(" ;\n    ", subject + " ", " .\n"));
  }

  private static String rank(String property) {
    int first = List.of("a", "rdfs:label", "skos:altLabel").indexOf(property);
    return (first < 0 ? "9" : Integer.toString(first)) + property;
  }

  /** What is in one graph only. */
  static String difference(Graph expected, Graph read) {
    return "missing:\n" + less(expected, read) + "surplus:\n" + less(read, expected);
  }

  private static String less(Graph one, Graph other) {
    return one.stream()
        .filter(triple -> !other.contains(triple))
        .map(triple -> "  " + line(triple) + "\n")
        .sorted()
        .collect(joining());
  }

  /** One triple. */
  static String line(Triple triple) {
    return name(triple.getSubject())
        + " "
        + property(triple.getPredicate())
        + " "
        + name(triple.getObject())
        + " .";
  }

  private static String property(Node property) {
    return property.equals(Vocabulary.RDF_TYPE) ? "a" : name(property);
  }

  /** The short form of a node. */
  static String name(Node node) {
    if (node.isURI()) {
      Matcher data = DATA.matcher(node.getURI());
      if (data.matches() && KINDS.contains(data.group(1))) {
        return data.group(1) + ":" + data.group(2);
      }
    }
    return NodeFmtLib.str(node, null, PREFIXES);
  }
}
