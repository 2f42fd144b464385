package org.parley.publish.web.entity;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Description;
import org.parley.publish.linkeddata.EntityDescriber;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.Turns;
import org.parley.publish.web.http.Version;

/**
 * Resolves the IRIs of the data: {@code /id/…} leads to {@code /doc/…}, which tells what is known.
 */
final class EntityServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient QueryGuard guard;
  private final transient EntityDescriber describer;
  private final transient EntityForms forms;
  private final transient Finder finder;
  private final transient Links links;
  private final transient Version version;

  EntityServlet(
      QueryGuard guard,
      EntityDescriber describer,
      EntityForms forms,
      Finder finder,
      Links links,
      Version version) {
    this.guard = guard;
    this.describer = describer;
    this.forms = forms;
    this.finder = finder;
    this.links = links;
    this.version = version;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (request.getServletPath().equals("/id")) {
        redirect(request, response);
      } else {
        document(request, response);
      }
    } catch (Refusal refusal) {
      Problems.send(request, response, refusal);
    }
  }

  private void redirect(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring("/id".length());
    EntityDescriber.Standing standing = standing("/id" + path);
    if (standing.successor() != null) {
      moved(response, links.href(standing.successor()).replaceFirst("^/doc/", "/id/"));
      return;
    }
    if (!standing.known()) {
      notFound(request, response, path);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/doc" + path);
    response.setHeader("Vary", "Accept");
  }

  private void document(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring("/doc".length());
    String suffix = EntityForms.suffix(path);
    String name = suffix.isEmpty() ? path : path.substring(0, path.length() - suffix.length() - 1);
    EntityDescriber.Standing standing = standing("/id" + name);
    if (standing.successor() != null) {
      moved(response, links.href(standing.successor()) + path.substring(name.length()));
    } else if (!standing.known()) {
      notFound(request, response, name);
    } else {
      String form = suffix.isEmpty() ? EntityForms.accepted(request) : suffix;
      write(request, response, name, form);
    }
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, String name, @Nullable String form)
      throws IOException {
    int page = Turns.number(request.getQueryString());
    if (form == null) {
      Problems.send(request, response, 406, EntityForms.OFFERED);
      return;
    }
    if (version.isKnown(request, response, form)) {
      return;
    }
    Description known = forms.known(links.iri("/id" + name), form, page);
    if (known == null) {
      notFound(request, response, name);
    } else {
      forms.announce(response, known, request.getRequestURI(), form, page);
      forms.write(response, known, form, page);
    }
  }

  private EntityDescriber.Standing standing(String path) {
    return guard.read(signal -> describer.standing(links.iri(path)));
  }

  private static void moved(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", address);
  }

  private void notFound(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    Problems.notFound(
        request, response, "The graph knows nothing of this name.", finder.near(path));
  }
}
