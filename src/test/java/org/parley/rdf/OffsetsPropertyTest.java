package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.model.Span;

/** Offsets in the graph count code points, whatever the text. */
final class OffsetsPropertyTest {
  @Property
  void codePointOffsetsAreThoseOfJava(
      @ForAll("texts") String text, @ForAll @IntRange(max = 60) int at) {
    int offset = Math.min(at, text.length());
    assertEquals(text.codePointCount(0, offset), new CodePoints(text).offset(offset));
  }

  @Property(tries = 200)
  void thePassageIsAsLongAsItsText(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 60) int a,
      @ForAll @IntRange(max = 60) int b) {
    int begin = boundary(text, Math.min(a, b));
    int end = boundary(text, Math.max(a, b));
    Graph graph = map(text, new Span(begin, end));
    Node passage =
        graph.find(Node.ANY, Vocabulary.RDF_TYPE, Vocabulary.Type.PASSAGE).next().getSubject();
    String exact = value(graph, passage, Vocabulary.EXACT_TEXT);
    int from = Integer.parseInt(value(graph, passage, Vocabulary.BEGIN));
    int to = Integer.parseInt(value(graph, passage, Vocabulary.END));
    assertEquals(text.codePointCount(0, begin), from);
    assertEquals(exact.codePointCount(0, exact.length()), to - from);
    assertEquals(Reports.BASE + "/id/document/x#char=" + from + "," + to, passage.getURI());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> points =
        Arbitraries.of("a", "ş", "漢", "🌊", "𝄞", " ", "\r", "\u0000", "\uD83C", "\uDF0A", ".");
    return points.list().ofMaxSize(30).map(parts -> String.join("", parts));
  }

  /** Not inside a pair. */
  private static int boundary(String text, int at) {
    int offset = Math.min(at, text.length());
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }

  private static Graph map(String text, Span span) {
    Article article = new Article(new ArticleId("x"), Source.ofFile("x.txt"), text);
    Ref vik = new Ref("vik");
    String quote = article.words(span);
    Evidence evidence = new Evidence(article.id(), span, quote, new Span(0, text.length()), "r", 1);
    Claim claim = new Claim.Named(vik, "Vik", Claim.Basis.asserted(evidence));
    List<Entity> people = List.of(new Entity.Person(vik, "Vik", List.of()));
    Report report = new Report(article, "x", people, List.of(claim), List.of());
    return new GraphMapper(Reports.BASE).article(report, Reports.resolution(List.of(report)));
  }

  private static String value(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm();
  }
}
