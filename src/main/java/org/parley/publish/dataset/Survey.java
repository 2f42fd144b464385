package org.parley.publish.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.parley.rdf.Vocabulary;

/**
 * What a graph holds, counted in one pass.
 *
 * @param triples of the default graph, as queries see it
 * @param classes how many things each class has, by its IRI
 * @param properties how many triples each property has, by its IRI
 * @param values how many facts have each concept of the ontology as their value, by its IRI
 * @param things the IRIs that people look up, in order
 */
public record Survey(
    long triples,
    long subjects,
    long entities,
    SortedMap<String, Long> classes,
    SortedMap<String, Long> properties,
    SortedMap<String, Long> values,
    List<String> things) {
  /** Kinds of things with a page that is worth finding; claims and passages are parts of those. */
  private static final Set<String> LOOKED_UP =
      Set.of(
          "document",
          "initiative",
          "meeting",
          "office",
          "organisation",
          "person",
          "place",
          "series",
          "topic");

  public Survey {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    things = List.copyOf(things);
  }

  /**
   * Counts; call it in a read transaction.
   *
   * @param base of the IRIs of the data
   * @param ended tells when nobody waits for it any more
   */
  public static Survey of(DatasetGraph data, String base, BooleanSupplier ended) {
    Count count = new Count(base + "/id/");
    Iterator<Triple> triples = data.getDefaultGraph().find();
    while (triples.hasNext()) {
      if (ended.getAsBoolean()) {
        throw new CancellationException("the server ends");
      }
      count.add(triples.next());
    }
    return count.survey();
  }

  /** The first thing of a kind, to show what the IRIs are like. */
  List<String> examples(String base) {
    List<String> examples = new ArrayList<>();
    for (String kind : List.of("document", "meeting", "organisation", "person", "series")) {
      String prefix = base + "/id/" + kind + "/";
      things.stream().filter(iri -> iri.startsWith(prefix)).findFirst().ifPresent(examples::add);
    }
    return examples;
  }

  /** Tallies while the triples pass by. */
  private static final class Count {
    private final String prefix;
    private final Set<Node> subjects = new HashSet<>();
    private final SortedMap<String, Long> classes = new TreeMap<>();
    private final SortedMap<String, Long> properties = new TreeMap<>();
    private final SortedMap<String, Long> values = new TreeMap<>();
    private long triples;

    Count(String prefix) {
      this.prefix = prefix;
    }

    void add(Triple triple) {
      triples++;
      subjects.add(triple.getSubject());
      properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.getPredicate().equals(RDF.type.asNode()) && triple.getObject().isURI()) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
      } else if (isValue(triple)) {
        values.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }

    /** What a claim says is counted where it holds, and a concept's place in its scheme not. */
    private boolean isValue(Triple triple) {
      return triple.getObject().isURI()
          && triple.getObject().getURI().startsWith(Vocabulary.NS)
          && !triple.predicateMatches(Vocabulary.CLAIM_OBJECT)
          && !triple.predicateMatches(Vocabulary.CLAIM_PROPERTY)
          && triple.getSubject().isURI()
          && triple.getSubject().getURI().startsWith(prefix);
    }

    Survey survey() {
      List<String> own =
          subjects.stream()
              .filter(Node::isURI)
              .map(Node::getURI)
              .filter(iri -> iri.startsWith(prefix))
              .toList();
      List<String> things = own.stream().filter(this::isLookedUp).sorted().toList();
      return new Survey(triples, subjects.size(), own.size(), classes, properties, values, things);
    }

    private boolean isLookedUp(String iri) {
      int slash = iri.indexOf('/', prefix.length());
      return slash > 0
          && iri.indexOf('#') < 0
          && LOOKED_UP.contains(iri.substring(prefix.length(), slash));
    }
  }
}
