package org.parley.publish.web.edit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Problems;

/** Shows what was read of a text, takes what a person says of it, and stores or discards it. */
final class DraftServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String STORE = "store";
  private static final String DISCARD = "discard";
  private static final String APART = "apart";

  private final transient Editing editing;
  private final transient Pages pages;

  DraftServlet(Editing editing, Pages pages) {
    this.editing = editing;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Draft draft = draft(request);
    if (request.getPathInfo() == null) {
      seeOther(response);
    } else if (draft == null) {
      gone(request, response);
    } else {
      write(request, response, draft, "");
    }
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, Draft draft, String problem)
      throws IOException {
    Report report = draft.report();
    String form = Editor.of(request).form();
    if (report == null) {
      pages.write(response, "refused", new RefusedPage(draft, form));
    } else {
      Prospect prospect = editing.look(List.of(report)).get(0);
      pages.write(response, "readtext", DraftPage.of(draft, prospect, form, problem));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Draft draft = draft(request);
    try {
      Form form = Form.of(request);
      Editor.of(request).check(form.first("form"));
      if (request.getPathInfo() == null) {
        all(form);
        seeOther(response);
      } else if (draft == null) {
        gone(request, response);
      } else {
        one(draft, form);
        seeOther(response);
      }
    } catch (EditException e) {
      if (draft == null || e.status() == HttpServletResponse.SC_FORBIDDEN) {
        Problems.send(request, response, e.status(), e.sentence());
      } else {
        response.setStatus(e.status());
        write(request, response, draft, e.sentence());
      }
    }
  }

  private void one(Draft draft, Form form) {
    Report report = draft.report();
    switch (form.first("action")) {
      case STORE -> {
        if (report == null) {
          throw new EditException("This text could not be read, so it cannot be stored.");
        }
        editing.store(List.of(verdict(report, form)));
        editing.drafts().remove(List.of(draft.id()));
      }
      case DISCARD -> editing.drafts().remove(List.of(draft.id()));
      default -> throw new EditException(400, "Say whether to store or to discard it.");
    }
  }

  private void all(Form form) {
    List<String> ids = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (Draft draft : editing.drafts().all()) {
      Report report = draft.report();
      if (report != null) {
        verdicts.add(Verdict.accepted(report));
      }
      ids.add(draft.id());
    }
    switch (form.first("action")) {
      case STORE -> {
        if (verdicts.isEmpty()) {
          throw new EditException("No text waits that could be stored.");
        }
        editing.store(verdicts);
      }
      case DISCARD -> {
        // nothing of them is kept
      }
      default -> throw new EditException(400, "Say whether to store or to discard them.");
    }
    editing.drafts().remove(ids);
  }

  private static Verdict verdict(Report report, Form form) {
    Set<Ref> apart = new LinkedHashSet<>();
    Map<Ref, String> same = new LinkedHashMap<>();
    form.under("thing-")
        .forEach(
            (name, choice) -> {
              if (choice.equals(APART)) {
                apart.add(Verdict.known(report, name));
              } else {
                same.put(Verdict.known(report, name), choice);
              }
            });
    form.under("as-")
        .forEach((name, address) -> same.put(Verdict.known(report, name), address.strip()));
    return new Verdict(report, form.all("reject"), apart, same);
  }

  private @Nullable Draft draft(HttpServletRequest request) {
    String path = String.valueOf(request.getPathInfo());
    return editing.drafts().get(path.replaceFirst("^/", ""));
  }

  private static void seeOther(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", Addresses.NEW);
  }

  private static void gone(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problems.send(
        request, response, 404, "This text does not wait any more: it was stored or discarded.");
  }
}
