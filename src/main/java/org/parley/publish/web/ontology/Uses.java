package org.parley.publish.web.ontology;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.parley.publish.dataset.Survey;
import org.parley.publish.web.guard.CancelSignal;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

/** How often the data uses a term, and for what, looked up once for each state of the graph. */
final class Uses {
  private static final int SHOWN = 5;

  /** So many facts are looked at for those that make good examples. */
  private static final int TRIED = 2000;

  private final QueryGuard guard;
  private final DatasetGraph data;
  private final Links links;
  private final Supplier<@Nullable Survey> survey;
  private final Map<String, List<TermPage.Example>> known = new ConcurrentHashMap<>();

  /**
   * Of these data.
   *
   * @param survey of them; null while it is being made
   */
  Uses(QueryGuard guard, DatasetGraph data, Links links, Supplier<@Nullable Survey> survey) {
    this.guard = guard;
    this.data = data;
    this.links = links;
    this.survey = survey;
  }

  /** How often each class, property and concept is used; null while that is being counted. */
  @Nullable Counts counts() {
    Survey counted = survey.get();
    return counted == null ? null : new Counts(counted);
  }

  /** How often terms are used. */
  record Counts(Survey survey) {
    /** So many things of a class, or facts with a property or a concept. */
    long of(String iri) {
      Long asClass = survey.classes().get(iri);
      Long asProperty = survey.properties().get(iri);
      return asClass != null
          ? asClass
          : asProperty != null ? asProperty : survey.values().getOrDefault(iri, 0L);
    }
  }

  /** Some uses of a term of the ontology. */
  List<TermPage.Example> examples(String iri) {
    List<TermPage.Example> found = known.get(iri);
    if (found == null) {
      found = guard.read(signal -> examples(NodeFactory.createURI(iri), signal));
      known.put(iri, found);
    }
    return found;
  }

  private List<TermPage.Example> examples(Node term, CancelSignal signal) {
    Graph graph = data.getDefaultGraph();
    Node type = RDF.type.asNode();
    List<TermPage.Example> things = found(graph, graph.find(Node.ANY, type, term), true, signal);
    if (!things.isEmpty()) {
      return things;
    }
    List<TermPage.Example> facts =
        found(graph, graph.find(Node.ANY, term, Node.ANY), false, signal);
    return facts.isEmpty()
        ? found(graph, graph.find(Node.ANY, Node.ANY, term), false, signal)
        : facts;
  }

  private List<TermPage.Example> found(
      Graph graph, Iterator<Triple> uses, boolean alone, CancelSignal signal) {
    String ids = links.iri("/id/");
    List<TermPage.Example> found = new ArrayList<>();
    for (int i = 0; i < TRIED && uses.hasNext() && found.size() < SHOWN; i++) {
      signal.check();
      Triple use = uses.next();
      Node user = use.getSubject();
      boolean told = alone || use.getPredicate().getURI().startsWith(Vocabulary.NS);
      if (told && user.isURI() && user.getURI().startsWith(ids)) {
        TermPage.Example example =
            alone
                ? new TermPage.Example(cell(graph, user), "", Cell.plain(""))
                : new TermPage.Example(
                    cell(graph, user),
                    Ontology.label(use.getPredicate()),
                    cell(graph, use.getObject()));
        if (found.stream().noneMatch(known -> known.thing().equals(example.thing()))) {
          found.add(example);
        }
      }
    }
    return List.copyOf(found);
  }

  private Cell cell(Graph graph, Node node) {
    if (!node.isURI()) {
      return Cell.plain(node.isLiteral() ? node.getLiteralLexicalForm() : "");
    }
    String label =
        graph
            .find(node, RDFS.label.asNode(), Node.ANY)
            .mapWith(t -> t.getObject().getLiteralLexicalForm())
            .nextOptional()
            .orElse(links.shortName(node.getURI()));
    return new Cell(label, links.href(node.getURI()));
  }
}
