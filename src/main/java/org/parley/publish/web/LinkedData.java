package org.parley.publish.web;

import org.apache.jena.fuseki.main.FusekiServer;
import org.parley.publish.linkeddata.Modules;
import org.parley.publish.linkeddata.Syntax;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Version;
import org.parley.publish.web.ontology.OntologyServlet;

/** The addresses at which the terms of the ontology are resolved. */
final class LinkedData {
  private LinkedData() {}

  static void serve(
      FusekiServer.Builder server,
      Version version,
      OntologyServlet.Told data,
      Pages pages,
      Links links,
      Modules modules) {
    serve(server, modules, new OntologyServlet(modules, data, pages, links, version), links);
  }

  /** Each module with its versions and terms below it, and its forms beside it. */
  private static void serve(
      FusekiServer.Builder server, Modules modules, OntologyServlet ontology, Links links) {
    for (Modules.Module module : modules.modules()) {
      String address = links.href(module.iri());
      server.addServlet(address + "/*", ontology);
      server.addServlet(address + ".html", ontology);
      for (Syntax syntax : Syntax.values()) {
        server.addServlet(address + "." + syntax.suffix(), ontology);
      }
    }
  }
}
