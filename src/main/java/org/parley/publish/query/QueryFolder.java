package org.parley.publish.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds query files, in a folder or packed with the program: the folder is its own index. */
final class QueryFolder {
  private static final String PACKED = "queries";
  private static final String CHOICES = "choices";

  private QueryFolder() {}

  /** Texts by file name, from every place of the class path that has the folder. */
  static Map<String, String> packed(ClassLoader loader) {
    return packed(loader, PACKED);
  }

  /** The lists of choices beside the packed queries. */
  static Map<String, String> packedChoices(ClassLoader loader) {
    return packed(loader, PACKED + "/" + CHOICES);
  }

  /** The lists of choices of a folder, where it has any. */
  static Map<String, String> choicesIn(Path folder) {
    Path choices = folder.resolve(CHOICES);
    return Files.isDirectory(choices) ? in(choices) : Map.of();
  }

  private static Map<String, String> packed(ClassLoader loader, String path) {
    Map<String, String> files = new TreeMap<>();
    try {
      for (URL place : Collections.list(loader.getResources(path))) {
        at(place, path).forEach(files::putIfAbsent);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the packed queries cannot be read: " + e.getMessage(), e);
    }
    return files;
  }

  /** Texts by file name, from a folder of the disk, without the folders below. */
  static Map<String, String> in(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      List<Path> queries = paths.filter(path -> path.toString().endsWith(".rq")).toList();
      for (Path query : queries) {
        files.put(String.valueOf(query.getFileName()), Files.readString(query));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("queries in " + folder + " cannot be read: " + e, e);
    }
    return files;
  }

  private static Map<String, String> at(URL place, String path) throws IOException {
    if (!place.getProtocol().equals("jar")) {
      return in(Path.of(uri(place)));
    }
    URL jar = ((JarURLConnection) place.openConnection()).getJarFileURL();
    try (FileSystem files = FileSystems.newFileSystem(Path.of(uri(jar)))) {
      return in(files.getPath(path));
    }
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
