package org.parley.publish.web.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.parley.rdf.Vocabulary;

/**
 * One claim of an article as people read it.
 *
 * @param label what is claimed, in words
 * @param modality how it is claimed, empty where it is plainly asserted
 * @param rules which rules read it
 * @param passages what it rests on, in the order of the text
 */
public record Fact(
    String iri,
    String label,
    String modality,
    String certainty,
    List<String> rules,
    List<Passage> passages) {
  private static final String PLAIN = "asserted";

  private static final Comparator<Passage> IN_TEXT =
      Comparator.comparingInt(Passage::begin).thenComparingInt(Passage::end);

  private static final Comparator<Fact> ORDER =
      Comparator.comparing((Fact fact) -> fact.passages().get(0), IN_TEXT)
          .thenComparing(Fact::label)
          .thenComparing(Fact::iri);

  public Fact {
    rules = List.copyOf(rules);
    passages = List.copyOf(passages);
  }

  /** Words of an article; offsets count code points. */
  public record Passage(int begin, int end, String words) {}

  /** What the graph of an article claims, in the order of its text. */
  public static List<Fact> of(Graph article) {
    List<Fact> facts = new ArrayList<>();
    article
        .find(Node.ANY, RDF.type.asNode(), Vocabulary.Type.CLAIM)
        .forEach(triple -> facts.add(fact(article, triple.getSubject())));
    facts.removeIf(fact -> fact.passages().isEmpty());
    facts.sort(ORDER);
    return facts;
  }

  /** A mark of each of its passages. */
  public List<Mark> marks(String target) {
    return passages.stream()
        .map(passage -> new Mark(passage.begin(), passage.end(), "fact", target, label))
        .toList();
  }

  private static Fact fact(Graph article, Node claim) {
    String modality =
        article
            .find(claim, Vocabulary.HAS_MODALITY, Node.ANY)
            .mapWith(triple -> triple.getObject().getLocalName().replaceFirst("^modality-", ""))
            .nextOptional()
            .orElse(PLAIN);
    return new Fact(
        claim.getURI(),
        String.join(" ", texts(article, claim, Vocabulary.RDFS_LABEL)),
        modality.equals(PLAIN) ? "" : modality,
        texts(article, claim, Vocabulary.CONFIDENCE).stream()
            .findFirst()
            .map(Fact::share)
            .orElse(""),
        texts(article, claim, Vocabulary.RULE).stream().sorted().toList(),
        article
            .find(claim, Vocabulary.EVIDENCE, Node.ANY)
            .mapWith(triple -> passage(article, triple.getObject()))
            .toList()
            .stream()
            .sorted(IN_TEXT)
            .toList());
  }

  private static String share(String number) {
    return String.format(Locale.ROOT, "%.0f %%", Double.parseDouble(number) * 100);
  }

  private static Passage passage(Graph article, Node passage) {
    return new Passage(
        number(article, passage, Vocabulary.BEGIN),
        number(article, passage, Vocabulary.END),
        String.join(" ", texts(article, passage, Vocabulary.EXACT_TEXT)));
  }

  private static int number(Graph article, Node thing, Node property) {
    return texts(article, thing, property).stream().findFirst().map(Integer::parseInt).orElse(0);
  }

  private static List<String> texts(Graph article, Node thing, Node property) {
    return article
        .find(thing, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }
}
