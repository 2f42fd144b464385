package org.parley.publish.web.entity;

import java.util.List;
import org.parley.publish.chart.content.Targets;
import org.parley.publish.web.evidence.EvidenceServlet;
import org.parley.publish.web.http.Links;

/** Where the marks of drawings on pages of things lead. */
record Marks(Links links) implements Targets {
  @Override
  public String thing(String iri) {
    return links.href(iri);
  }

  /** A page of a thing asks about all years. */
  @Override
  public String year(int year) {
    return "";
  }

  @Override
  public String evidence(List<String> iris) {
    return EvidenceServlet.address(iris);
  }
}
