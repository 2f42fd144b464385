package org.parley.publish.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private Proofs(Graph graph, List<@Nullable RDFNode> row) {
    this.graph = graph;
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
    return new Proofs(graph, row).all().stream().sorted(ORDER).toList();
  }

  private Set<Proof> all() {
    Set<Proof> proofs = new LinkedHashSet<>();
    for (Node about : subjects()) {
      if (things.contains(about) || isBetween(about)) {
        for (Node claim : subjectsOf(Vocabulary.CLAIM_SUBJECT, about)) {
          if (isShown(claim)) {
            proofs.addAll(proofs(claim, reach(about, claim)));
          }
        }
      }
    }
    return proofs;
  }

  /** The things of the row, and the nodes that link to them. */
  private Set<Node> subjects() {
    Set<Node> subjects = new LinkedHashSet<>(things);
    for (Node thing : things) {
      ExtendedIterator<Triple> links = graph.find(Node.ANY, Node.ANY, thing);
      try {
        for (int i = 0; i < LINKS && links.hasNext(); i++) {
          subjects.add(links.next().getSubject());
        }
      } finally {
        links.close();
      }
    }
    return subjects;
  }

  /** Whether a node stands between things of the row, and not between others of their kinds. */
  private boolean isBetween(Node node) {
    Set<String> met = new HashSet<>();
    Set<String> own = new HashSet<>();
    // another meeting does not tell of this one, even where it follows it
    if (kinds.contains(kind(node))) {
      return false;
    }
    if (!node.isURI() || graph.contains(node, Vocabulary.RDF_TYPE, Vocabulary.Type.CLAIM)) {
      return false;
    }
    for (Triple link : graph.find(node, Node.ANY, Node.ANY).toList()) {
      String kind = kind(link.getObject());
      if (kinds.contains(kind)) {
        met.add(kind);
        if (things.contains(link.getObject())) {
          own.add(kind);
        }
      }
    }
    met.remove("document");
    return !met.isEmpty() && own.containsAll(met);
  }

  /** Whether the row shows what a claim says, and names its document where it names documents. */
  private boolean isShown(Node claim) {
    boolean said =
        Stream.of(Vocabulary.CLAIM_OBJECT, Vocabulary.CLAIM_VALUE)
            .flatMap(property -> objects(claim, property).stream())
            .anyMatch(value -> things.contains(value) || texts.contains(folded(text(value))));
    return said
        && (!kinds.contains("document")
            || objects(claim, Vocabulary.CLAIMED_IN).stream().anyMatch(things::contains));
  }

  private int reach(Node about, Node claim) {
    Set<Node> tied = new HashSet<>(objects(claim, Vocabulary.CLAIM_OBJECT));
    tied.add(about);
    if (!things.contains(about)) {
      tied.addAll(objects(about, Node.ANY));
    }
    tied.retainAll(things);
    return tied.size();
  }

  private List<Proof> proofs(Node claim, int reach) {
    List<Proof> proofs = new ArrayList<>();
    for (Node passage : objects(claim, Vocabulary.EVIDENCE)) {
      proofs.add(
          new Proof(
              reach,
              first(claim, Vocabulary.CLAIM_PROPERTY),
              first(passage, Vocabulary.IN_SENTENCE),
              first(passage, Vocabulary.EXACT_TEXT),
              first(claim, Vocabulary.CLAIMED_IN),
              objects(claim, Vocabulary.CLAIMED_IN).stream()
                  .map(Node::toString)
                  .min(String::compareTo)
                  .orElse(""),
              first(claim, Vocabulary.RULE),
              first(claim, Vocabulary.CONFIDENCE)));
    }
    return proofs;
  }

  private String first(Node subject, Node property) {
    return objects(subject, property).stream().map(this::text).min(String::compareTo).orElse("");
  }

  /** What a value is called. */
  private String text(Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    return objects(value, Vocabulary.RDFS_LABEL).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo)
        .orElseGet(() -> value.toString().replaceFirst("^.*[/#]", ""));
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private List<Node> subjectsOf(Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  private static String kind(Node thing) {
    Matcher kind = thing.isURI() ? KIND.matcher(thing.getURI()) : KIND.matcher("");
    return kind.find() ? kind.group(1) : "";
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
