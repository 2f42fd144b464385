package org.parley.rdf;

import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.parley.model.ArticleId;
import org.parley.model.Correction;
import org.parley.model.Correction.Different;
import org.parley.model.Correction.Edited;
import org.parley.model.Correction.Rejected;
import org.parley.model.Correction.Same;
import org.parley.model.Correction.Thing;
import org.parley.model.Hashes;
import org.parley.model.MentionAnchor;
import org.parley.model.Quotation;

/** What people corrected as triples, from which {@link CorrectionReader} reads it back. */
public final class CorrectionMapper {
  private final Graph graph = GraphMemFactory.createDefaultGraph();
  private final Iris iris;

  private CorrectionMapper(Iris iris) {
    this.iris = iris;
  }

  /** The graph of all corrections of a store. */
  public static Graph map(Iris iris, Collection<Correction> corrections) {
    CorrectionMapper mapper = new CorrectionMapper(iris);
    corrections.forEach(correction -> correction.accept(mapper.new Writer(correction)));
    return mapper.graph;
  }

  /** The triples of one correction. */
  private final class Writer implements Correction.Visitor<Node> {
    private final Correction correction;
    private final Node node;

    Writer(Correction correction) {
      this.correction = correction;
      this.node = iris.correction(correction.id());
    }

    @Override
    public Node same(Same same) {
      describe(Vocabulary.Type.SAME_CORRECTION, label(same.one(), "is", same.other()));
      return compare(same.one(), same.other());
    }

    @Override
    public Node different(Different different) {
      String label = label(different.one(), "is not", different.other());
      describe(Vocabulary.Type.DIFFERENT_CORRECTION, label);
      return compare(different.one(), different.other());
    }

    @Override
    public Node rejected(Rejected rejected) {
      describe(Vocabulary.Type.REJECTION, rejected.label());
      graph.add(node, Vocabulary.REJECTED_PROPERTY, property(rejected.property()));
      rejected
          .value()
          .forEach(value -> graph.add(node, Vocabulary.REJECTED_VALUE, Literals.text(value)));
      rejected.about().forEach(one -> graph.add(node, Vocabulary.REJECTED_OF, anchor(one)));
      rejected
          .words()
          .forEach(
              words -> graph.add(node, Vocabulary.ANCHORED_BY, anchor(rejected.article(), words)));
      return node;
    }

    @Override
    public Node edited(Edited edited) {
      describe(Vocabulary.Type.EDIT_CORRECTION, edited.thing().label() + ": " + edited.value());
      graph.add(node, Vocabulary.EDITED_AS, Literals.text(edited.edit().name()));
      graph.add(node, Vocabulary.EDITED_VALUE, Literals.text(edited.value()));
      return compare(edited.thing());
    }

    private void describe(Node type, String label) {
      graph.add(node, RDF_TYPE, Vocabulary.Type.CORRECTION);
      graph.add(node, RDF_TYPE, type);
      graph.add(node, RDFS_LABEL, Literals.text(label));
      graph.add(node, Vocabulary.CORRECTED_BY, Literals.text(correction.said().by()));
      graph.add(node, Vocabulary.CORRECTED_AT, Literals.moment(correction.said().at()));
      String because = correction.said().because();
      if (because != null) {
        graph.add(node, Vocabulary.BECAUSE, Literals.text(because));
      }
    }

    private Node compare(Thing... things) {
      int number = 0;
      for (Thing thing : things) {
        Node compared = iris.compared(correction.id(), ++number);
        graph.add(node, Vocabulary.COMPARES, compared);
        graph.add(compared, RDF_TYPE, Vocabulary.Type.COMPARED_THING);
        graph.add(compared, RDFS_LABEL, Literals.text(thing.label()));
        graph.add(compared, Vocabulary.GIVEN_AS, Literals.anyUri(thing.iri()));
        thing.mentions().forEach(m -> graph.add(compared, Vocabulary.ANCHORED_BY, anchor(m)));
      }
      return node;
    }
  }

  private static Node property(String localName) {
    Node alias = Vocabulary.ALT_LABEL;
    return alias.getLocalName().equals(localName) ? alias : Vocabulary.term(localName);
  }

  private static String label(Thing one, String relation, Thing other) {
    return one.label() + " " + relation + " " + other.label();
  }

  private Node anchor(MentionAnchor mention) {
    Node node = anchor(mention.article(), mention.names().get(0), mention.toString());
    graph.add(node, Vocabulary.ANCHOR_KIND, Literals.text(mention.kind()));
    mention.names().forEach(n -> graph.add(node, Vocabulary.ANCHOR_NAME, Literals.text(n)));
    if (mention.within() != null) {
      graph.add(node, Vocabulary.ANCHOR_WITHIN, Literals.text(mention.within()));
    }
    if (mention.words() != null) {
      words(node, mention.words());
    }
    return node;
  }

  private Node anchor(ArticleId article, Quotation words) {
    Node node = anchor(article, Labels.shorten(words.words()), words.toString());
    words(node, words);
    return node;
  }

  private Node anchor(ArticleId article, String label, String content) {
    Node node = iris.anchor(article, Hashes.shortHash(content));
    graph.add(node, RDF_TYPE, Vocabulary.Type.ANCHOR);
    graph.add(node, RDFS_LABEL, Literals.text(label));
    graph.add(node, Vocabulary.ANCHORED_IN, iris.document(article));
    return node;
  }

  private void words(Node node, Quotation words) {
    graph.add(node, Vocabulary.ANCHOR_WORDS, Literals.text(words.words()));
    graph.add(node, Vocabulary.ANCHOR_BEGIN, Literals.offset(words.begin()));
  }
}
