package org.parley.publish.web.guard;

import java.util.List;
import org.apache.jena.query.Query;

/**
 * A query as it came over the SPARQL protocol.
 *
 * @param text the query
 * @param base what relative IRIs are relative to
 * @param defaultGraphs graphs of this dataset to merge as default graph, empty for its own
 * @param namedGraphs graphs of this dataset to offer by name, empty for all
 */
public record Question(
    String text, String base, List<String> defaultGraphs, List<String> namedGraphs) {
  public Question {
    defaultGraphs = List.copyOf(defaultGraphs);
    namedGraphs = List.copyOf(namedGraphs);
  }

  /** The query; graphs that the protocol names replace those that the text names. */
  Query query() {
    Query query = QueryRules.parse(text, base);
    if (!defaultGraphs.isEmpty() || !namedGraphs.isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      defaultGraphs.forEach(query::addGraphURI);
      namedGraphs.forEach(query::addNamedGraphURI);
    }
    return query;
  }
}
