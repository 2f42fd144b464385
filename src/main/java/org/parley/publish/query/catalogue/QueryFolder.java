package org.parley.publish.query.catalogue;

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
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;

/** Finds query files, in a folder or packed with the program: the folder is its own index. */
public final class QueryFolder {
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

  /** Where a folder has its lists of choices, if it has any. */
  public static Path choices(Path folder) {
    return folder.resolve(CHOICES);
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
    try {
      for (Path query : files(folder)) {
        files.put(String.valueOf(query.getFileName()), Files.readString(query));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("queries in " + folder + " cannot be read: " + e, e);
    }
    return files;
  }

  /** The query files of a folder, by name. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(".rq")).sorted().toList();
    }
  }

  /** The same, none of a folder that is not there. */
  public static List<Path> filesIfAny(Path folder) throws IOException {
    return Files.isDirectory(folder) ? files(folder) : List.of();
  }

  /**
   * The query of a file beside those that there are.
   *
   * @throws QueryException if it is wrong or its name is taken; the message begins with its path
   */
  public static CannedQuery query(Path file, QueryCatalogue beside) {
    return read(file, beside::read);
  }

  /** The same of a list of choices. */
  public static ChoiceList choiceList(Path file) {
    return read(file, QueryFile::readChoices);
  }

  private static <T> T read(Path file, BiFunction<String, String, T> reader) {
    try {
      return reader.apply(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (QueryException e) {
      // the message begins with the name of the file
      String message = String.valueOf(e.getMessage()).replaceFirst("^[^,]*", "");
      throw new QueryException(e.kind(), file + message, e);
    } catch (IOException e) {
      throw new QueryException(Kind.BROKEN_FILE, file + ", line 1: it cannot be read: " + e, e);
    }
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
