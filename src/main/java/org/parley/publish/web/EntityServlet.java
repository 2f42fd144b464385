package org.parley.publish.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Description;
import org.parley.publish.linkeddata.EntityDescriber;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Refusal;

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
    String successor = successor("/id" + path);
    if (successor != null) {
      moved(response, links.href(successor).replaceFirst("^/doc/", "/id/"));
      return;
    }
    if (!isKnown("/id" + path)) {
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
    String successor = successor("/id" + name);
    if (successor != null) {
      moved(response, links.href(successor) + path.substring(name.length()));
    } else if (!isKnown("/id" + name)) {
      notFound(request, response, name);
    } else {
      String form = suffix.isEmpty() ? EntityForms.accepted(request) : suffix;
      write(request, response, name, form);
    }
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, String name, @Nullable String form)
      throws IOException {
    if (form == null) {
      Problems.send(request, response, 406, EntityForms.OFFERED);
    } else if (!version.isKnown(request, response, form)) {
      String iri = links.iri("/id" + name);
      Description known = guard.read(signal -> Objects.requireNonNull(describer.describe(iri)));
      forms.announce(response, known, form);
      forms.write(response, known, form);
    }
  }

  private boolean isKnown(String path) {
    return guard.read(signal -> describer.knows(links.iri(path)));
  }

  /** What an address that was published once has become; null where it stands for itself. */
  private @Nullable String successor(String path) {
    return guard.<@Nullable String>read(signal -> describer.successor(links.iri(path)));
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
