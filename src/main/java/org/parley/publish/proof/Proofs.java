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

  /** How claims link to things; they stand between nothing themselves. */
  private static final Set<Node> OF_CLAIMS =
      Set.of(Vocabulary.CLAIM_SUBJECT, Vocabulary.CLAIM_OBJECT, Vocabulary.CLAIMED_IN);

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

  /** Those of them that may be names. */
  private final Set<String> words = new HashSet<>();

  private final Known known;

  /** The claims that name a thing of the row, or what stands between its things. */
  private final Set<Node> naming = new LinkedHashSet<>();

  /** The things that nodes are or stand between, as far as they were looked up. */
  private final Map<Node, Set<Node>> ties = new HashMap<>();

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
    texts.stream()
        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
        .forEach(words::add);
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
    for (Node claim : claims()) {
      // few of the claims about what links to a busy thing are worth reading whole
      if (naming.contains(claim) || isShown(claim)) {
        add(leads, known.told(claim));
      }
    }
    return leads.values().stream().sorted(Lead.ORDER).toList();
  }

  private void add(Map<Lead.Key, Lead> leads, Map<Node, List<Node>> claim) {
    boolean isTold =
        !kinds.contains(DOCUMENT)
            || Known.values(claim, Vocabulary.CLAIMED_IN).stream().anyMatch(things::contains);
    for (Node about : isTold ? Known.values(claim, Vocabulary.CLAIM_SUBJECT) : List.<Node>of()) {
      Set<Node> tied = ties.computeIfAbsent(about, this::tied);
      if (!tied.isEmpty()) {
        Lead.add(leads, known, claim, reach(tied, claim));
      }
    }
  }

  /** The claims that may prove something. */
  private Set<Node> claims() {
    if (texts.isEmpty() && things.size() == 1) {
      // a sixth of the claims about what links to it, and what they say can be nothing else
      naming.addAll(linking(Vocabulary.CLAIM_OBJECT, things.iterator().next()));
      return naming;
    }
    Set<Node> between = new LinkedHashSet<>(things);
    things.forEach(thing -> between.addAll(linking(Node.ANY, thing)));
    between.removeIf(node -> ties.computeIfAbsent(node, this::tied).isEmpty());
    Set<Node> claims = new LinkedHashSet<>();
    for (Node node : between) {
      // an office says as much as its body
      subjects(Vocabulary.CLAIM_OBJECT, node).forEachRemaining(naming::add);
      subjects(Vocabulary.CLAIM_SUBJECT, node).forEachRemaining(claims::add);
    }
    return claims;
  }

  private ExtendedIterator<Node> subjects(Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject);
  }

  /** What says this of a thing, or links to it and is no claim; of a busy thing, not all of it. */
  private Set<Node> linking(Node property, Node thing) {
    Set<Node> linking = new LinkedHashSet<>();
    ExtendedIterator<Triple> links = graph.find(Node.ANY, property, thing);
    try {
      for (int i = 0; i < LINKS && links.hasNext(); i++) {
        Triple link = links.next();
        if (property.isConcrete() || !OF_CLAIMS.contains(link.getPredicate())) {
          linking.add(link.getSubject());
        }
      }
      whole &= !links.hasNext();
    } finally {
      links.close();
    }
    return linking;
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

  /** Whether the row shows what a claim says in words; numbers and days are nobody's names. */
  private boolean isShown(Node claim) {
    return isShown(claim, Vocabulary.CLAIM_VALUE, texts)
        || isShown(claim, Vocabulary.CLAIM_OBJECT, words);
  }

  private boolean isShown(Node claim, Node property, Set<String> shown) {
    return !shown.isEmpty()
        && known.values(claim, property).stream()
            .anyMatch(value -> shown.contains(folded(known.name(value))));
  }

  private int reach(Set<Node> tied, Map<Node, List<Node>> claim) {
    Set<Node> reached = new HashSet<>(tied);
    reached.addAll(Known.values(claim, Vocabulary.CLAIM_OBJECT));
    reached.retainAll(things);
    return reached.size();
  }

  private static String kind(Node thing) {
    Matcher kind = thing.isURI() ? KIND.matcher(thing.getURI()) : KIND.matcher("");
    return kind.find() ? kind.group(1) : "";
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
