package org.parley.publish.web.ontology;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.jspecify.annotations.Nullable;
import org.parley.publish.dataset.Survey;
import org.parley.publish.linkeddata.Modules;
import org.parley.publish.linkeddata.Modules.Module;
import org.parley.publish.linkeddata.Syntax;
import org.parley.publish.linkeddata.Term;
import org.parley.publish.linkeddata.TermDescriber;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.entity.EntityForms;
import org.parley.publish.web.guard.QueryGuard;
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
public final class OntologyServlet extends HttpServlet {
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

  private static final Map<String, String> NOTATIONS =
      Map.of("rdf", "RDF/XML", "ttl", "Turtle", "nt", "N-Triples", "jsonld", "JSON-LD");

  private static final String OFFERED =
      "This is offered as RDF/XML, Turtle, N-Triples, JSON-LD and HTML.";

  private final transient Modules modules;
  private final transient TermDescriber terms;
  private final transient OntologyPages made;
  private final transient Pages pages;
  private final transient Links links;
  private final transient Version version;
  private final transient Told told;

  /**
   * What the graph holds, and how it is asked.
   *
   * @param survey of the graph; null while it is being made
   * @param meetings how many meetings talked about each topic; null while they are being counted
   */
  public record Told(
      DatasetGraph data,
      QueryGuard guard,
      Supplier<QueryCatalogue> catalogue,
      Supplier<@Nullable Survey> survey,
      Supplier<@Nullable Map<String, Long>> meetings) {}

  /**
   * Of these modules.
   *
   * @param data what the graph holds and how it is asked, of which the pages tell
   */
  public OntologyServlet(Modules modules, Told data, Pages pages, Links links, Version version) {
    this.modules = modules;
    this.terms = new TermDescriber(modules);
    this.told = data;
    this.made =
        new OntologyPages(
            modules,
            new Uses(data.guard(), data.data(), links, data.survey()),
            data.meetings(),
            new Asking(data.catalogue()),
            links);
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
      keepOnlyWhole(response);
      pages.write(response, "term", made.term(term, module, downloads(name)));
    } else {
      Syntax syntax = Syntax.ofSuffix(FORMATS.suffix(type));
      EntityForms.send(response, syntax, syntax.write(term.graph()));
    }
  }

  private void writeModule(HttpServletResponse response, String name, String type, Module module)
      throws IOException {
    announce(response, name, type, module).add(OWL.Ontology.getURI(), "type").write(response);
    if (type.equals(Formats.HTML)) {
      keepOnlyWhole(response);
      pages.write(response, "ontology", made.module(module, downloads(name)));
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

  /** A page says more once all is counted. */
  private void keepOnlyWhole(HttpServletResponse response) {
    if (told.survey().get() == null || told.meetings().get() == null) {
      Version.notWhole(response);
    }
  }

  private static List<Cell> downloads(String name) {
    return FORMATS.suffixes().stream()
        .filter(suffix -> !suffix.equals("html"))
        .map(suffix -> new Cell(NOTATIONS.getOrDefault(suffix, suffix), name + "." + suffix))
        .toList();
  }
}
