package org.parley.publish.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.parley.publish.web.http.Bodies;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.Pages;

/** Serves a file of the manual: as it is written, and to browsers as a page with anchors. */
final class ManualServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Formats FORMATS = Formats.of("md", "text/markdown", "html", Formats.HTML);

  private final String text;
  private final String page;

  ManualServlet(String text, Pages pages) {
    this.text = text;
    String title = text.lines().findFirst().orElse("").replaceFirst("^# ", "");
    String html =
        HtmlRenderer.builder()
            .extensions(List.of(HeadingAnchorExtension.create()))
            .build()
            .render(Parser.builder().build().parse(text));
    this.page = pages.render("manual", new ManualPage(title, html));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean forPeople = Formats.HTML.equals(FORMATS.accepted(request));
    response.setHeader("Vary", "Accept");
    Bodies.send(
        request,
        response,
        (forPeople ? Formats.HTML : "text/markdown") + "; charset=utf-8",
        forPeople ? page : text);
  }
}
