package org.parley.publish.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.publish.names.Names;
import org.parley.publish.query.QueryException.Choice;
import org.parley.publish.query.QueryException.Kind;

/** Finds the thing that a person means by an IRI or by any of its names. */
final class EntityFinder {
  private static final String ONTOLOGY = "https://w3id.org/parley/ontology/";
  private static final List<Node> NAMES =
      List.of(
          RDFS.label.asNode(),
          SKOS.altLabel.asNode(),
          NodeFactory.createURI(ONTOLOGY + "matchKey"));
  private static final int CHOICES = 12;
  private static final int NEAR = 5;

  private final Graph graph;

  EntityFinder(Graph graph) {
    this.graph = graph;
  }

  /** The one thing meant; otherwise an exception that lists the choices or the near names. */
  Node find(QueryHeader.Parameter parameter, String typed) {
    List<Node> things = things(parameter.of());
    List<Node> found = things.stream().filter(thing -> isCalled(thing, typed)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw found.isEmpty()
        ? unknown(parameter, typed, things)
        : ambiguous(parameter, typed, choices(found));
  }

  private List<Node> things(List<String> classes) {
    Set<Node> things = new LinkedHashSet<>();
    for (String local : classes) {
      Node type = NodeFactory.createURI(ONTOLOGY + local);
      graph
          .find(Node.ANY, RDF.type.asNode(), type)
          .mapWith(triple -> triple.getSubject())
          .filterKeep(Node::isURI)
          .forEach(things::add);
    }
    return new ArrayList<>(things);
  }

  private boolean isCalled(Node thing, String typed) {
    String iri = thing.getURI();
    if (iri.equals(typed) || iri.endsWith("/id/" + typed)) {
      return true;
    }
    String folded = Names.fold(typed);
    return !folded.isEmpty() && names(thing).map(Names::fold).anyMatch(folded::equals);
  }

  private Stream<String> names(Node thing) {
    return NAMES.stream()
        .flatMap(property -> graph.find(thing, property, Node.ANY).toList().stream())
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm);
  }

  private String label(Node thing) {
    return names(thing).findFirst().orElse(thing.getURI());
  }

  private List<Choice> choices(List<Node> things) {
    return things.stream()
        .map(thing -> new Choice(label(thing), thing.getURI()))
        .sorted(Comparator.comparing(Choice::label).thenComparing(Choice::iri))
        .toList();
  }

  private static QueryException ambiguous(
      QueryHeader.Parameter parameter, String typed, List<Choice> choices) {
    StringBuilder message = new StringBuilder(parameter.name() + " " + Names.quoted(typed));
    message.append(" may be any of ").append(choices.size()).append("; give one by its IRI:");
    choices.stream()
        .limit(CHOICES)
        .forEach(
            choice ->
                message.append("\n  ").append(choice.label()).append("  ").append(choice.iri()));
    if (choices.size() > CHOICES) {
      message.append("\n  …");
    }
    return new QueryException(Kind.AMBIGUOUS, message.toString(), choices, null);
  }

  private QueryException unknown(QueryHeader.Parameter parameter, String typed, List<Node> things) {
    List<Choice> all = choices(things);
    List<String> labels = Names.nearest(typed, things.stream().flatMap(this::names).toList(), NEAR);
    List<Choice> near =
        all.stream().filter(choice -> labels.contains(choice.label())).limit(NEAR).toList();
    String message = "the graph has no " + parameter.name() + " called " + Names.quoted(typed);
    return new QueryException(Kind.NOT_FOUND, message + hint(labels, all), near, null);
  }

  private static String hint(List<String> near, List<Choice> all) {
    if (!near.isEmpty()) {
      return "; nearest: " + Names.listed(near);
    }
    List<String> some = all.stream().map(Choice::label).distinct().limit(NEAR).toList();
    return some.isEmpty() ? "; it has none at all" : "; it has, for example, " + Names.listed(some);
  }
}
