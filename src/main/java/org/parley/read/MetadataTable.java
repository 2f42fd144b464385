package org.parley.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;
import org.parley.model.Source;

/** Parses the table of metadata; what is doubtful is left out and told, never guessed. */
final class MetadataTable {
  private static final List<String> COLUMNS =
      List.of("file", "url", "publisher", "published", "language", "texts");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  private final String name;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();

  MetadataTable(String name) {
    this.name = name;
  }

  Metadata parse(String text) {
    List<String> lines = text.lines().toList();
    List<String> header = header(lines.isEmpty() ? "" : lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        row(i + 1, cells(header, lines.get(i)));
      }
    }
    return new Metadata(sources, warnings);
  }

  private List<String> header(String line) {
    List<String> header = List.of(line.strip().split("\\s*\t\\s*"));
    if (!header.contains("file") || !COLUMNS.containsAll(header)) {
      throw new ReadException(
          name
              + " must begin with a line of tab-separated column names, file and any of "
              + String.join(", ", COLUMNS.subList(1, COLUMNS.size()))
              + " (docs/errors.md#metadata)");
    }
    return header;
  }

  private static Map<String, String> cells(List<String> header, String line) {
    String[] values = line.split("\t", -1);
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size() && i < values.length; i++) {
      if (!values[i].isBlank()) {
        cells.put(header.get(i), values[i].strip());
      }
    }
    return cells;
  }

  private void row(int line, Map<String, String> cells) {
    String file = cells.get("file");
    if (file == null) {
      warn(line, "names no file, the line is left out");
    } else if (sources.containsKey(file)) {
      warn(line, file + " was described before, the first line holds");
    } else {
      sources.put(file, source(line, file, cells));
    }
  }

  private Source source(int line, String file, Map<String, String> cells) {
    return new Source(
        file,
        cells.get("url"),
        cells.get("publisher"),
        date(line, cells.get("published")),
        cells.get("language"),
        texts(line, cells.get("texts")));
  }

  private @Nullable String texts(int line, @Nullable String mark) {
    if (mark != null && !mark.equals(Source.FULL)) {
      warn(line, "\"" + mark + "\" is not " + Source.FULL + ", it is left out");
      return null;
    }
    return mark;
  }

  private @Nullable PartialDate date(int line, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      if (DATE.matcher(text).matches()) {
        return PartialDate.parse(text);
      }
    } catch (IllegalArgumentException e) {
      // no such day: told like a date in another form
    }
    warn(line, "\"" + text + "\" is no date such as 2024-03-14, it is left out");
    return null;
  }

  private void warn(int line, String what) {
    warnings.add(name + ", line " + line + ": " + what);
  }
}
