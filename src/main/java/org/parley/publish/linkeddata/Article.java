package org.parley.publish.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.rdf.Vocabulary;
import org.parley.rdf.WholeText;

/**
 * An article with what was read from it.
 *
 * @param body its whole text; empty where it may not be passed on
 */
public record Article(String body, List<Passage> passages, List<Said> claims) {
  /** More of one article than this nobody reads on a page. */
  private static final int MOST = 2000;

  /**
   * Words of the article.
   *
   * @param iri with their place as its fragment
   * @param begin first character, in code points
   * @param sentence around them; empty where it may not be passed on
   */
  public record Passage(String iri, int begin, int end, String words, String sentence) {}

  /**
   * What a claim speaks of.
   *
   * @param iri empty for a text, a number or a date
   */
  public record Named(String iri, String name) {}

  /**
   * One thing that the article says.
   *
   * @param label the whole of it in words
   * @param passages the IRIs of the words on which it rests
   */
  public record Said(
      String iri,
      String label,
      Named subject,
      Named property,
      Named value,
      String modality,
      String account,
      String rule,
      String confidence,
      List<String> passages) {}

  /** Reads an article by the IRI of its document; call it in a read transaction. */
  public static Article of(DatasetGraph data, String iri) {
    Recalled known = new Recalled(data.getDefaultGraph());
    return new Reading(known, new Labels(data, known), NodeFactory.createURI(iri)).read();
  }

  /** One article being read. */
  private record Reading(Recalled known, Labels labels, Node document) {
    Article read() {
      return new Article(
          first(document, WholeText.ARTICLE_BODY),
          subjects(Vocabulary.PASSAGE_OF).map(this::passage).sorted(order()).toList(),
          subjects(Vocabulary.CLAIMED_IN)
              .map(this::claim)
              .sorted(Comparator.comparing(Said::label).thenComparing(Said::iri))
              .toList());
    }

    private static Comparator<Passage> order() {
      return Comparator.comparingInt(Passage::begin)
          .thenComparing(Comparator.comparingInt(Passage::end).reversed());
    }

    private Stream<Node> subjects(Node property) {
      List<Node> subjects = new ArrayList<>();
      known
          .find(Node.ANY, property, document)
          .mapWith(Triple::getSubject)
          .forEachRemaining(subjects::add);
      return subjects.stream().distinct().limit(MOST);
    }

    private Passage passage(Node passage) {
      known.recall(passage);
      return new Passage(
          passage.toString(),
          number(passage, Vocabulary.BEGIN),
          number(passage, Vocabulary.END),
          first(passage, Vocabulary.EXACT_TEXT),
          first(passage, Vocabulary.IN_SENTENCE));
    }

    private Said claim(Node claim) {
      known.recall(claim);
      return new Said(
          claim.toString(),
          first(claim, Vocabulary.RDFS_LABEL),
          named(claim, Vocabulary.CLAIM_SUBJECT, labels::of),
          named(claim, Vocabulary.CLAIM_PROPERTY, labels::ofProperty),
          named(claim, value(claim), labels::of),
          first(claim, Vocabulary.HAS_MODALITY),
          first(claim, Vocabulary.ATTRIBUTED_TO),
          String.join(", ", texts(claim, Vocabulary.RULE)),
          first(claim, Vocabulary.CONFIDENCE),
          known
              .find(claim, Vocabulary.EVIDENCE, Node.ANY)
              .mapWith(triple -> triple.getObject().toString())
              .toList());
    }

    private Node value(Node claim) {
      return known.contains(claim, Vocabulary.CLAIM_OBJECT, Node.ANY)
          ? Vocabulary.CLAIM_OBJECT
          : Vocabulary.CLAIM_VALUE;
    }

    private Named named(Node claim, Node part, Function<Node, String> naming) {
      return known.find(claim, part, Node.ANY).mapWith(Triple::getObject).toList().stream()
          .map(node -> new Named(node.isURI() ? node.getURI() : "", naming.apply(node)))
          .min(Comparator.comparing(Named::iri).thenComparing(Named::name))
          .orElse(new Named("", ""));
    }

    private int number(Node subject, Node property) {
      String text = first(subject, property);
      return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private String first(Node subject, Node property) {
      return texts(subject, property).stream().findFirst().orElse("");
    }

    /** Values as text, things by their names. */
    private List<String> texts(Node subject, Node property) {
      return known.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
          .map(labels::of)
          .sorted()
          .toList();
    }
  }
}
