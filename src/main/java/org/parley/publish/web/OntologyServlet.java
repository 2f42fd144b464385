package org.parley.publish.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.vocabulary.OWL;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Modules;
import org.parley.publish.linkeddata.Modules.Module;
import org.parley.publish.linkeddata.Syntax;
import org.parley.publish.linkeddata.Term;
import org.parley.publish.linkeddata.TermDescriber;
import org.parley.publish.web.entity.EntityForms;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.LinkHeader;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Near;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.Version;

/**
 * Resolves the IRIs of the ontology, its versions, its modules and its terms. A program that takes
 * anything is given RDF/XML, which every tool for ontologies reads.
 */
final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Formats FORMATS =
      Formats.of(
              "rdf", Syntax.RDFXML.mediaType(),
              "ttl", Syntax.TURTLE.mediaType(),
              "nt", Syntax.NTRIPLES.mediaType(),
              "jsonld", Syntax.JSONLD.mediaType(),
              "html", Formats.HTML)
          .also("application/xml", Syntax.RDFXML.mediaType())
          .also("text/xml", Syntax.RDFXML.mediaType())
          .also("application/json", Syntax.JSONLD.mediaType());

  private static final String OFFERED =
      "This is offered as RDF/XML, Turtle, N-Triples, JSON-LD and HTML.";

  private final transient Modules modules;
  private final transient TermDescriber terms;
  private final transient Uses uses;
  private final transient Pages pages;
  private final transient Links links;
  private final transient Version version;

  OntologyServlet(Modules modules, Uses uses, Pages pages, Links links, Version version) {
    this.modules = modules;
    this.terms = new TermDescriber(modules);
    this.uses = uses;
    this.pages = pages;
    this.links = links;
    this.version = version;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().replaceFirst("/$", "");
    String suffix = path.substring(path.lastIndexOf('.') + 1);
    String bySuffix = path.indexOf('.') < 0 ? null : FORMATS.bySuffix(suffix);
    String name = bySuffix == null ? path : path.substring(0, path.length() - suffix.length() - 1);
    String type = bySuffix == null ? FORMATS.accepted(request) : bySuffix;
    try {
      answer(request, response, name, type);
    } catch (Refusal refusal) {
      Problems.send(request, response, refusal);
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, String name, @Nullable String type)
      throws IOException {
    Module module = modules.find(Links.term(name));
    Term term = module == null ? terms.describe(Links.term(name)) : null;
    if (module == null && term == null) {
      String typed = name.substring(name.lastIndexOf('/') + 1);
      String detail = "The ontology has no such term.";
      Problems.notFound(request, response, detail, near(typed));
    } else if (type == null) {
      Problems.send(request, response, 406, OFFERED);
    } else if (!version.isKnown(request, response, FORMATS.suffix(type))) {
      if (term != null) {
        writeTerm(response, name, type, term);
      } else if (module != null) {
        writeModule(response, name, type, module);
      }
    }
  }

  /** Terms of like names. */
  private Near near(String typed) {
    return new Near(
        typed,
        terms.near(typed).stream()
            .map(term -> new Cell(term.text(), links.href(term.iri())))
            .toList());
  }

  private void writeTerm(HttpServletResponse response, String name, String type, Term term)
      throws IOException {
    Module module = Objects.requireNonNullElse(modules.find(term.module()), modules.core());
    LinkHeader header = announce(response, name, type, module);
    term.types().forEach(kind -> header.add(kind, "type"));
    header.add(module.iri(), "describedby").write(response);
    if (type.equals(Formats.HTML)) {
      pages.write(response, "term", TermPage.of(term, uses.of(term.iri()), links, downloads(name)));
    } else {
      Syntax syntax = Syntax.ofSuffix(FORMATS.suffix(type));
      EntityForms.send(response, syntax, syntax.write(term.graph()));
    }
  }

  private void writeModule(HttpServletResponse response, String name, String type, Module module)
      throws IOException {
    announce(response, name, type, module).add(OWL.Ontology.getURI(), "type").write(response);
    if (type.equals(Formats.HTML)) {
      pages.write(response, "ontology", page(name, module));
    } else {
      Syntax syntax = Syntax.ofSuffix(FORMATS.suffix(type));
      boolean asWritten = syntax == Syntax.TURTLE;
      EntityForms.send(
          response,
          syntax,
          asWritten
              ? module.turtle().getBytes(StandardCharsets.UTF_8)
              : syntax.write(module.graph()));
    }
  }

  private LinkHeader announce(
      HttpServletResponse response, String name, String type, Module module) {
    response.setHeader("Content-Location", name + "." + FORMATS.suffix(type));
    return new LinkHeader()
        .add(Links.term(name), "describes")
        .add(Links.term(name), "cite-as")
        .add(module.licence(), "license")
        .forms(name, "", FORMATS, type);
  }

  private OntologyPage page(String name, Module module) {
    List<Cell> others =
        modules.modules().stream()
            .filter(other -> !other.equals(module))
            .map(other -> new Cell(other.title(), links.href(other.iri())))
            .toList();
    return new OntologyPage(
        module.iri(),
        module.versionIri(),
        module.title(),
        module.description(),
        new Cell(module.licence(), module.licence()),
        TermPage.relations(terms.index(module), links),
        others,
        downloads(name));
  }

  private static List<Cell> downloads(String name) {
    return FORMATS.suffixes().stream()
        .filter(suffix -> !suffix.equals("html"))
        .map(suffix -> new Cell(suffix, name + "." + suffix))
        .toList();
  }
}
