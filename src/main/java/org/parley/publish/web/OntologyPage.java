package org.parley.publish.web;

import java.util.List;
import org.parley.publish.web.http.Cell;

/**
 * What the page of the ontology, or of one of its modules, shows.
 *
 * @param terms the terms of each kind
 * @param others the other modules
 */
public record OntologyPage(
    String iri,
    String version,
    String title,
    String description,
    Cell licence,
    List<TermPage.Relation> terms,
    List<Cell> others,
    List<Cell> downloads) {}
