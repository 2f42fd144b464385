package org.parley.publish.web.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Description;
import org.parley.publish.linkeddata.EntityDescriber;
import org.parley.publish.linkeddata.JsonLdNames;
import org.parley.publish.linkeddata.JsonLdTree;
import org.parley.publish.linkeddata.Modules;
import org.parley.publish.linkeddata.SchemaOrg;
import org.parley.publish.linkeddata.Syntax;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.LinkHeader;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Turns;
import org.parley.publish.web.http.Version;
import org.parley.rdf.Vocabulary;

/** The forms in which what is known of an entity is offered, by the suffixes of their addresses. */
public final class EntityForms {
  static final String OFFERED =
      "This is offered as HTML, Turtle, N-Triples, RDF/XML, JSON-LD and TriG.";

  /** The description for search engines; never chosen by Accept. */
  private static final String SCHEMA_ORG = "schema.jsonld";

  private static final Formats FORMATS =
      Formats.of(
              "html", Formats.HTML,
              "ttl", Syntax.TURTLE.mediaType(),
              "nt", Syntax.NTRIPLES.mediaType(),
              "rdf", Syntax.RDFXML.mediaType(),
              "jsonld", Syntax.JSONLD.mediaType(),
              "trig", Syntax.TRIG.mediaType())
          .also("application/xml", Syntax.RDFXML.mediaType())
          .also("application/json", Syntax.JSONLD.mediaType());

  private static final String DOCUMENT = Vocabulary.term("Document").getURI();

  private static final ObjectMapper JSON = new ObjectMapper();

  private final QueryGuard guard;
  private final EntityDescriber describer;
  private final Pages pages;
  private final Links links;
  private final Overview.Maker overviews;
  private final JsonLdNames names = new JsonLdNames();
  private final SchemaOrg schemaOrg;
  private final String licence;

  EntityForms(
      QueryGuard guard,
      EntityDescriber describer,
      Pages pages,
      Links links,
      Overview.Maker overviews,
      Modules modules) {
    this.guard = guard;
    this.describer = describer;
    this.pages = pages;
    this.links = links;
    this.overviews = overviews;
    this.schemaOrg = new SchemaOrg(modules.alignments());
    this.licence = modules.core().licence();
  }

  /** The suffix that a path ends with, empty if none of ours. */
  static String suffix(String path) {
    if (path.endsWith("." + SCHEMA_ORG)) {
      return SCHEMA_ORG;
    }
    String suffix = path.substring(path.lastIndexOf('.') + 1);
    return path.indexOf('.') >= 0 && FORMATS.bySuffix(suffix) != null ? suffix : "";
  }

  /** The suffix of the form that the reader likes best; null if it takes none. */
  static @Nullable String accepted(HttpServletRequest request) {
    String type = FORMATS.accepted(request);
    return type == null ? null : FORMATS.suffix(type);
  }

  /** Tells robots what this is, what it is about, and where its other forms are. */
  void announce(
      HttpServletResponse response, Description known, String asked, String form, int page) {
    String address = links.href(known.iri());
    LinkHeader header = new LinkHeader().add(known.iri(), "describes").add(known.iri(), "cite-as");
    schemaOrg
        .types(known.types())
        .forEach(type -> header.add("https://schema.org/" + type, "type"));
    known.types().forEach(type -> header.add(type, "type"));
    header
        .add(licence, "license")
        .forms(address, Turns.query(page), FORMATS, String.valueOf(FORMATS.bySuffix(form)))
        .add(
            address + "." + SCHEMA_ORG + Turns.query(page), "alternate", Syntax.JSONLD.mediaType());
    new Turns(asked, page, known.pages()).announce(header).write(response);
    response.setHeader("Content-Location", address + "." + form + Turns.query(page));
  }

  /** What is known of an entity, as far as a form needs it; null where there is no such page. */
  @Nullable Description known(String iri, String form, int page) {
    boolean inWords = form.equals("html");
    return guard.<@Nullable Description>read(
        signal -> inWords ? describer.tell(iri, page) : describer.describe(iri, page));
  }

  void write(HttpServletResponse response, Description known, String form, int page)
      throws IOException {
    switch (form) {
      case "html" -> page(response, known, page);
      case SCHEMA_ORG -> send(response, Syntax.JSONLD, json(known));
      case "jsonld" ->
          send(response, Syntax.JSONLD, JsonLdTree.write(names, known.iri(), known.graph()));
      case "trig" -> {
        byte[] trig = guard.read(signal -> Syntax.TRIG.write(describer.dataset(known.iri(), page)));
        send(response, Syntax.TRIG, trig);
      }
      default -> {
        Syntax syntax = Syntax.ofSuffix(form);
        send(response, syntax, syntax.write(known.graph()));
      }
    }
  }

  private void page(HttpServletResponse response, Description known, int page) throws IOException {
    Overview answer = page == 1 ? overviews.of(known, article(known)) : Overview.NONE;
    if (!answer.isWhole()) {
      Version.notWhole(response);
    }
    pages.write(response, "entity", EntityPage.of(known, answer, links, page, inPage(known)));
  }

  private ArticleText article(Description known) {
    return known.types().contains(DOCUMENT)
        ? ArticleText.of(guard.read(signal -> describer.article(known.iri())), links)
        : ArticleText.NONE;
  }

  private byte[] json(Description known) {
    try {
      return JSON.writerWithDefaultPrettyPrinter()
          .writeValueAsString(schemaOrg.document(known))
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a data block of a page: nothing in it can end the block. */
  private String inPage(Description known) {
    return new String(json(known), StandardCharsets.UTF_8)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  /** Sends a description in a notation. */
  public static void send(HttpServletResponse response, Syntax syntax, byte[] body)
      throws IOException {
    response.setContentType(syntax.mediaType());
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
