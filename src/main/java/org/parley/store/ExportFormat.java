package org.parley.store;

import org.apache.jena.riot.RDFFormat;

/** A form in which a dataset can be taken away. */
public enum ExportFormat {
  /** Turtle: the default graph only. */
  TTL(RDFFormat.TURTLE_BLOCKS, false),
  /** TriG: the default graph and the named ones. */
  TRIG(RDFFormat.TRIG_BLOCKS, true),
  /** N-Quads: the default graph and the named ones. */
  NQ(RDFFormat.NQUADS, true),
  /** RDF/XML: the default graph only. */
  RDFXML(RDFFormat.RDFXML_PLAIN, false),
  /** JSON-LD: the default graph and the named ones. */
  JSONLD(RDFFormat.JSONLD11_PLAIN, true);

  private final RDFFormat format;
  private final boolean quads;

  ExportFormat(RDFFormat format, boolean quads) {
    this.format = format;
    this.quads = quads;
  }

  RDFFormat format() {
    return format;
  }

  /** Whether it holds named graphs. */
  boolean quads() {
    return quads;
  }
}
