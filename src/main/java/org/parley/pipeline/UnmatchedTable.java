package org.parley.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.Report;
import org.parley.model.Unmatched;

/** The sentences that were not understood, as a table of tab-separated values. */
public final class UnmatchedTable {
  private static final String HEADER = "file\toffset\ttrigger\tsentence\n";

  private final List<Row> rows = new ArrayList<>();

  /** Of the articles of some reports. */
  public UnmatchedTable(List<Report> reports) {
    for (Report report : reports) {
      String file = report.article().source().file();
      report.unmatched().forEach(missed -> rows.add(new Row(file, missed)));
    }
    rows.sort(Row.ORDER);
  }

  /** A sentence and where it stands. */
  private record Row(String file, Unmatched missed) {
    private static final Comparator<Row> ORDER =
        Comparator.comparing(Row::file)
            .thenComparing(row -> row.missed().sentence().begin())
            .thenComparing(row -> row.missed().text());

    private String line() {
      return String.join(
          "\t",
          cell(file),
          String.valueOf(missed.sentence().begin()),
          cell(missed.trigger()),
          cell(missed.text()));
    }

    /** On one line and in one cell. */
    private static String cell(String text) {
      return text.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ");
    }
  }

  /** How many sentences there are. */
  public int size() {
    return rows.size();
  }

  /** The table with its header, sorted by file and place. */
  public String tsv() {
    StringBuilder table = new StringBuilder(HEADER);
    rows.forEach(row -> table.append(row.line()).append('\n'));
    return table.toString();
  }
}
