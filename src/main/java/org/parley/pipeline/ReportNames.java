package org.parley.pipeline;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.parley.model.Report;

/**
 * Names for the reports of one run: after the article's file, of two alike the second by its id.
 */
public final class ReportNames {
  private final Set<String> taken = new HashSet<>();

  /** The name without extension; asked once for each report, in their order. */
  public String of(Report report) {
    String name = FormWriter.withoutExtension(report.article().source().file());
    return taken.add(name.toLowerCase(Locale.ROOT)) ? name : report.article().id().value();
  }
}
