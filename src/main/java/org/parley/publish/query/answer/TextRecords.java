package org.parley.publish.query.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as blocks of lines {@code Label: value}, for what is too wide to be a table. */
final class TextRecords {
  private final Sheet sheet;
  private final int labels;
  private final int values;

  private TextRecords(Sheet sheet, int width) {
    this.sheet = sheet;
    this.labels = sheet.heads().stream().mapToInt(Cells::width).max().orElse(0) + 2;
    this.values = Math.max(1, width - labels);
  }

  static String render(Sheet sheet, int width) {
    TextRecords records = new TextRecords(sheet, width);
    return sheet.groups().stream()
        .flatMap(List::stream)
        .map(records::block)
        .collect(Collectors.joining("\n"));
  }

  private String block(List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> field(sheet.heads().get(i), row.get(i)))
        .collect(Collectors.joining());
  }

  private String field(String label, String value) {
    String margin = "\n" + " ".repeat(labels);
    return Cells.pad(label + ":", labels)
        + String.join(margin, Cells.wrap(value, values, ""))
        + "\n";
  }
}
