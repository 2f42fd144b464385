package org.parley.generated;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of a tab-separated table among the resources, each cell by the name of its column. */
final class Table {
  private Table() {}

  static List<Map<String, String>> rows(String path) {
    try (InputStream in = requireNonNull(Table.class.getResourceAsStream(path), path)) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      String[] columns = lines.get(0).split("\t", -1);
      return lines.stream().skip(1).map(line -> row(columns, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String[] columns, String line) {
    String[] cells = line.split("\t", -1);
    Map<String, String> row = new TreeMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], i < cells.length ? cells[i] : "");
    }
    return row;
  }

  static String cell(Map<String, String> row, String column) {
    return requireNonNull(row.get(column), column);
  }
}
