package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Iris;

/** The folder of a store: what it records of itself, and where the database lies. */
record StoreFolder(Path folder, Iris iris) {
  private static final String DESCRIPTION = "store.properties";
  private static final String FORMAT = "2";

  /** Opens or makes a folder; null takes the recorded base, or the default for a new one. */
  static StoreFolder open(Path folder, @Nullable String base) {
    if (Files.isRegularFile(folder.resolve(DESCRIPTION))) {
      return existing(folder, base);
    }
    if (Files.exists(folder) && !isEmptyFolder(folder)) {
      throw new StoreException(
          folder + " is not a Parley store and not empty; name another folder with --store");
    }
    return create(folder, iris(base == null ? Iris.DEFAULT_BASE : base));
  }

  static StoreFolder existing(Path folder, @Nullable String base) {
    if (!Files.isRegularFile(folder.resolve(DESCRIPTION))) {
      throw new StoreException(
          "there is no Parley store in "
              + folder
              + "; make one with parley build, or name its folder with --store");
    }
    Iris recorded = iris(read(folder));
    if (base != null && !iris(base).equals(recorded)) {
      throw new StoreException(
          "the store in %s holds data under the base IRI %s and cannot mix in %s; leave out --base, or name another folder with --store"
              .formatted(folder, recorded.base(), iris(base).base()));
    }
    if (!Files.isWritable(folder)) {
      throw new StoreException(
          "the store in " + folder + " cannot be opened without the right to write there");
    }
    return new StoreFolder(folder, recorded);
  }

  Path database() {
    return folder.resolve("tdb2");
  }

  /** Where the reports of the articles lie. */
  Path reports() {
    return folder.resolve("reports");
  }

  private static StoreFolder create(Path folder, Iris iris) {
    String description = "format=" + FORMAT + "\nbase=" + iris.base() + "\n";
    try {
      Files.createDirectories(folder);
      Path draft = Files.writeString(folder.resolve(DESCRIPTION + ".new"), description);
      Files.move(draft, folder.resolve(DESCRIPTION), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException(
          "cannot make a store in "
              + folder
              + " ("
              + reason(e)
              + "); name another folder with --store",
          e);
    }
    return new StoreFolder(folder, iris);
  }

  private static String read(Path folder) {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(folder.resolve(DESCRIPTION))) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException(
          "cannot read " + folder.resolve(DESCRIPTION) + " (" + reason(e) + ")", e);
    }
    String base = properties.getProperty("base");
    if (base == null || !FORMAT.equals(properties.getProperty("format"))) {
      throw new StoreException(
          "the store in "
              + folder
              + " was made by another version of Parley; build it anew in another folder");
    }
    return base;
  }

  private static Iris iris(String base) {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean isEmptyFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      // what a first try left that broke off before the store was described
      return files.allMatch(file -> file.endsWith(DESCRIPTION + ".new"));
    } catch (IOException e) {
      throw new StoreException("cannot look into " + folder + " (" + reason(e) + ")", e);
    }
  }

  private static String reason(Exception e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
