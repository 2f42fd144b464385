package org.parley.store;

import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.model.Modality;
import org.parley.rdf.Vocabulary;

/** All that the articles claim and do not deny, by subject and property. */
final class Accounts {
  private static final Node DENIED = Vocabulary.concept(Modality.DENIED);
  private static final Node EXPECTED = Vocabulary.concept(Modality.EXPECTED);

  private final Graph graph;
  private final Map<Node, Map<Node, List<Said>>> bySubject = new HashMap<>();

  Accounts(Graph graph) {
    this.graph = graph;
    graph
        .find(Node.ANY, RDF_TYPE, Vocabulary.Type.CLAIM)
        .mapWith(Triple::getSubject)
        .filterDrop(claim -> graph.contains(claim, Vocabulary.HAS_MODALITY, DENIED))
        .mapWith(this::read)
        .forEach(this::index);
  }

  /** What is said of a property of something; empty where nothing is. */
  List<Said> of(Node subject, Node property) {
    return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
  }

  /** The same without mere expectations, unless there is nothing else. */
  List<Said> settled(Node subject, Node property) {
    List<Said> all = of(subject, property);
    List<Said> facts = all.stream().filter(said -> !said.expected()).toList();
    return facts.isEmpty() ? all : facts;
  }

  private void index(Said said) {
    bySubject
        .computeIfAbsent(said.subject(), s -> new HashMap<>())
        .computeIfAbsent(said.property(), p -> new ArrayList<>())
        .add(said);
  }

  private Said read(Node claim) {
    Node object = Graphs.object(graph, claim, Vocabulary.CLAIM_OBJECT);
    Node document = Graphs.required(graph, claim, Vocabulary.CLAIMED_IN);
    return new Said(
        Graphs.required(graph, claim, Vocabulary.CLAIM_SUBJECT),
        Graphs.required(graph, claim, Vocabulary.CLAIM_PROPERTY),
        object != null ? object : Graphs.required(graph, claim, Vocabulary.CLAIM_VALUE),
        document,
        Graphs.object(graph, claim, Vocabulary.ATTRIBUTED_TO),
        graph.contains(claim, Vocabulary.HAS_MODALITY, EXPECTED),
        certainty(claim),
        Graphs.objects(graph, claim, Vocabulary.EVIDENCE).stream()
            .map(Node::getURI)
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  private double certainty(Node claim) {
    Node share = Graphs.object(graph, claim, Vocabulary.CONFIDENCE);
    return share == null ? 0 : Double.parseDouble(share.getLiteralLexicalForm());
  }
}
