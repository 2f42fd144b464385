package org.parley.pipeline;

import java.util.List;
import org.parley.model.Loaded;

/**
 * What came of a build.
 *
 * @param read articles read now
 * @param rejected what could not be read, and why
 * @param skipped files of folders that are no articles
 * @param warnings doubtful metadata and languages not read, one sentence each
 * @param stored what the store holds afterwards
 */
public record RunReport(
    int read, List<Loaded.Rejected> rejected, int skipped, List<String> warnings, Stored stored) {
  public RunReport {
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
  }

  /** How much a store holds. */
  public record Stored(long articles, long meetings, long people, long offices, long topics) {}
}
