package org.parley.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** One claim of a report, taken apart into single facts. */
final class Facts {
  private final List<Triple> claimed = new ArrayList<>();
  private final List<Triple> reported = new ArrayList<>();
  private final List<Triple> implied = new ArrayList<>();
  private final Map<Node, String> names = new LinkedHashMap<>();
  private final Set<Node> proven = new LinkedHashSet<>();
  private final Set<Node> denoted = new LinkedHashSet<>();

  /** A fact with a claim node of its own; nothing without a value. */
  Facts claim(Node subject, Node property, @Nullable Node value) {
    if (value != null) {
      claimed.add(Triple.create(subject, property, value));
    }
    return this;
  }

  /** A claim node only: the fact stands elsewhere. */
  Facts report(Node subject, Node property, Node value) {
    reported.add(Triple.create(subject, property, value));
    return this;
  }

  /** A fact that goes with the claimed ones. */
  Facts imply(Node subject, Node property, @Nullable Node value) {
    if (value != null) {
      implied.add(Triple.create(subject, property, value));
    }
    return this;
  }

  /** A node made for this claim: its type, its label, and that the evidence proves it. */
  Facts node(Node node, Node type, String label) {
    names.put(node, label);
    proven.add(node);
    return imply(node, Vocabulary.RDF_TYPE, type);
  }

  /** The evidence names this thing. */
  Facts denote(Node thing) {
    denoted.add(thing);
    return this;
  }

  /** Facts that hold if the claim does, each worth a claim node. */
  List<Triple> claimed() {
    return claimed;
  }

  /** All that is worth a claim node. */
  List<Triple> claims() {
    List<Triple> all = new ArrayList<>(claimed);
    all.addAll(reported);
    return all;
  }

  List<Triple> implied() {
    return implied;
  }

  Map<Node, String> names() {
    return names;
  }

  Set<Node> proven() {
    return proven;
  }

  Set<Node> denoted() {
    return denoted;
  }
}
