package org.parley.publish.query;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.NameIndex;
import org.parley.publish.names.Names;
import org.parley.publish.names.Thing;
import org.parley.publish.names.Traits;
import org.parley.publish.query.QueryException.Choice;
import org.parley.publish.query.QueryException.Kind;
import org.parley.rdf.Vocabulary;

/** Finds the thing that a person means by an IRI or by any of its names. */
final class EntityFinder {
  private static final int CHOICES = 12;
  private static final int NEAR = 5;

  private final Graph graph;
  private final Supplier<@Nullable NameIndex> names;
  private @Nullable NameIndex known;

  /**
   * A finder in one state of a graph.
   *
   * @param names the names of that state, asked for only where no IRI was given
   */
  EntityFinder(Graph graph, Supplier<@Nullable NameIndex> names) {
    this.graph = graph;
    this.names = names;
  }

  /** The one thing meant; otherwise an exception that lists the choices or the near names. */
  Node find(QueryHeader.Parameter parameter, String typed) {
    Node iri = NodeFactory.createURI(typed);
    if (typed.contains("://") && isAny(iri, parameter.of())) {
      return iri;
    }
    List<Thing> meant = names().meant(typed, parameter.of());
    if (meant.size() == 1) {
      return NodeFactory.createURI(meant.get(0).iri());
    }
    throw meant.isEmpty() ? unknown(parameter, typed) : ambiguous(parameter, typed, meant);
  }

  private NameIndex names() {
    NameIndex index = known == null ? names.get() : known;
    if (index == null) {
      throw QueryException.namesNotYet();
    }
    known = index;
    return index;
  }

  private boolean isAny(Node thing, List<String> classes) {
    return classes.stream()
        .map(local -> NodeFactory.createURI(Vocabulary.NS + local))
        .anyMatch(type -> graph.contains(thing, RDF.type.asNode(), type));
  }

  private QueryException ambiguous(
      QueryHeader.Parameter parameter, String typed, List<Thing> meant) {
    List<Choice> choices = choices(meant.stream().limit(CHOICES).toList());
    String listed =
        choices.stream().map(Choice::inWords).collect(Collectors.joining("\n  ", "\n  ", ""));
    return new QueryException(
        Kind.AMBIGUOUS,
        parameter.name()
            + " "
            + Names.quoted(typed)
            + " may be any of "
            + meant.size()
            + "; give one by its IRI:"
            + listed
            + (meant.size() > CHOICES ? "\n  …" : ""),
        parameter.name(),
        choices);
  }

  private QueryException unknown(QueryHeader.Parameter parameter, String typed) {
    List<Thing> near = names().near(typed, parameter.of(), NEAR);
    List<Thing> some = names().members(parameter.of(), NEAR);
    String message = "the graph has no " + parameter.name() + " called " + Names.quoted(typed);
    return new QueryException(
        Kind.NOT_FOUND,
        message + hint(labels(near), labels(some)),
        parameter.name(),
        choices(near));
  }

  private static List<String> labels(List<Thing> things) {
    return things.stream().map(Thing::label).distinct().toList();
  }

  private static String hint(List<String> near, List<String> some) {
    if (!near.isEmpty()) {
      return "; nearest: " + Names.listed(near);
    }
    return some.isEmpty() ? "; it has none at all" : "; it has, for example, " + Names.listed(some);
  }

  private List<Choice> choices(List<Thing> things) {
    Traits traits = new Traits(graph);
    return things.stream()
        .map(thing -> new Choice(thing.label(), thing.iri(), traits.of(thing)))
        .toList();
  }
}
