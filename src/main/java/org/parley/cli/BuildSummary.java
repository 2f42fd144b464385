package org.parley.cli;

import java.nio.file.Path;
import org.parley.pipeline.RunReport;

/** Tells what came of a build. */
final class BuildSummary {
  private BuildSummary() {}

  static void print(Console console, RunReport report, Path store) {
    Rejections.print(console, report.rejected(), report.skipped(), report.warnings());
    console
        .out()
        .println(
            Counts.of(report.read(), "article")
                + " read, "
                + report.rejected().size()
                + " rejected. "
                + holds(store, report.stored())
                + ".");
  }

  static String holds(Path store, RunReport.Stored stored) {
    return store + " now holds " + stored(stored);
  }

  private static String stored(RunReport.Stored stored) {
    return String.join(
        ", ",
        Counts.of(stored.articles(), "article"),
        Counts.of(stored.meetings(), "meeting"),
        Counts.of(stored.people(), "person"),
        Counts.of(stored.offices(), "office"),
        Counts.of(stored.topics(), "topic"));
  }
}
