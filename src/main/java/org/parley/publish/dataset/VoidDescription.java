package org.parley.publish.dataset;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.parley.model.Hashes;
import org.parley.rdf.Vocabulary;

/** The dataset in the terms of VoID: how much there is of what, and the ways to it. */
public final class VoidDescription {
  /** Where clients look for it (RFC 8615). */
  public static final String PATH = "/.well-known/void";

  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final Model model = ModelFactory.createDefaultModel();
  private final Publication publication;
  private final Survey survey;

  private VoidDescription(Publication publication, Survey survey) {
    this.publication = publication;
    this.survey = survey;
  }

  /** The description as a graph without blank nodes. */
  public static Graph of(Publication publication, Survey survey) {
    VoidDescription description = new VoidDescription(publication, survey);
    description.write();
    return description.model.getGraph();
  }

  private void write() {
    model.setNsPrefix("void", VOID.NS).setNsPrefix("dcterms", DCTerms.NS);
    model.setNsPrefix("foaf", FOAF.NS).setNsPrefix("xsd", XSD.NS);
    Resource dataset = model.createResource(publication.dataset(), VOID.Dataset);
    iri(PATH)
        .addProperty(RDF.type, VOID.DatasetDescription)
        .addProperty(DCTerms.title, "What the dataset holds", "en")
        .addProperty(FOAF.primaryTopic, dataset);
    about(dataset);
    ways(dataset);
    counts(dataset);
    survey.classes().forEach((iri, number) -> classPartition(dataset, iri, number));
    survey.properties().forEach((iri, number) -> propertyPartition(dataset, iri, number));
  }

  private void about(Resource dataset) {
    dataset
        .addProperty(DCTerms.title, Publication.TITLE, "en")
        .addProperty(DCTerms.description, Publication.DESCRIPTION, "en")
        .addProperty(DCTerms.license, model.createResource(Publication.licence()))
        .addProperty(DCTerms.rights, Publication.RIGHTS, "en")
        .addProperty(DCTerms.publisher, iri(Catalogue.PATH + "#publisher"))
        .addProperty(FOAF.homepage, iri("/"));
    List.of(Vocabulary.NS, SKOS.getURI(), RDFS.getURI())
        .forEach(iri -> dataset.addProperty(VOID.vocabulary, model.createResource(iri)));
    for (String name : List.of("Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads")) {
      dataset.addProperty(VOID.feature, model.createResource(FORMATS + name));
    }
  }

  private void ways(Resource dataset) {
    dataset
        .addProperty(VOID.uriSpace, publication.at("/id/"))
        .addProperty(VOID.sparqlEndpoint, iri("/sparql"));
    for (Dump dump : Dump.values()) {
      dataset.addProperty(VOID.dataDump, iri("/" + dump.file()));
    }
    for (String example : survey.examples(publication.base())) {
      dataset.addProperty(VOID.exampleResource, model.createResource(example));
    }
  }

  private void counts(Resource dataset) {
    dataset
        .addLiteral(VOID.triples, number(survey.triples()))
        .addLiteral(VOID.entities, number(survey.entities()))
        .addLiteral(VOID.distinctSubjects, number(survey.subjects()))
        .addLiteral(VOID.classes, number(survey.classes().size()))
        .addLiteral(VOID.properties, number(survey.properties().size()));
  }

  private void classPartition(Resource dataset, String of, long entities) {
    Resource part =
        iri(PATH + "#class-" + name(of))
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(VOID._class, model.createResource(of))
            .addLiteral(VOID.entities, number(entities));
    dataset.addProperty(VOID.classPartition, part);
  }

  private void propertyPartition(Resource dataset, String of, long triples) {
    Resource part =
        iri(PATH + "#property-" + name(of))
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(VOID.property, model.createResource(of))
            .addLiteral(VOID.triples, number(triples));
    dataset.addProperty(VOID.propertyPartition, part);
  }

  /** Terms of other vocabularies may bear the local name of one of ours. */
  private static String name(String term) {
    String local = ResourceFactory.createResource(term).getLocalName();
    return term.startsWith(Vocabulary.NS)
        ? term.substring(Vocabulary.NS.length())
        : local + "-" + Hashes.shortHash(term);
  }

  private static Literal number(long value) {
    return ResourceFactory.createTypedLiteral(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private Resource iri(String path) {
    return model.createResource(publication.at(path));
  }
}
