package org.parley.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated table of the lexicon: a header line, {@code #} comments, {@code ;} inside cells.
 */
final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Table(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** One line; cells are found by the name of their column. */
  final class Row {
    private final String[] cells;

    private Row(String[] cells) {
      this.cells = cells;
    }

    String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException("table " + name + " has no column " + column);
      }
      return index < cells.length ? cells[index].strip() : "";
    }

    List<String> all(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
  }

  static Table load(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/lexicon/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("the lexicon lacks the table " + name);
      }
      return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table read(String name, BufferedReader lines) throws IOException {
    Table table = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (table == null) {
        table = new Table(name, List.of(line.split("\t")));
      } else {
        table.rows.add(table.new Row(line.split("\t", -1)));
      }
    }
    if (table == null) {
      throw new IllegalStateException("the table " + name + " is empty");
    }
    return table;
  }

  List<Row> rows() {
    return rows;
  }
}
