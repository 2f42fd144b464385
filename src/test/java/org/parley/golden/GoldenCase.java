package org.parley.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.pipeline.Reading;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;
import org.parley.read.Metadata;
import org.parley.resolve.Resolver;

/**
 * What the articles of a folder say.
 *
 * @param articles the graphs of the articles, one after the other, with passages and claims
 * @param entities the graph of the entities
 */
record GoldenCase(Graph articles, Graph entities) {
  /** Where a fact stands is shown by its claims, and keys and sums are no facts to be read. */
  private static final Set<Node> LEFT_OUT =
      Set.of(Vocabulary.EVIDENCE, Vocabulary.MATCH_KEY, Vocabulary.HIDDEN_LABEL, Vocabulary.SHA256);

  /** What follows from other facts, from the node's name or from the metadata. */
  private static final Set<Node> IMPLIED =
      Set.of(
          Vocabulary.RDF_TYPE,
          Vocabulary.RDFS_LABEL,
          Vocabulary.REPORTED_IN,
          Vocabulary.IN_ENCOUNTER,
          Vocabulary.EDITION_ENCOUNTER,
          Vocabulary.EDITION_SERIES,
          Vocabulary.HAS_RANK,
          Vocabulary.HOLDER,
          Vocabulary.ATTESTED_ON,
          Vocabulary.SPEAKER,
          Vocabulary.DIRECT_QUOTATION,
          Vocabulary.STATUS_CHANGE_OF,
          Vocabulary.EARLIEST,
          Vocabulary.LATEST);

  static GoldenCase read(Path folder, Extraction extraction) throws IOException {
    Path table = folder.resolve("meta.tsv");
    Metadata metadata = Files.exists(table) ? Metadata.read(table) : Metadata.none();
    Reading reading =
        new ArticleReader(extraction, Progress.SILENT).read(articles(folder), metadata);
    assertEquals(List.of(), reading.rejected());
    assertEquals(List.of(), reading.warnings());
    return of(reading.reports());
  }

  private static List<Path> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> articles =
          files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      assertFalse(articles.isEmpty(), folder + " holds no article.txt");
      return articles;
    }
  }

  private static GoldenCase of(List<Report> reports) {
    Resolution resolution = new Resolver().resolve(reports);
    GraphMapper mapper = new GraphMapper(Iris.DEFAULT_BASE);
    Graph articles = GraphMemFactory.createDefaultGraph();
    reports.forEach(report -> GraphUtil.addInto(articles, mapper.article(report, resolution)));
    return new GoldenCase(articles, mapper.entities(resolution));
  }

  /** All facts, without their claims and passages. */
  Graph facts() {
    Graph facts = GraphMemFactory.createDefaultGraph();
    Stream.of(articles, entities)
        .flatMap(graph -> graph.stream())
        .filter(this::isFact)
        .forEach(facts::add);
    return facts;
  }

  private boolean isFact(Triple triple) {
    return !LEFT_OUT.contains(triple.getPredicate())
        && !isA(triple.getSubject(), Vocabulary.Type.CLAIM)
        && !isA(triple.getSubject(), Vocabulary.Type.PASSAGE)
        && !isIdentification(triple.getSubject());
  }

  /** Why mentions are one is for the tests of resolving. */
  private boolean isIdentification(Node node) {
    return entities.contains(node, Vocabulary.RDF_TYPE, Vocabulary.Type.IDENTIFICATION);
  }

  /** Facts of articles for which no claim shows the words. */
  List<String> unproven() {
    return articles.stream()
        .filter(this::isFact)
        .filter(fact -> !isA(fact.getSubject(), Vocabulary.Type.DOCUMENT))
        .filter(fact -> !isProven(fact))
        .map(Turtle::line)
        .sorted()
        .toList();
  }

  /** Entities that neither a claim nor another entity speaks of. */
  List<String> unmentioned() {
    return entities.stream()
        .map(Triple::getSubject)
        .distinct()
        .filter(entity -> !isIdentification(entity))
        .filter(entity -> !isInClaims(entity) && !entities.contains(Node.ANY, Node.ANY, entity))
        .map(Turtle::name)
        .sorted()
        .toList();
  }

  private boolean isProven(Triple fact) {
    if (!IMPLIED.contains(fact.getPredicate())) {
      return isClaimed(fact.getSubject(), fact.getPredicate(), fact.getObject());
    }
    // what is implied rests on the claims about its node; entities are named by them
    return isInClaims(fact.getSubject()) || isPublisher(fact.getSubject());
  }

  private boolean isInClaims(Node node) {
    return isClaimed(node, Node.ANY, Node.ANY) || isClaimed(Node.ANY, Node.ANY, node);
  }

  private boolean isClaimed(Node subject, Node property, Node value) {
    return articles.stream(Node.ANY, Vocabulary.RDF_TYPE, Vocabulary.Type.CLAIM)
        .map(Triple::getSubject)
        .filter(claim -> articles.contains(claim, Vocabulary.CLAIM_SUBJECT, subject))
        .filter(claim -> articles.contains(claim, Vocabulary.CLAIM_PROPERTY, property))
        .filter(
            claim ->
                articles.contains(claim, Vocabulary.CLAIM_OBJECT, value)
                    || articles.contains(claim, Vocabulary.CLAIM_VALUE, value))
        .anyMatch(this::showsWords);
  }

  private boolean showsWords(Node claim) {
    return articles.stream(claim, Vocabulary.EVIDENCE, Node.ANY)
        .anyMatch(t -> articles.contains(t.getObject(), Vocabulary.EXACT_TEXT, Node.ANY));
  }

  private boolean isPublisher(Node node) {
    return articles.contains(Node.ANY, Vocabulary.PUBLISHED_BY, node);
  }

  private boolean isA(Node node, Node type) {
    return articles.contains(node, Vocabulary.RDF_TYPE, type);
  }
}
