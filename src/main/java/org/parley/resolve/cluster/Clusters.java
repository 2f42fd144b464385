package org.parley.resolve.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;

/**
 * Union-find with vetoes: two clusters join only while nothing that is known of one excludes the
 * other, and no person said that they are two. The smallest mention leads its cluster.
 */
public final class Clusters<P extends Clusters.Profile<P>> {
  /** What is known of the members of a cluster together. */
  public interface Profile<P> {
    /** Why the two cannot be one, in words; null when they can. */
    public @Nullable String conflict(P other);

    /** What is known of both together. */
    public P join(P other);
  }

  /**
   * A mention, whom it follows, and of a leader what is known of its cluster and the sides of
   * partings that it stands on.
   */
  private static final class Node<P> {
    private final Mention mention;
    private Node<P> parent = this;
    private P profile;
    private Set<Verdicts.Mark> marks;

    Node(Mention mention, P profile, Set<Verdicts.Mark> marks) {
      this.mention = mention;
      this.profile = profile;
      this.marks = marks;
    }

    public Node<P> leader() {
      Node<P> leader = this;
      while (leader.parent != leader) {
        leader = leader.parent;
      }
      Node<P> node = this;
      while (node != leader) {
        Node<P> next = node.parent;
        node.parent = leader;
        node = next;
      }
      return leader;
    }
  }

  private final Verdicts verdicts;
  private final Map<Mention, Node<P>> nodes = new HashMap<>();

  /** The first that was added of those said to be one. */
  private final Map<Mention, Node<P>> told = new HashMap<>();

  public Clusters(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /** A mention alone, or in the cluster of which a person said that it belongs there. */
  public void add(Mention mention, P profile) {
    Node<P> node = new Node<>(mention, profile, verdicts.marks(mention));
    nodes.put(mention, node);
    Node<P> first = told.putIfAbsent(verdicts.head(mention), node);
    if (first != null) {
      unite(first.leader(), node);
    }
  }

  private Node<P> find(Mention mention) {
    return Objects.requireNonNull(nodes.get(mention), mention::toString).leader();
  }

  public Mention leader(Mention mention) {
    return find(mention).mention;
  }

  public P profile(Mention mention) {
    return find(mention).profile;
  }

  /** The leaders of all clusters, in their order, as they are now. */
  public List<Mention> leaders() {
    return nodes.values().stream()
        .filter(node -> node.parent == node)
        .map(node -> node.mention)
        .sorted()
        .toList();
  }

  /** Joins the clusters of both, or notes what forbids it. */
  public boolean join(Mention a, Mention b, String reason, Journal journal) {
    Node<P> first = find(a);
    Node<P> second = find(b);
    if (first == second) {
      return true;
    }
    String conflict = conflict(first, second);
    if (conflict != null) {
      journal.different(a, b, conflict);
      return false;
    }
    journal.same(a, b, reason);
    unite(first, second);
    return true;
  }

  /** Why the clusters of both cannot be one, in words; null when they can. */
  public @Nullable String conflict(Mention a, Mention b) {
    return conflict(find(a), find(b));
  }

  private static <P extends Profile<P>> @Nullable String conflict(Node<P> a, Node<P> b) {
    String said = Verdicts.conflict(a.marks, b.marks);
    return said != null ? said : a.profile.conflict(b.profile);
  }

  /** What a person said against joining both; null where nobody did. */
  public @Nullable String parted(Mention a, Mention b) {
    return Verdicts.conflict(find(a).marks, find(b).marks);
  }

  /** Whether a person told anything of the cluster apart. */
  public boolean spokenOf(Mention mention) {
    return !find(mention).marks.isEmpty();
  }

  private static <P extends Profile<P>> void unite(Node<P> a, Node<P> b) {
    Node<P> leader = a.mention.compareTo(b.mention) < 0 ? a : b;
    Node<P> member = leader == a ? b : a;
    leader.profile = leader.profile.join(member.profile);
    member.profile = leader.profile;
    member.parent = leader;
    if (!member.marks.isEmpty()) {
      Set<Verdicts.Mark> both = new HashSet<>(leader.marks);
      both.addAll(member.marks);
      leader.marks = both;
    }
  }

  public Partition partition() {
    Map<Mention, Mention> leaders = new HashMap<>(2 * nodes.size());
    nodes.forEach((mention, node) -> leaders.put(mention, node.leader().mention));
    return new Partition(leaders);
  }
}
