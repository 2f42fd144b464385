package org.parley.ontology;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.catalog.Catalog;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyIRIMapper;
import org.semanticweb.owlapi.model.OWLOntologyManager;

/**
 * Opens a file as Protégé does: imports come from the files that the catalog beside it names, and,
 * since this editor is offline, from nowhere else.
 */
final class Editor {
  private static final String CATALOG = "catalog-v001.xml";

  private final OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
  private final List<IRI> missing = new ArrayList<>();

  /** The ontology of a file; its manager holds what it imports. */
  OWLOntology open(Path file) throws OWLOntologyCreationException {
    URI beside = file.resolveSibling(CATALOG).toUri();
    Catalog catalog = CatalogManager.catalog(CatalogFeatures.defaults(), beside);
    OWLOntologyIRIMapper offline =
        iri -> {
          String found = catalog.matchURI(iri.toString());
          if (found == null) {
            missing.add(iri);
          }
          // never the address itself: that would be the network
          return IRI.create(found == null ? "file:/not/in/the/catalog" : found);
        };
    manager.getIRIMappers().add(offline);
    return manager.loadOntologyFromOntologyDocument(file.toFile());
  }

  /** What was imported and is not in the catalog. */
  List<IRI> missing() {
    return missing;
  }

  /** The ontology of this name; what could not be parsed is none or an empty one of no name. */
  OWLOntology loaded(String iri) {
    return manager.getOntologies().stream()
        .filter(o -> o.getOntologyID().getOntologyIRI().asSet().contains(IRI.create(iri)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(iri + " is not among " + manager.getOntologies()));
  }

  /** All that is open. */
  int size() {
    return manager.getOntologies().size();
  }
}
