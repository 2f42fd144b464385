package org.parley.publish.linkeddata;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.RIOT;
import org.apache.jena.sparql.core.DatasetGraph;

/** The notations of RDF that are offered. */
public enum Syntax {
  TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
  NTRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
  RDFXML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
  JSONLD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
  TRIG("trig", "application/trig", RDFFormat.TRIG_PRETTY);

  /** Prefixes as "@prefix": the parser of the OWL API knows no other way. */
  private static final String DIRECTIVES = "at";

  private final String suffix;
  private final String mediaType;
  private final RDFFormat format;

  Syntax(String suffix, String mediaType, RDFFormat format) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.format = format;
  }

  /** The notation of files whose names end so. */
  public static Syntax ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(s -> s.suffix.equals(suffix)).findFirst().orElseThrow();
  }

  /** How the names of such files end. */
  public String suffix() {
    return suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  /** A graph in this notation. */
  public byte[] write(Graph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (this == RDFXML) {
      RdfXml.write(graph, bytes);
    } else {
      write(RDFWriter.source(graph), bytes);
    }
    return bytes.toByteArray();
  }

  /** A dataset in this notation, which has to be one for datasets. */
  public byte[] write(DatasetGraph dataset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(RDFWriter.source(dataset), bytes);
    return bytes.toByteArray();
  }

  private void write(RDFWriterBuilder writer, ByteArrayOutputStream bytes) {
    writer.format(format).set(RIOT.symTurtleDirectiveStyle, DIRECTIVES).output(bytes);
  }
}
