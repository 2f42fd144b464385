package org.parley.publish.web.edit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Problems;

/** Takes texts from the form of a page, and from the script of that page one by one. */
final class NewArticleServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Editing editing;
  private final transient Pages pages;

  NewArticleServlet(Editing editing, Pages pages) {
    this.editing = editing;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(request, response, "", Map.of());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean script = !String.valueOf(request.getHeader("Accept")).contains(Formats.HTML);
    Map<String, String> values = new HashMap<>();
    try {
      Form form = Form.of(request);
      form.fields().forEach((name, all) -> values.put(name, all.get(0)));
      Editor.of(request).check(form.first("form"));
      List<Draft> taken = taken(form.submissions());
      if (script) {
        json(response, taken);
      } else {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", taken.size() == 1 ? taken.get(0).href() : Addresses.NEW);
      }
    } catch (EditException e) {
      if (script || e.status() == HttpServletResponse.SC_FORBIDDEN) {
        Problems.send(request, response, e.status(), e.sentence());
      } else {
        response.setStatus(e.status());
        write(request, response, e.sentence(), values);
      }
    }
  }

  private List<Draft> taken(List<Submission> submissions) {
    List<Draft> taken = new ArrayList<>();
    for (Submission submission : submissions) {
      taken.add(editing.drafts().add(submission, editing.read(submission)));
    }
    return taken;
  }

  private void write(
      HttpServletRequest request,
      HttpServletResponse response,
      String problem,
      Map<String, String> values)
      throws IOException {
    pages.write(
        response,
        "newarticle",
        new NewArticlePage(
            Editor.of(request).form(), problem, values, editing.drafts().all(), editing.stored()));
  }

  private static void json(HttpServletResponse response, List<Draft> taken) throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    for (Draft draft : taken) {
      answer
          .withArray("/drafts")
          .addObject()
          .put("href", draft.href())
          .put("title", draft.title())
          .put("refusal", draft.reason())
          .put("claims", draft.claims())
          .put("missed", draft.missed());
    }
    response.setContentType("application/json");
    response.getOutputStream().write(JSON.writeValueAsBytes(answer));
  }
}
