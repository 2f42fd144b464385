package org.parley.rdf;

import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.Correction;
import org.parley.model.Correction.Different;
import org.parley.model.Correction.Edit;
import org.parley.model.Correction.Edited;
import org.parley.model.Correction.Rejected;
import org.parley.model.Correction.Said;
import org.parley.model.Correction.Same;
import org.parley.model.Correction.Thing;
import org.parley.model.MentionAnchor;
import org.parley.model.Quotation;

/** Reads what people corrected from its graph. */
public final class CorrectionReader {
  private final Graph graph;

  private CorrectionReader(Graph graph) {
    this.graph = graph;
  }

  /**
   * The corrections of a graph in the order of their addresses.
   *
   * @throws IllegalArgumentException if something is missing that makes up a correction
   */
  public static List<Correction> read(Graph graph) {
    CorrectionReader reader = new CorrectionReader(graph);
    return graph
        .find(Node.ANY, RDF_TYPE, Vocabulary.Type.CORRECTION)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .map(reader::correction)
        .toList();
  }

  private Correction correction(Node node) {
    if (graph.contains(node, RDF_TYPE, Vocabulary.Type.REJECTION)) {
      return rejected(node);
    }
    List<Thing> things =
        objects(node, Vocabulary.COMPARES)
            .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
            .map(this::thing)
            .toList();
    boolean edit = graph.contains(node, RDF_TYPE, Vocabulary.Type.EDIT_CORRECTION);
    if (things.size() != (edit ? 1 : 2)) {
      throw new IllegalArgumentException(node + " names " + things.size() + " things");
    }
    Said said = said(node);
    if (edit) {
      Edit what = Edit.valueOf(required(node, Vocabulary.EDITED_AS));
      return new Edited(things.get(0), what, required(node, Vocabulary.EDITED_VALUE), said);
    }
    boolean same = graph.contains(node, RDF_TYPE, Vocabulary.Type.SAME_CORRECTION);
    return same
        ? new Same(things.get(0), things.get(1), said)
        : new Different(things.get(0), things.get(1), said);
  }

  private Said said(Node node) {
    String at = text(node, Vocabulary.CORRECTED_AT);
    return new Said(
        required(node, Vocabulary.CORRECTED_BY),
        at == null ? Instant.EPOCH : Instant.parse(at),
        text(node, Vocabulary.BECAUSE));
  }

  private Thing thing(Node node) {
    return new Thing(
        required(node, Vocabulary.GIVEN_AS),
        required(node, Vocabulary.RDFS_LABEL),
        objects(node, Vocabulary.ANCHORED_BY).map(this::mention).toList());
  }

  private Rejected rejected(Node node) {
    List<Node> words = objects(node, Vocabulary.ANCHORED_BY).toList();
    if (words.isEmpty()) {
      throw new IllegalArgumentException(node + " rests on no words");
    }
    return new Rejected(
        article(words.get(0)),
        required(node, Vocabulary.RDFS_LABEL),
        localName(object(node, Vocabulary.REJECTED_PROPERTY)),
        texts(node, Vocabulary.REJECTED_VALUE),
        objects(node, Vocabulary.REJECTED_OF).map(this::mention).toList(),
        words.stream().map(one -> Objects.requireNonNull(words(one))).toList(),
        said(node));
  }

  private MentionAnchor mention(Node node) {
    return new MentionAnchor(
        article(node),
        required(node, Vocabulary.ANCHOR_KIND),
        texts(node, Vocabulary.ANCHOR_NAME),
        text(node, Vocabulary.ANCHOR_WITHIN),
        words(node));
  }

  private @Nullable Quotation words(Node node) {
    String words = text(node, Vocabulary.ANCHOR_WORDS);
    return words == null
        ? null
        : new Quotation(Integer.parseInt(required(node, Vocabulary.ANCHOR_BEGIN)), words);
  }

  private ArticleId article(Node node) {
    return new ArticleId(localName(object(node, Vocabulary.ANCHORED_IN)));
  }

  private static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private Stream<Node> objects(Node node, Node property) {
    return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }

  private Node object(Node node, Node property) {
    return objects(node, property)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(node + " has no " + property));
  }

  private List<String> texts(Node node, Node property) {
    return objects(node, property).map(Node::getLiteralLexicalForm).toList();
  }

  private @Nullable String text(Node node, Node property) {
    return texts(node, property).stream().findFirst().orElse(null);
  }

  private String required(Node node, Node property) {
    return object(node, property).getLiteralLexicalForm();
  }
}
