package org.parley.publish.proof;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Vocabulary;

/**
 * Finds the sentences behind the rows of any answer. A claim proves something of a row if the row
 * shows both what it is about and what it says: either things of the row, or a node between them,
 * such as a participation, none of whose things is another than that of the row.
 */
public final class Proofs {
  /** Of something that all articles speak of, other things of the row lead to the claims. */
  private static final int LINKS = 2000;

  private static final String DOCUMENT = "document";
  private static final Pattern KIND = Pattern.compile("/id/([a-z-]+)/");

  private static final Comparator<Proof> ORDER =
      Comparator.comparing(Proof::reach)
          .thenComparing(Proof::confidence)
          .reversed()
          .thenComparing(Proof::document)
          .thenComparing(Proof::sentence)
          .thenComparing(Proof::fact)
          .thenComparing(Proof::words)
          .thenComparing(Proof::rule);

  private final Graph graph;
  private final Set<Node> things = new LinkedHashSet<>();
  private final Set<String> kinds = new HashSet<>();
  private final Set<String> texts = new HashSet<>();

  private final Known known;
  private boolean whole = true;

  private Proofs(Graph graph, List<@Nullable RDFNode> row) {
    this.graph = graph;
    this.known = new Known(graph);
    for (RDFNode value : row) {
      if (value != null && value.isURIResource()) {
        things.add(value.asNode());
        kinds.add(kind(value.asNode()));
      } else if (value != null && value.isLiteral()) {
        texts.add(folded(value.asLiteral().getLexicalForm()));
      }
    }
    kinds.remove("");
  }

  /** The sentences behind a row, those that tell most of it first; within a transaction. */
  public static List<Proof> of(Graph graph, List<@Nullable RDFNode> row) {
    return best(graph, row, Integer.MAX_VALUE).proofs();
  }

  /** The passages that tell most of a row, so many of them; within a transaction. */
  public static Best best(Graph graph, List<@Nullable RDFNode> row, int most) {
    Proofs proofs = new Proofs(graph, row);
    List<Lead> leads = proofs.leads();
    return new Best(
        leads.stream()
            .limit(most)
            .flatMap(lead -> lead.proofs(proofs.known))
            .distinct()
            .sorted(ORDER)
            .toList(),
        Math.max(0, leads.size() - most),
        proofs.whole);
  }

  /**
   * Some of the proofs of a row.
   *
   * @param more how many further passages were found
   * @param whole whether all claims were looked at, so that there are no more than these
   */
  public record Best(List<Proof> proofs, int more, boolean whole) {}

  /** The passages that prove something, those that tell most first; none of them was read yet. */
  private List<Lead> leads() {
    Map<Lead.Key, Lead> leads = new LinkedHashMap<>();
    Map<Node, Set<Node>> ties = new HashMap<>();
    for (Node claim : claims(ties)) {
      Map<Node, List<Node>> told = known.told(claim);
      if (isShown(told, ties)) {
        for (Node about : Known.values(told, Vocabulary.CLAIM_SUBJECT)) {
          Set<Node> tied = ties.computeIfAbsent(about, this::tied);
          if (!tied.isEmpty()) {
            Lead.add(leads, known, told, reach(tied, told));
          }
        }
      }
    }
    return leads.values().stream().sorted(Lead.ORDER).toList();
  }

  /**
   * The claims that may prove something.
   *
   * @param ties the things that nodes are or stand between, as far as they were looked up
   */
  private Set<Node> claims(Map<Node, Set<Node>> ties) {
    if (texts.isEmpty() && things.size() == 1) {
      // a sixth of the claims about what links to it, and what they say can be nothing else
      Set<Node> claims = subjectsOf(Vocabulary.CLAIM_OBJECT, things.iterator().next(), LINKS);
      whole = claims.size() < LINKS;
      return claims;
    }
    Set<Node> claims = new LinkedHashSet<>();
    for (Node about : subjects()) {
      if (!ties.computeIfAbsent(about, this::tied).isEmpty()) {
        claims.addAll(subjectsOf(Vocabulary.CLAIM_SUBJECT, about, Integer.MAX_VALUE));
      }
    }
    return claims;
  }

  /** The things of the row, and the nodes that link to them. */
  private Set<Node> subjects() {
    Set<Node> subjects = new LinkedHashSet<>(things);
    things.forEach(thing -> subjects.addAll(subjectsOf(Node.ANY, thing, LINKS)));
    return subjects;
  }

  /**
   * The things of the row that a node is or stands between; none where it stands between others of
   * their kinds as well.
   */
  private Set<Node> tied(Node node) {
    if (things.contains(node)) {
      return Set.of(node);
    }
    // another meeting does not tell of this one, even where it follows it
    if (!node.isURI() || kinds.contains(kind(node))) {
      return Set.of();
    }
    Map<Node, List<Node>> told = known.told(node);
    if (Known.values(told, Vocabulary.RDF_TYPE).contains(Vocabulary.Type.CLAIM)) {
      return Set.of();
    }
    List<Node> met =
        told.values().stream().flatMap(List::stream).filter(o -> kinds.contains(kind(o))).toList();
    Set<Node> tied = met.stream().filter(things::contains).collect(Collectors.toSet());
    Set<String> own = tied.stream().map(Proofs::kind).collect(Collectors.toSet());
    Set<String> all = met.stream().map(Proofs::kind).collect(Collectors.toSet());
    all.remove(DOCUMENT);
    return !all.isEmpty() && own.containsAll(all) ? tied : Set.of();
  }

  /**
   * Whether the row shows what a claim says, or things between which that stands, as an office does
   * for its body; and names its document where it names documents.
   */
  private boolean isShown(Map<Node, List<Node>> claim, Map<Node, Set<Node>> ties) {
    boolean said =
        Stream.of(Vocabulary.CLAIM_OBJECT, Vocabulary.CLAIM_VALUE)
            .flatMap(property -> Known.values(claim, property).stream())
            .anyMatch(
                value ->
                    things.contains(value)
                        || texts.contains(folded(known.name(value)))
                        || !ties.computeIfAbsent(value, this::tied).isEmpty());
    return said
        && (!kinds.contains(DOCUMENT)
            || Known.values(claim, Vocabulary.CLAIMED_IN).stream().anyMatch(things::contains));
  }

  private int reach(Set<Node> tied, Map<Node, List<Node>> claim) {
    Set<Node> reached = new HashSet<>(tied);
    reached.addAll(Known.values(claim, Vocabulary.CLAIM_OBJECT));
    reached.retainAll(things);
    return reached.size();
  }

  /** What says this of a thing, so many at most; a claim is about another than what it names. */
  private Set<Node> subjectsOf(Node property, Node object, int most) {
    Set<Node> subjects = new LinkedHashSet<>();
    ExtendedIterator<Triple> links = graph.find(Node.ANY, property, object);
    try {
      for (int i = 0; i < most && links.hasNext(); i++) {
        Triple link = links.next();
        if (!property.equals(Node.ANY) || !link.getPredicate().equals(Vocabulary.CLAIM_OBJECT)) {
          subjects.add(link.getSubject());
        }
      }
    } finally {
      links.close();
    }
    return subjects;
  }

  private static String kind(Node thing) {
    Matcher kind = thing.isURI() ? KIND.matcher(thing.getURI()) : KIND.matcher("");
    return kind.find() ? kind.group(1) : "";
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
