package org.parley.publish.web.sparql;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.parley.publish.dataset.Survey;
import org.parley.publish.names.NameIndex;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;

/**
 * All that is served below {@code /sparql}.
 *
 * @param catalogue gives the questions as they are at the moment
 * @param names what things are called; null while that is read
 * @param survey what the graph holds; null while it is counted
 * @param ontology labels and prefixes of terms
 * @param description of the endpoint, for programs
 */
public record Workbench(
    QueryGuard guard,
    Pages pages,
    Links links,
    Supplier<QueryCatalogue> catalogue,
    Supplier<@Nullable NameIndex> names,
    Supplier<@Nullable Survey> survey,
    Graph ontology,
    Graph description) {
  /** What at most goes in and comes out. */
  public record Bounds(int rowCap, long bodyLimit) {}

  /**
   * Puts each part at its address.
   *
   * @param entrances where to go from the endpoint (RFC 8288)
   * @param example the query that stands in the form at first
   */
  public void serve(FusekiServer.Builder server, String entrances, String example, Bounds bounds) {
    Words words = new Words(links, names, ontology);
    SparqlPages sparql =
        new SparqlPages(pages, catalogue, words, bounds.rowCap(), description, entrances, example);
    ResultWriter writer = new ResultWriter(sparql, bounds.rowCap());
    server
        .addServlet("/sparql", new SparqlServlet(guard, writer, sparql, bounds.bodyLimit()))
        .addServlet(
            "/sparql/question", new DraftServlet(sparql, pages, catalogue, bounds.bodyLimit()))
        .addServlet("/sparql/terms.json", new TermsServlet(words, prefixes(), survey))
        .addServlet("/sparql/names.json", new NamesServlet(names))
        .addServlet("/sparql/labels.json", new LabelsServlet(words, bounds.bodyLimit()));
  }

  private Map<String, String> prefixes() {
    Map<String, String> prefixes = new HashMap<>(ontology.getPrefixMapping().getNsPrefixMap());
    prefixes.put("rdf", RDF.getURI());
    prefixes.put("rdfs", RDFS.getURI());
    prefixes.put("xsd", XSD.getURI());
    return prefixes;
  }
}
