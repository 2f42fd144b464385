package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.model.EntityKey;

/**
 * Compares two ways of grouping mentions by counting pairs: of those that are one in truth, how
 * many were found to be one; of those found to be one, how many are one in truth.
 */
final class PairCount {
  /**
   * A mention.
   *
   * @param what the mention in words
   * @param truth what it is one with
   * @param found the resolved entities that it was found in; none where it was not read
   */
  private record Node(String what, String truth, Set<EntityKey> found) {
    boolean with(Node other) {
      return !Collections.disjoint(found, other.found);
    }
  }

  private final List<Node> nodes = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final List<String> split = new ArrayList<>();
  private final List<String> mixed = new ArrayList<>();
  private int right;

  void add(String what, String truth, Collection<EntityKey> found) {
    Node fresh = new Node(what, truth, Set.copyOf(found));
    if (fresh.found.isEmpty()) {
      unread.add(what);
    }
    nodes.forEach(node -> compare(node, fresh));
    nodes.add(fresh);
  }

  private void compare(Node a, Node b) {
    boolean one = a.truth.equals(b.truth);
    boolean found = a.with(b);
    if (one && found) {
      right++;
    } else if (one) {
      split.add(pair(a, b));
    } else if (found) {
      mixed.add(pair(a, b));
    }
  }

  private static String pair(Node a, Node b) {
    return a.what + " " + a.found + " | " + b.what + " " + b.found;
  }

  double precision() {
    return share(mixed);
  }

  double recall() {
    return share(split);
  }

  private double share(List<String> wrong) {
    return right == 0 ? 0 : (double) right / (right + wrong.size());
  }

  /** The figures and every wrong pair. */
  String report(String title) {
    StringBuilder lines = new StringBuilder();
    lines.append(
        String.format(
            Locale.ROOT,
            "%s: precision %.3f, recall %.3f, %d pairs right, %d of %d mentions unread",
            title,
            precision(),
            recall(),
            right,
            unread.size(),
            nodes.size()));
    unread.forEach(one -> lines.append("\n  not read: ").append(one));
    split.forEach(pair -> lines.append("\n  apart, yet one: ").append(pair));
    mixed.forEach(pair -> lines.append("\n  one, yet apart: ").append(pair));
    return lines.toString();
  }
}
