package org.parley.store;

import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.RDFS;
import org.parley.rdf.Graphs;
import org.parley.rdf.Ontology;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassAssertionAxiom;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWLProfile;
import org.semanticweb.owlapi.util.OWLObjectPropertyManager;

/** What HermiT, the reasoner of Protégé, makes of facts and the ontology. */
final class Hermit {
  private final OWLOntology ontology;
  private final OWLDataFactory factory;
  private final Graph concluded = GraphMemFactory.createDefaultGraph();

  private Hermit(OWLOntology ontology) {
    this.ontology = ontology;
    factory = ontology.getOWLOntologyManager().getOWLDataFactory();
  }

  /** Loads facts together with the ontology, in the format that Protégé asks for first. */
  static Hermit over(Graph facts) throws OWLOntologyCreationException {
    Graph all = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(all, Ontology.core());
    GraphUtil.addInto(all, facts);
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    RDFDataMgr.write(xml, all, RDFFormat.RDFXML_PLAIN);
    OWLOntology loaded =
        OWLManager.createOWLOntologyManager()
            .loadOntologyFromOntologyDocument(
                new StreamDocumentSource(
                    new ByteArrayInputStream(xml.toByteArray()),
                    IRI.generateDocumentIRI(),
                    new RDFXMLDocumentFormat(),
                    null));
    // what could not be parsed leaves an empty ontology, against which everything holds
    if (loaded.isAnonymous() || loaded.getAxiomCount() < all.size() / 2) {
      throw new IllegalStateException(loaded.getAxiomCount() + " axioms from " + all.size());
    }
    return new Hermit(loaded);
  }

  boolean isConsistent() {
    return reasoner(ontology).isConsistent();
  }

  /** What keeps ontology and facts out of a profile. */
  List<String> outside(OWLProfile profile) {
    return profile.checkOntology(ontology).getViolations().stream().map(Object::toString).toList();
  }

  /**
   * Types and relations of named things. Relations that chains and transitivity make are probed
   * for: reading off all of them takes HermiT an axiom for each thing and each such property.
   *
   * @param expected tells where a probe is worthwhile: at what it knows to be of the right type
   */
  Graph conclude(Graph expected) throws OWLOntologyCreationException {
    Map<OWLClass, OWLClassAssertionAxiom> probes = probes(expected);
    typesAndPaths(probes);
    relations();
    return concluded;
  }

  /** For each start of a path, that whatever it leads to is of a class of its own. */
  private Map<OWLClass, OWLClassAssertionAxiom> probes(Graph expected) {
    OWLObjectPropertyManager manager =
        new OWLObjectPropertyManager(ontology.getOWLOntologyManager(), ontology);
    Map<OWLClass, OWLClassAssertionAxiom> probes = new HashMap<>();
    for (OWLObjectProperty path : ontology.getObjectPropertiesInSignature()) {
      if (manager.isNonSimple(path)) {
        Node domain = Graphs.required(Ontology.core(), node(path), RDFS.domain.asNode());
        for (Node start : Graphs.subjects(expected, RDF_TYPE, domain)) {
          OWLClass end = factory.getOWLClass(IRI.create("urn:probe:" + probes.size()));
          probes.put(
              end,
              factory.getOWLClassAssertionAxiom(
                  factory.getOWLObjectAllValuesFrom(path, end),
                  factory.getOWLNamedIndividual(IRI.create(start.getURI()))));
        }
      }
    }
    return probes;
  }

  private void typesAndPaths(Map<OWLClass, OWLClassAssertionAxiom> probes)
      throws OWLOntologyCreationException {
    Set<OWLAxiom> axioms = new HashSet<>(ontology.getAxioms());
    axioms.addAll(probes.values());
    Reasoner reasoner = reasoner(copy(axioms));
    for (OWLClass type : ontology.getClassesInSignature()) {
      for (OWLNamedIndividual thing : reasoner.getInstances(type, false).getFlattened()) {
        concluded.add(node(thing), RDF_TYPE, node(type));
      }
    }
    probes.forEach(
        (end, probe) -> {
          OWLObjectProperty path = probe.getObjectPropertiesInSignature().iterator().next();
          OWLNamedIndividual start = probe.getIndividual().asOWLNamedIndividual();
          for (OWLNamedIndividual thing : reasoner.getInstances(end, false).getFlattened()) {
            relation(start, path, thing);
          }
        });
  }

  private void relations() throws OWLOntologyCreationException {
    Set<OWLAxiom> plain = new HashSet<>(ontology.getAxioms());
    plain.removeIf(axiom -> axiom.isOfType(AxiomType.TRANSITIVE_OBJECT_PROPERTY));
    plain.removeIf(axiom -> axiom.isOfType(AxiomType.SUB_PROPERTY_CHAIN_OF));
    Reasoner reasoner = reasoner(copy(plain));
    for (OWLObjectProperty property : ontology.getObjectPropertiesInSignature()) {
      reasoner
          .getObjectPropertyInstances(property)
          .forEach((from, tos) -> tos.forEach(to -> relation(from, property, to)));
    }
  }

  private static OWLOntology copy(Set<OWLAxiom> axioms) throws OWLOntologyCreationException {
    return OWLManager.createOWLOntologyManager().createOntology(axioms);
  }

  private static Reasoner reasoner(OWLOntology ontology) {
    return new Reasoner(new Configuration(), ontology);
  }

  private void relation(
      OWLNamedIndividual from, OWLObjectProperty property, OWLNamedIndividual to) {
    concluded.add(node(from), node(property), node(to));
  }

  private static Node node(HasIRI entity) {
    return NodeFactory.createURI(entity.getIRI().toString());
  }
}
