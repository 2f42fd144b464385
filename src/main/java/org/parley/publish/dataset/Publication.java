package org.parley.publish.dataset;

import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.parley.rdf.Graphs;
import org.parley.rdf.Ontology;

/**
 * What all descriptions of a dataset say alike.
 *
 * @param base where the IRIs of the data begin, and where it is served
 * @param version of the graph; empty where nobody knows it
 */
public record Publication(String base, String version) {
  static final String TITLE = "Parley: who met whom, and what about";
  static final String DESCRIPTION =
      "Actors, offices, meetings and topics of diplomatic and military dialogues as news articles"
          + " and press releases report them, each fact with the passage that says so.";
  static final String PUBLISHER = "Parley";

  /** Whose the words of articles are. */
  public static final String RIGHTS =
      "Passages are quotations from the articles that they name; the rights in those articles are"
          + " with their publishers.";

  /** The IRI of the dataset. */
  String dataset() {
    return at("/.well-known/void#dataset");
  }

  /** The address of a path of the server. */
  public String at(String path) {
    return base + path;
  }

  /** The address of the page about a thing of the data. */
  public String page(String iri) {
    String things = at("/id/");
    return iri.startsWith(things) ? at("/doc/") + iri.substring(things.length()) : iri;
  }

  static String ontology() {
    return header().getURI();
  }

  /** The data is as free as the ontology that it is made with. */
  public static String licence() {
    return Graphs.required(Ontology.core(), header(), DCTerms.license.asNode()).getURI();
  }

  private static Node header() {
    Graph core = Ontology.core();
    return Objects.requireNonNull(
        Graphs.subjects(core, RDF.type.asNode(), OWL2.Ontology.asNode()).get(0));
  }
}
