package org.parley.publish.linkeddata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.parley.publish.linkeddata.Modules.Module;

/** A folder that an ontology editor opens offline: the modules as RDF/XML, and the catalog. */
public final class OntologyFolder {
  /** The file to open, which bears the name of the whole. */
  public static final String CORE = "parley.owl";

  private static final String CATALOG = "catalog-v001.xml";

  private final Path folder;
  private final Modules modules;

  /** The folder need not be there yet. */
  public OntologyFolder(Path folder) {
    this(folder, new Modules());
  }

  OntologyFolder(Path folder, Modules modules) {
    this.folder = folder;
    this.modules = modules;
  }

  /** Writes the ontology alone. */
  public void write() throws IOException {
    writeCatalog(writeModules());
  }

  /** The files written, by the IRI of the ontology in each. */
  Map<String, String> writeModules() throws IOException {
    Files.createDirectories(folder);
    Map<String, String> files = new LinkedHashMap<>();
    for (Module module : modules.modules()) {
      String file = file(module);
      write(module.graph(), file);
      files.put(module.iri(), file);
    }
    return files;
  }

  void write(Graph graph, String file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
      RdfXml.write(graph, out);
    }
  }

  /** By which an editor finds in the folder what is imported. */
  void writeCatalog(Map<String, String> files) throws IOException {
    StringBuilder lines = new StringBuilder();
    files.forEach(
        (iri, file) ->
            lines.append("    <uri name=\"%s\" uri=\"%s\"/>\n".formatted(escaped(iri), file)));
    Files.writeString(
        folder.resolve(CATALOG),
        """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <catalog prefer="public" xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
        %s</catalog>
        """
            .formatted(lines));
  }

  private String file(Module module) {
    return module.equals(modules.core())
        ? CORE
        : "parley-" + module.iri().substring(module.iri().lastIndexOf('/') + 1) + ".owl";
  }

  /** A base may hold an ampersand; quotes and angles it cannot. */
  private static String escaped(String iri) {
    return iri.replace("&", "&amp;");
  }
}
