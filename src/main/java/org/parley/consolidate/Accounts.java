package org.parley.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** All that the articles claim of one undertaking, by subject and property. */
final class Accounts {
  private final Map<Node, Map<Node, List<Said>>> bySubject = new HashMap<>();

  Accounts(Collection<Telling> tellings) {
    tellings.forEach(telling -> telling.said().forEach(this::index));
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
}
