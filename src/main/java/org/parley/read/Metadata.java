package org.parley.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parley.model.Source;

/**
 * What a table given beside the articles says about each file: address, publisher, day, language.
 */
public final class Metadata {
  private final Map<String, Source> sources;
  private final List<String> warnings;

  Metadata(Map<String, Source> sources, List<String> warnings) {
    this.sources = new LinkedHashMap<>(sources);
    this.warnings = List.copyOf(warnings);
  }

  /** Of files about which nothing is said. */
  public static Metadata none() {
    return new Metadata(Map.of(), List.of());
  }

  /** Of the one file that this is said about. */
  public static Metadata of(Source known) {
    return new Metadata(Map.of(known.file(), known), List.of());
  }

  /**
   * Reads a table of tab-separated values: a header line, then one line for each file.
   *
   * @throws ReadException where the table cannot be opened or its header is not as expected
   */
  public static Metadata read(Path table) {
    try {
      String text = TextDecoder.decode(Files.readAllBytes(table));
      if (text == null) {
        throw new ReadException(
            table
                + " holds no plain text: save it as tab-separated text (docs/errors.md#metadata)");
      }
      return new MetadataTable(table.toString()).parse(text);
    } catch (IOException e) {
      throw new ReadException(
          table + " cannot be opened: give --meta the path of a table (docs/errors.md#metadata)");
    }
  }

  /** What is known about a file, found by its path or any end of it, such as the bare name. */
  public Source of(String relative) {
    String key = key(relative);
    String name = relative.substring(relative.lastIndexOf('/') + 1);
    Source known = sources.get(key);
    return known == null
        ? Source.ofFile(name)
        : new Source(
            name,
            known.url(),
            known.publisher(),
            known.published(),
            known.language(),
            known.texts());
  }

  /** Lines that could not be used as they stand, one sentence each. */
  public List<String> warnings() {
    return warnings;
  }

  /** One warning for each file that the table describes and that is not among those found. */
  public List<String> unused(Collection<ArticleFile> found) {
    TreeSet<String> left = new TreeSet<>(sources.keySet());
    found.forEach(file -> left.remove(key(file.relative())));
    List<String> lines = new ArrayList<>();
    left.forEach(name -> lines.add("metadata for " + name + ": there is no such article"));
    return lines;
  }

  private String key(String relative) {
    String tail = relative;
    while (!sources.containsKey(tail) && tail.contains("/")) {
      tail = tail.substring(tail.indexOf('/') + 1);
    }
    return tail;
  }
}
