package org.parley.publish.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.Vocabulary;

/** Reads from a graph what its things are called. */
final class NameReader {
  /** What people know by name; claims, participations and the like have labels only. */
  private static final List<String> NAMED =
      List.of(
          "Person",
          "Organisation",
          "Office",
          "Encounter",
          "MeetingSeries",
          "Initiative",
          "Topic",
          "Place",
          "Document");

  private static final List<Node> COUNTED =
      List.of(Vocabulary.CLAIM_SUBJECT, Vocabulary.CLAIM_OBJECT, Vocabulary.CLAIMED_IN);

  private final Graph graph;
  private final BooleanSupplier ended;
  private final Map<Node, Draft> drafts = new HashMap<>();
  private final Map<Set<String>, Map<String, Set<String>>> classes = new HashMap<>();

  /** A thing while its triples are met. */
  static final class Draft {
    final String iri;
    Set<String> classes = Set.of();
    Set<String> spellings = Set.of();
    String label = "";
    String folded = "";
    int mentions;

    Draft(String iri) {
      this.iri = iri;
    }

    String kind() {
      return Thing.kind(iri);
    }

    boolean isNamed() {
      return NAMED.stream().anyMatch(classes::contains);
    }

    private void label(String name) {
      label = label.isEmpty() || name.compareTo(label) < 0 ? name : label;
    }

    private void spelling(String name) {
      String spelling = Names.fold(name);
      if (spellings.isEmpty()) {
        spellings = new TreeSet<>();
      }
      if (!spelling.isEmpty()) {
        spellings.add(spelling);
      }
    }
  }

  NameReader(Graph graph, BooleanSupplier ended) {
    this.graph = graph;
    this.ended = ended;
  }

  /** The things by kind and name. */
  List<Draft> read() {
    each(RDFS.label.asNode(), this::label);
    each(RDF.type.asNode(), this::type);
    each(SKOS.altLabel.asNode(), this::spelling);
    each(SKOS.hiddenLabel.asNode(), this::spelling);
    each(Vocabulary.MATCH_KEY, this::spelling);
    COUNTED.forEach(property -> each(property, this::count));
    List<Draft> things = new ArrayList<>(drafts.values());
    things.forEach(
        thing -> {
          thing.folded = Names.fold(thing.label);
          if (thing.isNamed()) {
            thing.spelling(thing.label);
          }
        });
    things.sort(
        Comparator.comparing(Draft::kind)
            .thenComparing(thing -> thing.folded)
            .thenComparing(thing -> thing.iri));
    return things;
  }

  private void each(Node property, Consumer<Triple> reader) {
    try (Stream<Triple> triples = graph.stream(Node.ANY, property, Node.ANY)) {
      triples.forEach(
          triple -> {
            if (ended.getAsBoolean()) {
              throw new CancellationException("nobody waits for the names");
            }
            reader.accept(triple);
          });
    }
  }

  /** The terms of a vocabulary are no things, nor are passages, which have a fragment. */
  private void label(Triple triple) {
    Node thing = triple.getSubject();
    boolean ours =
        thing.isURI()
            && thing.getURI().indexOf('#') < 0
            && !thing.getURI().startsWith(Vocabulary.NS);
    if (ours && triple.getObject().isLiteral()) {
      drafts
          .computeIfAbsent(thing, iri -> new Draft(iri.getURI()))
          .label(triple.getObject().getLiteralLexicalForm());
    }
  }

  private void type(Triple triple) {
    Draft thing = drafts.get(triple.getSubject());
    Node type = triple.getObject();
    if (thing != null && type.isURI() && type.getURI().startsWith(Vocabulary.NS)) {
      thing.classes = with(thing.classes, type.getURI().substring(Vocabulary.NS.length()));
    }
  }

  /** Things of the same classes share their set. */
  private Set<String> with(Set<String> known, String type) {
    return classes
        .computeIfAbsent(known, any -> new HashMap<>())
        .computeIfAbsent(
            type,
            another -> {
              TreeSet<String> wider = new TreeSet<>(known);
              wider.add(another);
              return wider;
            });
  }

  private void spelling(Triple triple) {
    Draft thing = drafts.get(triple.getSubject());
    if (thing != null && triple.getObject().isLiteral()) {
      thing.spelling(triple.getObject().getLiteralLexicalForm());
    }
  }

  private void count(Triple triple) {
    Draft thing = drafts.get(triple.getObject());
    if (thing != null) {
      thing.mentions++;
    }
  }
}
