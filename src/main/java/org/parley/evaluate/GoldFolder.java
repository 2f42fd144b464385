package org.parley.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.model.Loaded;

/**
 * Gold labels: one JSON file for each article, of the article's name. What is wrong with one label
 * does not stop the others.
 */
public final class GoldFolder {
  private static final String EXTENSION = ".json";

  private final SortedMap<String, GoldLabel> labels = new TreeMap<>();
  private final List<Loaded.Rejected> rejected = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  private GoldFolder() {}

  /**
   * Reads the labels in a folder, or one label.
   *
   * @throws EvaluationException where there is none
   */
  public static GoldFolder read(Path path) {
    GoldFolder folder = new GoldFolder();
    files(path).forEach(folder::add);
    return folder;
  }

  private static List<Path> files(Path path) {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw new EvaluationException("there is no folder of gold labels " + path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> labels =
          files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
      if (labels.isEmpty()) {
        throw new EvaluationException("there is no gold label in " + path + ", no .json file");
      }
      return labels;
    } catch (IOException e) {
      throw new EvaluationException("the folder of gold labels " + path + " cannot be opened");
    }
  }

  private void add(Path file) {
    String name = String.valueOf(file.getFileName());
    GoldReader reader = new GoldReader();
    try {
      labels.put(withoutExtension(name), reader.read(Files.readAllBytes(file)));
    } catch (GoldException e) {
      reject(name, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      reject(name, "it cannot be opened; check that you may read it");
    }
    reader.warnings().forEach(warning -> warnings.add(name + ": " + warning));
  }

  private void reject(String name, String reason) {
    rejected.add(new Loaded.Rejected(name, reason + " (docs/errors.md#gold-label)"));
  }

  static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  SortedMap<String, GoldLabel> labels() {
    return Collections.unmodifiableSortedMap(labels);
  }

  /** Whether that label was there and could not be used. */
  boolean rejects(String name) {
    return rejected.stream().anyMatch(each -> each.name().equals(name + EXTENSION));
  }

  List<Loaded.Rejected> rejected() {
    return rejected;
  }

  List<String> warnings() {
    return warnings;
  }
}
