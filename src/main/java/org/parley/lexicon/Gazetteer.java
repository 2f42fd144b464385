package org.parley.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Token;

/** Finds the phrases of the lexicon in a row of tokens, longest first, in one walk. */
public final class Gazetteer {
  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
  }

  /** A phrase found: {@code length} tokens. */
  public record Hit(Entry entry, int length) {}

  void add(List<Token> phrase, Entry entry) {
    Node node = root;
    for (Token token : phrase) {
      node = node.next.computeIfAbsent(token.norm(), key -> new Node());
    }
    node.entries.add(entry);
  }

  /** The longest phrase of one of the types that begins at token {@code at}; null if none. */
  public @Nullable Hit longest(List<Token> tokens, int at, Set<Entry.Type> types) {
    Hit best = null;
    Node node = root;
    for (int i = at; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).norm());
      if (node == null) {
        return best;
      }
      for (Entry entry : node.entries) {
        if (types.contains(entry.type()) && written(entry, tokens, at, i + 1)) {
          best = new Hit(entry, i + 1 - at);
          break;
        }
      }
    }
    return best;
  }

  private static boolean written(Entry entry, List<Token> tokens, int from, int to) {
    return switch (entry.letters()) {
      case ANY -> true;
      case CAPITAL -> tokens.get(from).capital() || tokens.get(to - 1).capital();
      case UPPER -> tokens.get(from).shape() == Token.Shape.UPPER;
    };
  }
}
