package org.parley.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.publish.query.QueryHeader;

/** What readers may put into the blanks of questions about a store. */
final class Values {
  private static final String ONTOLOGY = "https://w3id.org/parley/ontology/";
  private static final int SEED = 1;

  private final Map<Node, Integer> triples = new HashMap<>();
  private final Map<String, Set<Node>> members = new HashMap<>();
  private final Set<String> dates = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();

  static Values of(DatasetGraph data) {
    Values values = new Values();
    Txn.executeRead(data, () -> data.find().forEachRemaining(values::read));
    return values;
  }

  private void read(Quad quad) {
    Node object = quad.getObject();
    triples.merge(quad.getSubject(), 1, Integer::sum);
    if (quad.getPredicate().equals(RDF.type.asNode()) && object.isURI()) {
      String local = object.getURI().replace(ONTOLOGY, "");
      members.computeIfAbsent(local, key -> new HashSet<>()).add(quad.getSubject());
    } else if (object.isURI()) {
      triples.merge(object, 1, Integer::sum);
    } else if (quad.getPredicate().equals(NodeFactory.createURI(ONTOLOGY + "date"))) {
      dates.add(object.getLiteralLexicalForm());
    } else if (quad.getPredicate().equals(RDFS.label.asNode())) {
      words.addAll(List.of(object.getLiteralLexicalForm().split("\\W+")));
    }
  }

  /** So many values: of entities a third those of which most is said, the others by chance. */
  List<String> of(QueryHeader.Parameter parameter, int count) {
    return switch (parameter.type()) {
      case ENTITY -> entities(parameter.of(), count);
      case DATE -> some(dates, count);
      case BOOLEAN -> List.of("true", "false");
      case STRING -> withExample(parameter, some(words, count - 1));
      case INTEGER, IRI -> List.of(parameter.example());
    };
  }

  private static List<String> withExample(QueryHeader.Parameter parameter, List<String> others) {
    List<String> values = new ArrayList<>(others);
    values.add(parameter.example());
    return values;
  }

  private List<String> entities(List<String> classes, int count) {
    List<Node> all =
        classes.stream()
            .flatMap(local -> members.getOrDefault(local, Set.of()).stream())
            .distinct()
            .filter(Node::isURI)
            .sorted(
                (a, b) ->
                    triples.get(a).equals(triples.get(b))
                        ? a.getURI().compareTo(b.getURI())
                        : triples.get(b) - triples.get(a))
            .collect(Collectors.toCollection(ArrayList::new));
    int busy = Math.min(count / 3, all.size());
    Collections.shuffle(all.subList(busy, all.size()), new Random(SEED));
    return all.stream().limit(count).map(Node::getURI).toList();
  }

  private static List<String> some(Set<String> of, int count) {
    List<String> all = new ArrayList<>(of);
    Collections.shuffle(all, new Random(SEED));
    return all.subList(0, Math.min(count, all.size()));
  }
}
