package org.parley.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.Loaded;

/** Collects the text files and pages at and below one path. */
final class PathSearch {
  private static final String PARTS = "_files";

  private final Map<Path, String> files = new LinkedHashMap<>();
  private final List<Loaded.Rejected> rejected = new ArrayList<>();
  private int skipped;

  /** Real paths of the files found, with the names that they are known by. */
  Map<Path, String> files() {
    return files;
  }

  List<Loaded.Rejected> rejected() {
    return rejected;
  }

  int skipped() {
    return skipped;
  }

  void at(Path path) {
    if (!Files.exists(path)) {
      rejected.add(Refusal.MISSING_PATH.of(path));
    } else if (Files.isDirectory(path)) {
      below(path);
    } else if (!Formats.readable(path)) {
      rejected.add(Refusal.NOT_A_TEXT_FILE.of(path));
    } else if (!Files.isRegularFile(path)) {
      rejected.add(Refusal.NOT_A_REGULAR_FILE.of(path));
    } else {
      add(path, slashed(path.normalize()));
    }
  }

  private void below(Path folder) {
    try {
      // the real path, since a walk does not enter a folder that is a symbolic link
      Visitor visitor = new Visitor(folder, folder.toRealPath());
      Files.walkFileTree(visitor.root, visitor);
      visitor.found.forEach((name, file) -> add(file, name));
    } catch (IOException e) {
      rejected.add(Refusal.UNREADABLE_FILE.of(folder));
    }
    if (files.isEmpty() && rejected.isEmpty()) {
      rejected.add(Refusal.FOLDER_WITHOUT_ARTICLES.of(folder));
    }
  }

  private void add(Path path, String name) {
    try {
      files.putIfAbsent(path.toRealPath(), name);
    } catch (IOException e) {
      rejected.add(Refusal.UNREADABLE_FILE.of(path));
    }
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /** Browsers save the parts of {@code talks.html} into a folder {@code talks_files}. */
  private static boolean isPartsOfPage(Path folder) {
    String name = String.valueOf(folder.getFileName());
    String page = name.endsWith(PARTS) ? name.substring(0, name.length() - PARTS.length()) : "";
    return !page.isEmpty()
        && (Files.exists(folder.resolveSibling(page + ".html"))
            || Files.exists(folder.resolveSibling(page + ".htm")));
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Walks one folder; what is hidden or a folder behind a symbolic link stays out. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<String, Path> found = new TreeMap<>();
    private final Path named;
    private final Path root;

    Visitor(Path named, Path root) {
      this.named = named;
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root) || !isHidden(folder) && !isPartsOfPage(folder)) {
        return FileVisitResult.CONTINUE;
      }
      skipped++;
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file) || !Formats.readable(file) || !Files.isRegularFile(file)) {
        skipped++;
      } else {
        found.put(name(file), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      rejected.add(Refusal.UNREADABLE_FILE.of(named.resolve(name(file))));
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return slashed(root.relativize(file));
    }
  }
}
