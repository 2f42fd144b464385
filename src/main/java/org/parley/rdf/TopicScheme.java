package org.parley.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The topic scheme by the words of its concepts: which concept a topic names, and else below which
 * one it certainly lies. Where neither is certain there is no answer.
 */
final class TopicScheme {
  private static final int MOST_MODIFIERS = 4;

  private final TopicWords words;
  private final Map<List<String>, Node> concepts = new HashMap<>();
  private final Set<List<String>> common = new HashSet<>();
  private final Map<Node, Node> parents;

  /** With the concept above each concept that is not at the top. */
  TopicScheme(TopicWords words, Map<Node, Node> parents) {
    this.words = words;
    this.parents = parents;
  }

  /** A name of a concept; of names of one word only the first is met inside of longer topics. */
  void add(Node concept, String name, boolean preferred) {
    List<String> key = words.of(name);
    concepts.put(key, concept);
    if (Character.isLowerCase(name.charAt(0)) && (preferred || key.size() > 1)) {
      common.add(key);
    }
  }

  /** The concept that these words name. */
  @Nullable Node named(String topic) {
    return named(words.of(topic));
  }

  /** The nearest concept above these words, which name none themselves. */
  @Nullable Node above(String topic) {
    List<String> all = words.of(topic);
    return named(all) != null ? null : above(all);
  }

  private @Nullable Node named(List<String> phrase) {
    Node concept = concepts.get(phrase);
    if (concept == null) {
      concept = turned(phrase);
    }
    if (concept == null && phrase.size() > 1 && words.is(last(phrase), "tail")) {
      concept = concepts.get(phrase.subList(0, phrase.size() - 1));
    }
    for (String opening : List.of("lead", "act")) {
      List<String> rest = concept == null ? words.after(opening, phrase) : null;
      concept = rest == null ? concept : named(rest);
    }
    return concept;
  }

  /** "Exchange of prisoners" is "prisoner exchange", "B and A" is "A and B". */
  private @Nullable Node turned(List<String> phrase) {
    for (int i = 1; i < phrase.size() - 1; i++) {
      boolean list = words.is(phrase.get(i), "join");
      if (list || words.is(phrase.get(i), "turn")) {
        List<String> other = new ArrayList<>(phrase.subList(i + 1, phrase.size()));
        other.addAll(list ? phrase.subList(i, i + 1) : List.of());
        other.addAll(phrase.subList(0, i));
        Node concept = concepts.get(other);
        if (concept != null) {
          return concept;
        }
      }
    }
    return null;
  }

  private @Nullable Node above(List<String> phrase) {
    List<List<String>> parts = parts(phrase);
    Node concept = parts.size() > 1 ? aboveAll(parts) : partOf(phrase);
    if (concept == null && (parts.size() == 1 || isBetweenTwo(phrase, parts))) {
      concept = narrowed(phrase);
    }
    return concept != null || parts.size() > 1 ? concept : modified(phrase);
  }

  private List<List<String>> parts(List<String> phrase) {
    List<List<String>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= phrase.size(); i++) {
      if (i == phrase.size() || words.is(phrase.get(i), "join")) {
        if (i > from) {
          parts.add(phrase.subList(from, i));
        }
        from = i + 1;
      }
    }
    return parts;
  }

  /** What all things of a list lie below, if each of them is known. */
  private @Nullable Node aboveAll(List<List<String>> parts) {
    List<Node> shared = new ArrayList<>();
    for (List<String> part : parts) {
      Node named = named(part);
      Node concept = named != null ? named : above(part);
      if (concept == null) {
        return null;
      }
      List<Node> line = line(concept);
      if (shared.isEmpty()) {
        shared.addAll(line);
      }
      shared.retainAll(line);
      if (shared.isEmpty()) {
        return null;
      }
    }
    return shared.get(0);
  }

  /** A concept and those above it, the nearest first. */
  private List<Node> line(Node concept) {
    List<Node> line = new ArrayList<>();
    for (Node node = concept; node != null; node = parents.get(node)) {
      line.add(node);
    }
    return line;
  }

  /** "The future of defence cooperation", "cooperation in maritime security". */
  private @Nullable Node partOf(List<String> phrase) {
    List<String> rest = words.after("part", phrase);
    return rest == null ? null : named(rest);
  }

  /** "Exercises between A and B": the "and" parts no list. */
  private static boolean isBetweenTwo(List<String> phrase, List<List<String>> parts) {
    int between = phrase.indexOf("between");
    return between > 0 && parts.size() == 2 && phrase.indexOf("and") > between;
  }

  /** "Defence cooperation with N", "trade through the pass". */
  private @Nullable Node narrowed(List<String> phrase) {
    for (int i = phrase.size() - 2; i > 0; i--) {
      List<String> head = phrase.subList(0, i);
      if (words.is(phrase.get(i), "place") && common.contains(head)) {
        return concepts.get(head);
      }
    }
    return null;
  }

  /** "Nuclear arms control": words before a name of several words. */
  private @Nullable Node modified(List<String> phrase) {
    int most = Math.min(MOST_MODIFIERS, phrase.size() - 2);
    for (int i = 1; i <= most; i++) {
      if (words.is(phrase.get(i - 1), "bar")) {
        return null;
      }
      List<String> name = phrase.subList(i, phrase.size());
      if (common.contains(name)) {
        return concepts.get(name);
      }
    }
    return null;
  }

  private static String last(List<String> phrase) {
    return phrase.get(phrase.size() - 1);
  }
}
