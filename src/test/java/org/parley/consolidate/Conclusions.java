package org.parley.consolidate;

import org.apache.jena.graph.Graph;
import org.parley.rdf.Ontology;

/** What follows from facts, for the tests of other rooms. */
public final class Conclusions {
  private Conclusions() {}

  /** Adds to a graph what follows from it. */
  public static void addTo(Graph facts) {
    Inference.extend(facts, new Axioms(Ontology.core()));
  }
}
