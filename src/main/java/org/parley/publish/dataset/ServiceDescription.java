package org.parley.publish.dataset;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** The endpoint in the terms of SPARQL 1.1 Service Description. */
public final class ServiceDescription {
  /** Where the endpoint is; asked without a query it describes itself. */
  public static final String PATH = "/sparql";

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD");

  private ServiceDescription() {}

  /** The description as a graph without blank nodes. */
  public static Graph of(Publication publication) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("void", VOID.NS).setNsPrefix("dcterms", DCTerms.NS);
    Resource service =
        model
            .createResource(publication.at(PATH + "#service"), sd("Service"))
            .addProperty(property("endpoint"), model.createResource(publication.at(PATH)))
            .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
            .addProperty(property("feature"), sd("UnionDefaultGraph"))
            .addProperty(property("defaultDataset"), dataset(model, publication));
    for (String format : RESULTS) {
      service.addProperty(property("resultFormat"), model.createResource(FORMATS + format));
    }
    return model.getGraph();
  }

  private static Resource dataset(Model model, Publication publication) {
    Resource union =
        model
            .createResource(publication.at(PATH + "#default-graph"), sd("Graph"))
            .addProperty(DCTerms.description, "The union of all named graphs.", "en");
    return model
        .createResource(publication.dataset(), sd("Dataset"))
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(DCTerms.title, Publication.TITLE, "en")
        .addProperty(DCTerms.license, model.createResource(Publication.licence()))
        .addProperty(property("defaultGraph"), union);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD + name);
  }

  private static Resource sd(String name) {
    return ResourceFactory.createResource(SD + name);
  }
}
