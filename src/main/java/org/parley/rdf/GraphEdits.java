package org.parley.rdf;

import static org.parley.rdf.Vocabulary.ALT_LABEL;
import static org.parley.rdf.Vocabulary.BROADER;
import static org.parley.rdf.Vocabulary.DIFFERENT_FROM;
import static org.parley.rdf.Vocabulary.MATCH_KEY;
import static org.parley.rdf.Vocabulary.NARROWER;
import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;
import static org.parley.rdf.Vocabulary.SAME_AS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.parley.model.EntityKey;

/**
 * What somebody changed in a copy of a graph, as far as it can be taken over: names, synonyms, what
 * is one and what is not, and under which concepts topics belong. All else follows from articles.
 */
public final class GraphEdits {
  private static final int LONGEST_NAME = 300;
  private static final Node CONCEPT = SKOS.Concept.asNode();
  private static final String FROM_ARTICLES =
      "facts follow from articles; take a wrong one out with parley correct reject, or read an"
          + " article that tells the right one";

  /** What a change says of a thing. */
  public enum What {
    CALLED,
    ALSO_CALLED,
    NOT_CALLED,
    SAME_AS,
    BROADER,
    /** That two things of the graph are one. */
    SAME,
    /** That two things of the graph are not one. */
    DIFFERENT
  }

  /**
   * A change that can be taken over.
   *
   * @param thing its address
   * @param value a name, or an address
   */
  public record Change(What what, String thing, String value) {}

  /** A change that cannot be taken over, and why. */
  public record Refusal(String fact, String why) {}

  private final Iris iris;
  private final Graph present;
  private final Graph edited;
  private final Set<Change> changes = new LinkedHashSet<>();
  private final List<Refusal> refusals = new ArrayList<>();

  private GraphEdits(Iris iris, Graph present, Graph edited) {
    this.iris = iris;
    this.present = present;
    this.edited = edited;
  }

  /**
   * Compares.
   *
   * @param present what the store says, with the vocabulary
   * @param edited a copy of it that was changed, or the changes alone
   */
  public static GraphEdits between(Graph present, Graph edited, Iris iris) {
    GraphEdits edits = new GraphEdits(iris, present, edited);
    edited.find().filterDrop(present::contains).toList().stream()
        .sorted(Comparator.comparing(Triple::toString))
        .forEach(edits::added);
    edits.wholes().forEach(edits::removed);
    return edits;
  }

  /** In the order of their facts. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /** What cannot be taken over. */
  public List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  private void added(Triple fact) {
    Node property = fact.getPredicate();
    if (isOfTheFile(fact)) {
      return;
    }
    if (key(fact.getSubject()) == null) {
      refuse(fact, "the store holds nothing with this address; it learns of things from articles");
    } else if (property.equals(RDFS_LABEL)) {
      label(fact);
    } else if (property.equals(ALT_LABEL)) {
      name(What.ALSO_CALLED, fact);
    } else if (property.equals(SAME_AS)) {
      same(fact);
    } else if (property.equals(DIFFERENT_FROM)) {
      compare(What.DIFFERENT, fact);
    } else if (property.equals(BROADER)) {
      broader(fact, fact.getSubject(), fact.getObject());
    } else if (property.equals(NARROWER)) {
      broader(fact, fact.getObject(), fact.getSubject());
    } else {
      refuse(fact, FROM_ARTICLES);
    }
  }

  /** What an editor writes of its own accord: the head of the file, and declarations. */
  private boolean isOfTheFile(Triple fact) {
    boolean declared =
        fact.getPredicate().equals(RDF_TYPE)
            && fact.getObject().isURI()
            && fact.getObject().getURI().startsWith(OWL.getURI());
    return declared || edited.contains(fact.getSubject(), RDF_TYPE, OWL.Ontology.asNode());
  }

  /** The entity of the store that an address is of; null where it is of none. */
  private @Nullable EntityKey key(Node thing) {
    return present.contains(thing, RDF_TYPE, Node.ANY) ? iris.key(thing) : null;
  }

  private void label(Triple fact) {
    boolean second =
        changes.stream()
            .anyMatch(c -> c.what() == What.CALLED && c.thing().equals(fact.getSubject().getURI()));
    if (second) {
      refuse(fact, "the file gives it two new labels; leave the one that it is to be called by");
    } else {
      name(What.CALLED, fact);
    }
  }

  private void name(What what, Triple fact) {
    String why = fact.getObject().isLiteral() ? fault(fact) : "a name is text";
    if (why == null) {
      add(what, fact.getSubject(), fact.getObject().getLiteralLexicalForm().strip());
    } else {
      refuse(fact, why);
    }
  }

  private static @Nullable String fault(Triple fact) {
    String name = fact.getObject().getLiteralLexicalForm();
    if (name.isBlank()) {
      return "the name is empty";
    }
    if (name.length() > LONGEST_NAME) {
      return "the name is longer than " + LONGEST_NAME + " characters";
    }
    return name.codePoints().anyMatch(Character::isISOControl)
        ? "the name holds characters that nobody sees"
        : null;
  }

  private void same(Triple fact) {
    Node other = fact.getObject();
    if (!other.isURI()) {
      refuse(fact, "what it is the same as needs an address");
    } else if (iris.isOfData(other)) {
      compare(What.SAME, fact);
    } else {
      add(What.SAME_AS, fact.getSubject(), other.getURI());
    }
  }

  private void compare(What what, Triple fact) {
    EntityKey one = key(fact.getSubject());
    EntityKey other = key(fact.getObject());
    if (one == null || other == null) {
      refuse(fact, "the store holds nothing with the address " + fact.getObject());
    } else if (!one.kind().equals(other.kind())) {
      refuse(fact, "a " + one.kind() + " and a " + other.kind() + " are never one");
    } else {
      add(what, fact.getSubject(), fact.getObject().getURI());
    }
  }

  private void broader(Triple fact, Node narrow, Node wide) {
    EntityKey key = key(narrow);
    if (key == null || !key.kind().equals("topic")) {
      refuse(fact, "only topics of articles are put under concepts; the scheme comes with Parley");
    } else if (!wide.isURI() || !present.contains(wide, RDF_TYPE, CONCEPT)) {
      refuse(
          fact, "a topic belongs under a concept of the scheme of topics, or under another topic");
    } else if (Graphs.reach(present, wide, BROADER).contains(narrow)) {
      refuse(fact, "it would be put under itself");
    } else {
      add(What.BROADER, narrow, wide.getURI());
    }
  }

  private void add(What what, Node thing, String value) {
    changes.add(new Change(what, thing.getURI(), value));
  }

  /** The things that the file describes in full, so that what is missing was taken away. */
  private Set<Node> wholes() {
    Set<Node> wholes = new TreeSet<>(Comparator.comparing(Node::toString));
    edited
        .find(Node.ANY, MATCH_KEY, Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(thing -> key(thing) != null)
        .forEach(wholes::add);
    return wholes;
  }

  private void removed(Node thing) {
    present
        .find(thing, ALT_LABEL, Node.ANY)
        .filterDrop(edited::contains)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .filterDrop(name -> changes.contains(new Change(What.CALLED, thing.getURI(), name)))
        .toList()
        .stream()
        .sorted()
        .forEach(name -> add(What.NOT_CALLED, thing, name));
  }

  private void refuse(Triple fact, String why) {
    refusals.add(new Refusal(text(fact), why));
  }

  private String text(Triple fact) {
    String property = Ontology.label(fact.getPredicate());
    return named(fact.getSubject()) + " – " + property + " – " + named(fact.getObject());
  }

  private String named(Node node) {
    if (node.isLiteral()) {
      return Labels.shorten(node.getLiteralLexicalForm());
    }
    Node label = Graphs.object(present, node, RDFS_LABEL);
    return label == null ? node.toString() : label.getLiteralLexicalForm();
  }
}
