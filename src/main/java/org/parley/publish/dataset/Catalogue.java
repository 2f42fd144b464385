package org.parley.publish.dataset;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** The dataset in the terms of DCAT 2: a catalogue of one dataset, its files and its endpoint. */
public final class Catalogue {
  /** Where a server offers it. */
  public static final String PATH = "/catalog";

  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private final Model model = ModelFactory.createDefaultModel();
  private final Publication publication;

  private Catalogue(Publication publication) {
    this.publication = publication;
  }

  /**
   * The catalogue as a graph without blank nodes.
   *
   * @param digests of those dumps of which they are known
   */
  public static Graph of(Publication publication, Map<Dump, Dump.Digest> digests) {
    Catalogue catalogue = new Catalogue(publication);
    catalogue.write();
    for (Dump dump : Dump.values()) {
      catalogue.distribution(dump);
    }
    digests.forEach(catalogue::digest);
    return catalogue.model.getGraph();
  }

  private void write() {
    model.setNsPrefix("dcat", DCAT.NS).setNsPrefix("dcterms", DCTerms.NS);
    model.setNsPrefix("foaf", FOAF.NS).setNsPrefix("spdx", SPDX).setNsPrefix("xsd", XSD.NS);
    Resource dataset = dataset();
    Resource service = service().addProperty(DCAT.servesDataset, dataset);
    iri(PATH)
        .addProperty(RDF.type, DCAT.Catalog)
        .addProperty(DCTerms.title, "Catalogue of " + Publication.PUBLISHER, "en")
        .addProperty(DCTerms.description, "One dataset, its files and its endpoint.", "en")
        .addProperty(DCTerms.publisher, publisher())
        .addProperty(DCTerms.license, licence())
        .addProperty(FOAF.homepage, iri("/"))
        .addProperty(DCAT.dataset, dataset)
        .addProperty(DCAT.service, service);
  }

  private Resource dataset() {
    Resource dataset =
        model
            .createResource(publication.dataset(), DCAT.Dataset)
            .addProperty(DCTerms.title, Publication.TITLE, "en")
            .addProperty(DCTerms.description, Publication.DESCRIPTION, "en")
            .addProperty(DCTerms.publisher, publisher())
            .addProperty(DCTerms.license, licence())
            .addProperty(DCTerms.rights, Publication.RIGHTS, "en")
            .addProperty(DCTerms.conformsTo, model.createResource(Publication.ontology()))
            .addProperty(DCAT.landingPage, iri("/"));
    if (!publication.version().isEmpty()) {
      dataset
          .addProperty(OWL2.versionInfo, publication.version())
          .addProperty(DCTerms.identifier, publication.version());
    }
    return dataset;
  }

  private Resource service() {
    return iri(ServiceDescription.PATH + "#service")
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(DCTerms.title, "SPARQL 1.1 endpoint", "en")
        .addProperty(
            DCTerms.conformsTo, model.createResource("http://www.w3.org/TR/sparql11-protocol/"))
        .addProperty(DCAT.endpointURL, iri(ServiceDescription.PATH))
        .addProperty(DCAT.endpointDescription, iri(ServiceDescription.PATH))
        .addProperty(DCAT.endpointDescription, iri("/openapi.json"));
  }

  private Resource publisher() {
    return iri(PATH + "#publisher")
        .addProperty(RDF.type, FOAF.Agent)
        .addProperty(FOAF.name, Publication.PUBLISHER);
  }

  private Resource licence() {
    return model.createResource(Publication.licence());
  }

  private void distribution(Dump dump) {
    Resource file = iri("/" + dump.file());
    Resource distribution =
        node(dump)
            .addProperty(RDF.type, DCAT.Distribution)
            .addProperty(DCTerms.title, dump.file())
            .addProperty(DCTerms.license, licence())
            .addProperty(DCAT.accessURL, file)
            .addProperty(DCAT.downloadURL, file)
            .addProperty(DCAT.mediaType, model.createResource(MEDIA + dump.mediaType()));
    if (dump.zipped()) {
      distribution.addProperty(
          DCAT.compressFormat, model.createResource(MEDIA + dump.contentType()));
    }
    model.createResource(publication.dataset()).addProperty(DCAT.distribution, distribution);
  }

  private void digest(Dump dump, Dump.Digest digest) {
    Resource checksum =
        iri(PATH + "#sha256-" + dump.file())
            .addProperty(RDF.type, model.createResource(SPDX + "Checksum"))
            .addProperty(spdx("algorithm"), model.createResource(SPDX + "checksumAlgorithm_sha256"))
            .addProperty(spdx("checksumValue"), digest.sha256(), XSDDatatype.XSDhexBinary);
    node(dump)
        .addProperty(DCAT.byteSize, Long.toString(digest.bytes()), XSDDatatype.XSDdecimal)
        .addProperty(spdx("checksum"), checksum);
  }

  private Resource node(Dump dump) {
    return iri(PATH + "#" + dump.file());
  }

  private static Property spdx(String name) {
    return ResourceFactory.createProperty(SPDX + name);
  }

  private Resource iri(String path) {
    return model.createResource(publication.at(path));
  }
}
