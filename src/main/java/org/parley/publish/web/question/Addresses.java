package org.parley.publish.web.question;

import java.util.List;
import org.parley.publish.chart.content.Targets;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.web.evidence.EvidenceServlet;
import org.parley.publish.web.http.Links;

/**
 * Where the marks of a drawn answer lead.
 *
 * @param base what stands before addresses of this server: nothing on its own pages
 */
record Addresses(CannedQuery query, Asked asked, Links links, String base) implements Targets {
  private static final String FROM = "from";
  private static final String TO = "to";

  @Override
  public String thing(String iri) {
    String href = links.href(iri);
    return href.startsWith("/") ? base + href : href;
  }

  @Override
  public String year(int year) {
    if (query.parameter(FROM) == null || query.parameter(TO) == null) {
      return "";
    }
    String text = Integer.toString(year);
    return base + asked.in("").with(FROM, text).with(TO, text).address();
  }

  @Override
  public String evidence(List<String> iris) {
    return base + EvidenceServlet.address(iris);
  }
}
