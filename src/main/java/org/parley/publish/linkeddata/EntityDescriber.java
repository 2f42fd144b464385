package org.parley.publish.linkeddata;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Vocabulary;

/** Gathers what the default graph knows of one entity. */
public final class EntityDescriber {
  private final DatasetGraph data;

  /** A describer of this dataset; call it in a read transaction. */
  public EntityDescriber(DatasetGraph data) {
    this.data = data;
  }

  /**
   * What an IRI is to the data.
   *
   * @param known whether anything is said of it
   * @param successor the IRI that stands for what this one stood for once; null where none does
   */
  public record Standing(boolean known, @Nullable String successor) {}

  /** Whether anything is known of this IRI, or of one that took its place. */
  public Standing standing(String iri) {
    Node entity = NodeFactory.createURI(iri);
    Graph known = data.getDefaultGraph();
    String successor =
        known
            .find(entity, Vocabulary.REPLACED_BY, Node.ANY)
            .mapWith(t -> t.getObject().getURI())
            .nextOptional()
            .orElse(null);
    return new Standing(
        known.contains(entity, Node.ANY, Node.ANY) || known.contains(Node.ANY, Node.ANY, entity),
        successor);
  }

  /** A page, from 1 on, of the triples about this IRI; null where there is no such page. */
  public @Nullable Description describe(String iri, int page) {
    return new Reading(iri, page).described();
  }

  /** The same page in words, each fact with its quotes. */
  public @Nullable Description tell(String iri, int page) {
    return new Reading(iri, page).told();
  }

  /** The words of an article and what was read from them. */
  public Article article(String iri) {
    return Article.of(data, iri);
  }

  /** The triples of a page, and the named graphs in which they stand. */
  public DatasetGraph dataset(String iri, int page) {
    return new Reading(iri, page).around.dataset(data);
  }

  /** One page being read. */
  private final class Reading {
    private final Recalled known = new Recalled(data.getDefaultGraph());
    private final Labels labels = new Labels(data, known);
    private final int page;
    private final Node entity;
    private final Neighbourhood around;

    Reading(String iri, int page) {
      this.page = page;
      entity = NodeFactory.createURI(iri);
      around = new Neighbourhood(known, entity, page);
    }

    private boolean isThere() {
      return page <= around.pages();
    }

    @Nullable Description described() {
      return isThere() ? description(List.of(), List.of(), List.of(), around.graph()) : null;
    }

    @Nullable Description told() {
      FactSheet sheet = new FactSheet(known, labels);
      return isThere()
          ? description(
              sheet.facts(entity, around.facts()),
              sheet.mentions(around.mentions()),
              page == 1 ? sheet.otherwise(entity) : List.of(),
              around.outline())
          : null;
    }

    private Description description(
        List<Description.Fact> facts,
        List<Description.Fact> mentions,
        List<Description.Fact> otherwise,
        Graph graph) {
      return new Description(
          entity.getURI(),
          labels.of(entity),
          facts,
          mentions,
          otherwise,
          types(),
          around.pages(),
          graph);
    }

    private List<String> types() {
      return known
          .find(entity, RDF.type.asNode(), Node.ANY)
          .mapWith(triple -> triple.getObject().getURI())
          .toList()
          .stream()
          .sorted()
          .toList();
    }
  }
}
