package org.parley.publish.chart.content;

import java.util.List;

/** Where the marks of a drawing lead; an empty address leads nowhere. */
public interface Targets {
  /** The page of a thing. */
  String thing(String iri);

  /** The same question about one year. */
  String year(int year);

  /** The sentences that tie things together. */
  String evidence(List<String> iris);
}
