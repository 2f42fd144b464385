package org.parley.publish.web.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Renders the templates of {@code src/main/jte}. */
public final class Pages {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.parley.publish.web.pages");

  private final boolean edited;

  /**
   * Pages of one server.
   *
   * @param edited whether articles can be added there, which every page then leads to
   */
  public Pages(boolean edited) {
    this.edited = edited;
  }

  /** The page that a template makes of its model. */
  public String render(String template, Object model) {
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", Map.of("page", model, "edited", edited), output);
    return output.toString();
  }

  /** A piece of a page, or what stands for itself, that a template makes of its model. */
  public String renderAlone(String template, Object model) {
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", model, output);
    return output.toString();
  }

  public void write(HttpServletResponse response, String template, Object model)
      throws IOException {
    byte[] page = render(template, model).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html; charset=utf-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }
}
