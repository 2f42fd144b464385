package org.parley.rdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Short ways to read a graph. */
public final class Graphs {
  private Graphs() {}

  public static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  public static List<Node> subjects(Graph graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  public static @Nullable Node object(Graph graph, Node subject, Node property) {
    List<Node> objects = objects(graph, subject, property);
    return objects.isEmpty() ? null : objects.get(0);
  }

  public static Node required(Graph graph, Node subject, Node property) {
    Node object = object(graph, subject, property);
    if (object == null) {
      throw new IllegalStateException(subject + " has no " + property);
    }
    return object;
  }

  /** Everything that is reached over a property, the start first. */
  public static Set<Node> reach(Graph graph, Node start, Node property) {
    Set<Node> found = new LinkedHashSet<>(List.of(start));
    Deque<Node> todo = new ArrayDeque<>(found);
    while (!todo.isEmpty()) {
      objects(graph, todo.remove(), property).stream().filter(found::add).forEach(todo::add);
    }
    return found;
  }
}
