package org.parley.pipeline;

import java.util.List;
import org.parley.model.Loaded;
import org.parley.model.Report;

/**
 * What came of reading the articles at some paths.
 *
 * @param reports in the order in which the articles were found
 * @param rejected what could not be read, and why
 * @param skipped files of folders that are no articles
 * @param warnings doubtful metadata and languages not read, one sentence each
 */
public record Reading(
    List<Report> reports, List<Loaded.Rejected> rejected, int skipped, List<String> warnings) {
  public Reading {
    reports = List.copyOf(reports);
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
  }
}
