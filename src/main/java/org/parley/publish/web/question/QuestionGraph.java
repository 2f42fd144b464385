package org.parley.publish.web.question;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.web.http.Links;

/** The questions themselves in RDF: each what SHACL calls an executable, with its parameters. */
final class QuestionGraph {
  private static final String ONTOLOGY = Links.term("/ontology/");
  private static final String SH = "http://www.w3.org/ns/shacl#";

  private final Model model = ModelFactory.createDefaultModel();
  private final Links links;

  private QuestionGraph(Links links) {
    this.links = links;
    model
        .setNsPrefix("sh", SH)
        .setNsPrefix("rdfs", RDFS.getURI())
        .setNsPrefix("xsd", XSD.getURI())
        .setNsPrefix("dcterms", DCTerms.NS)
        .setNsPrefix("dcat", DCAT.NS);
  }

  static Graph of(Collection<CannedQuery> queries, Links links) {
    QuestionGraph graph = new QuestionGraph(links);
    Resource catalogue = graph.model.createResource(links.iri("/q/"), DCAT.Catalog);
    catalogue.addProperty(DCTerms.title, "Questions", "en");
    queries.forEach(query -> catalogue.addProperty(DCTerms.hasPart, graph.question(query)));
    return graph.model.getGraph();
  }

  private Resource question(CannedQuery query) {
    QueryHeader header = query.header();
    Resource question =
        at(query, "")
            .addProperty(RDF.type, sh("SPARQLExecutable"))
            .addProperty(RDFS.label, header.summary(), "en")
            .addProperty(DCTerms.description, header.description(), "en")
            .addProperty(DCTerms.source, at(query, ".rq"));
    if (query.givesGraph()) {
      question
          .addProperty(RDF.type, sh("SPARQLConstructExecutable"))
          .addProperty(property("construct"), query.text());
    } else {
      question
          .addProperty(RDF.type, sh("SPARQLSelectExecutable"))
          .addProperty(property("select"), query.text());
    }
    header.tags().forEach(tag -> question.addProperty(DCAT.keyword, tag));
    prefixes(query, question);
    for (int i = 0; i < header.params().size(); i++) {
      question.addProperty(property("parameter"), parameter(query, header.params().get(i), i));
    }
    return question;
  }

  private void prefixes(CannedQuery query, Resource question) {
    Resource declared = at(query, "#prefixes");
    Map<String, String> prefixes = new TreeMap<>(query.query().getPrefixMapping().getNsPrefixMap());
    prefixes.forEach(
        (prefix, namespace) ->
            declared.addProperty(
                property("declare"),
                at(query, "#prefix-" + prefix)
                    .addProperty(property("prefix"), prefix)
                    .addProperty(
                        property("namespace"),
                        model.createTypedLiteral(namespace, XSD.anyURI.getURI()))));
    if (!prefixes.isEmpty()) {
      question.addProperty(property("prefixes"), declared);
    }
  }

  /** The variable of the query is what the path's name ends with, as SHACL has it. */
  private Resource parameter(CannedQuery query, QueryHeader.Parameter parameter, int order) {
    Resource node =
        at(query, "#parameter-" + parameter.name())
            .addProperty(RDF.type, sh("Parameter"))
            .addProperty(property("path"), at(query, "#" + parameter.name()))
            .addProperty(property("name"), parameter.label(), "en")
            .addLiteral(property("optional"), !parameter.required())
            .addProperty(property("order"), Integer.toString(order), XSDDatatype.XSDinteger)
            .addProperty(RDFS.comment, "Such as " + parameter.example(), "en");
    if (parameter.byDefault() != null) {
      node.addProperty(property("defaultValue"), parameter.byDefault());
    }
    switch (parameter.type()) {
      case IRI, ENTITY -> node.addProperty(property("nodeKind"), sh("IRI"));
      case STRING, DATE -> node.addProperty(property("datatype"), XSD.xstring);
      case INTEGER -> node.addProperty(property("datatype"), XSD.integer);
      case BOOLEAN -> node.addProperty(property("datatype"), XSD.xboolean);
    }
    parameter.of().stream()
        .filter(name -> parameter.of().size() == 1)
        .forEach(
            name -> node.addProperty(property("class"), model.createResource(ONTOLOGY + name)));
    return node;
  }

  private Resource at(CannedQuery query, String rest) {
    return model.createResource(links.iri("/q/" + query.name() + rest));
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SH + name);
  }

  private static Resource sh(String name) {
    return ResourceFactory.createResource(SH + name);
  }
}
