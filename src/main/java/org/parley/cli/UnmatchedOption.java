package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Report;
import org.parley.pipeline.UnmatchedTable;
import picocli.CommandLine.Option;

/** Where to list the sentences that were not understood. */
final class UnmatchedOption {
  @Option(
      names = "--unmatched",
      paramLabel = "FILE",
      description =
          "Lists the sentences that look like news of a contact and were not understood:"
              + " tab-separated, with file, offset, trigger, sentence.")
  private @Nullable Path file;

  /** Writes the list, where one was asked for, and tells how long it is. */
  void write(Console console, List<Report> reports) {
    Path to = file;
    if (to == null) {
      return;
    }
    UnmatchedTable table = new UnmatchedTable(reports);
    try {
      Files.writeString(to, table.tsv());
    } catch (IOException e) {
      throw CommandException.failed(
          "cannot write to " + to + ": " + e.getMessage(), "cannot-write");
    }
    console.say(Counts.of(table.size(), "sentence") + " not understood, listed in " + to);
  }
}
