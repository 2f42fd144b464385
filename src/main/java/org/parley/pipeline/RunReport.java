package org.parley.pipeline;

import java.util.List;
import org.parley.model.Loaded;
import org.parley.model.Report;

/**
 * What came of a build.
 *
 * @param reports what was read now
 * @param rejected what could not be read, and why
 * @param skipped files of folders that are no articles
 * @param warnings doubtful metadata and languages not read, one sentence each
 * @param stored what the store holds afterwards
 */
public record RunReport(
    List<Report> reports,
    List<Loaded.Rejected> rejected,
    int skipped,
    List<String> warnings,
    Stored stored) {
  public RunReport {
    reports = List.copyOf(reports);
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
  }

  /** How many articles were read. */
  public int read() {
    return reports.size();
  }

  /** How much a store holds. */
  public record Stored(long articles, long meetings, long people, long offices, long topics) {}
}
