package org.parley.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Token;

/** Finds the phrases of the lexicon in a row of tokens, in one walk for all their senses. */
public final class Gazetteer {
  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Hit> ends = new ArrayList<>();
  }

  /** A phrase found: {@code length} tokens. */
  public record Hit(Entry entry, int length) {}

  void add(List<Token> phrase, Entry entry) {
    Node node = root;
    for (Token token : phrase) {
      node = node.next.computeIfAbsent(token.norm(), key -> new Node());
    }
    node.ends.add(new Hit(entry, phrase.size()));
  }

  /** The longest phrase of one of the types that begins at token {@code at}; null if none. */
  public @Nullable Hit longest(List<Token> tokens, int at, Set<Entry.Type> types) {
    for (Hit hit : all(tokens, at)) {
      if (types.contains(hit.entry().type())) {
        return hit;
      }
    }
    return null;
  }

  /** Every sense of every phrase that begins at token {@code at}, the longest phrase first. */
  public List<Hit> all(List<Token> tokens, int at) {
    Node node = root.next.get(tokens.get(at).norm());
    if (node == null) {
      return List.of(); // most words: nothing to allocate
    }
    List<Hit> found = new ArrayList<>(4);
    collect(node, tokens, at, at + 1, found);
    return found;
  }

  /** Goes on to the longer phrases before it adds those that end here. */
  private static void collect(Node node, List<Token> tokens, int from, int to, List<Hit> found) {
    Node longer = to < tokens.size() ? node.next.get(tokens.get(to).norm()) : null;
    if (longer != null) {
      collect(longer, tokens, from, to + 1, found);
    }
    for (Hit hit : node.ends) {
      if (written(hit.entry(), tokens, from, to)) {
        found.add(hit);
      }
    }
  }

  private static boolean written(Entry entry, List<Token> tokens, int from, int to) {
    return switch (entry.letters()) {
      case ANY -> true;
      case CAPITAL -> tokens.get(from).capital() || tokens.get(to - 1).capital();
      case UPPER -> tokens.get(from).shape() == Token.Shape.UPPER;
    };
  }
}
