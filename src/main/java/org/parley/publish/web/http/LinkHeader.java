package org.parley.publish.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;

/** The Link header of a document (RFC 8288), in the manner of Signposting. */
public final class LinkHeader {
  private final List<String> links = new ArrayList<>();

  public LinkHeader add(String target, String relation) {
    links.add("<" + target + ">; rel=\"" + relation + "\"");
    return this;
  }

  public LinkHeader add(String target, String relation, String type) {
    links.add("<" + target + ">; rel=\"" + relation + "\"; type=\"" + type + "\"");
    return this;
  }

  /** Links a page of a document with each form in which it is offered. */
  public LinkHeader forms(String address, String page, Formats formats, String current) {
    for (String suffix : formats.suffixes()) {
      String type = String.valueOf(formats.bySuffix(suffix));
      String form = address + "." + suffix + page;
      if (!type.equals(current)) {
        add(form, "alternate", type);
      }
      if (current.equals(Formats.HTML) && !type.equals(current)) {
        add(form, "describedby", type);
      }
    }
    return this;
  }

  public void write(HttpServletResponse response) {
    response.setHeader("Link", String.join(", ", links));
  }
}
