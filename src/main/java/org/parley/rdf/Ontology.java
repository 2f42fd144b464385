package org.parley.rdf;

import static org.parley.rdf.Vocabulary.ALT_LABEL;
import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.parley.model.Hashes;

/** The modules of the ontology as they are packed with the program. */
public final class Ontology {
  private static final Node IN_SCHEME = SKOS.inScheme.asNode();
  private static final Node TOPIC_SCHEME = Vocabulary.term("topics");
  private static final Node RANK_SCHEME = Vocabulary.term("ranks");

  static {
    JenaSystem.init();
  }

  private Ontology() {}

  /** Classes, properties and their axioms. */
  public static Graph core() {
    return Modules.CORE;
  }

  /** The fixed values and the topic scheme: concepts, without the headers of their files. */
  public static Graph concepts() {
    return Modules.CONCEPTS;
  }

  /** Changes when the ontology does: what follows from facts may then be something else. */
  public static String fingerprint() {
    return Hashes.fingerprint(
        Stream.of("parley-core.ttl", "parley-vocabulary.ttl", "parley-topics.ttl")
            .map(Ontology::text)
            .collect(Collectors.joining()));
  }

  private static String text(String module) {
    String path = "/ontology/" + module;
    try (InputStream in = Ontology.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a term or concept is called; its local name where the ontology has no such term. */
  public static String label(Node term) {
    String label = Modules.LABELS.get(term);
    return label != null ? label : localName(term);
  }

  /** The topic scheme by the words of its concepts. */
  static TopicScheme topics() {
    return Modules.TOPICS;
  }

  /** The grade of officers that goes by this title in every force; null where there is none. */
  public static @Nullable Node rank(String title) {
    return Modules.RANKS.get(Folding.slug(title));
  }

  private static String localName(Node term) {
    String iri = term.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** Read once, when first asked for. */
  private static final class Modules {
    static final Graph CORE = read("parley-core.ttl");
    static final Graph CONCEPTS = conceptsOf("parley-vocabulary.ttl", "parley-topics.ttl");
    static final Map<Node, String> LABELS = new HashMap<>();
    static final TopicScheme TOPICS = new TopicScheme(TopicWords.load(), parents());
    static final Map<String, Node> RANKS = new HashMap<>();

    static {
      indexLabels(CORE);
      indexLabels(CONCEPTS);
      names(TOPIC_SCHEME, ALT_LABEL, (concept, name) -> TOPICS.add(concept, name, false));
      names(TOPIC_SCHEME, RDFS_LABEL, (concept, name) -> TOPICS.add(concept, name, true));
      names(RANK_SCHEME, ALT_LABEL, (rank, title) -> RANKS.put(Folding.slug(title), rank));
    }

    private static Graph read(String module) {
      String path = "/ontology/" + module;
      try (InputStream in = Ontology.class.getResourceAsStream(path)) {
        return RDFParser.source(Objects.requireNonNull(in, path)).lang(Lang.TURTLE).toGraph();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Graph conceptsOf(String... modules) {
      Graph all = GraphMemFactory.createDefaultGraph();
      for (String module : modules) {
        GraphUtil.addInto(all, read(module));
      }
      Node ontology = OWL.Ontology.asNode();
      for (Node header :
          all.find(Node.ANY, RDF_TYPE, ontology).mapWith(t -> t.getSubject()).toList()) {
        all.remove(header, Node.ANY, Node.ANY);
      }
      return all;
    }

    private static void indexLabels(Graph graph) {
      graph
          .find(Node.ANY, RDFS_LABEL, Node.ANY)
          .forEach(t -> LABELS.put(t.getSubject(), t.getObject().getLiteralLexicalForm()));
    }

    private static void names(Node scheme, Node property, BiConsumer<Node, String> reader) {
      CONCEPTS
          .find(Node.ANY, IN_SCHEME, scheme)
          .mapWith(Triple::getSubject)
          .toList()
          .forEach(
              concept ->
                  CONCEPTS
                      .find(concept, property, Node.ANY)
                      .forEach(t -> reader.accept(concept, t.getObject().getLiteralLexicalForm())));
    }

    private static Map<Node, Node> parents() {
      Map<Node, Node> parents = new HashMap<>();
      CONCEPTS
          .find(Node.ANY, SKOS.broader.asNode(), Node.ANY)
          .forEach(t -> parents.put(t.getSubject(), t.getObject()));
      return parents;
    }
  }
}
