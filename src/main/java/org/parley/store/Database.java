package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.store.pack.Packer;

/** The TDB2 database of a store, and what can go wrong with its disk. */
final class Database {
  /** TDB2 shares one connection inside a program; closing it for one would close it for all. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  /** Measured: an empty database, whose files are mapped in steps, and a quad when compacted. */
  private static final long EMPTY = 200L << 20;

  private static final long BYTES_PER_QUAD = 300;

  /** Graphs are small, so one index that begins with them is enough. */
  private static final StoreParams PARAMETERS =
      StoreParams.builder("parley", StoreParams.getDftStoreParams())
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
          .build();

  private static final Pattern GENERATION = Pattern.compile("Data-[0-9]+");
  private static final String FIRST = "Data-0001";
  private static final String TEMPORARY = "-tmp";

  private final Path folder;
  private final Path key;
  private final DatasetGraph graphs;

  private Database(Path folder, Path key, DatasetGraph graphs) {
    this.folder = folder;
    this.key = key;
    this.graphs = graphs;
  }

  static Database connect(StoreFolder store) {
    Path folder = store.database();
    try {
      Files.createDirectories(folder);
      Path key = folder.toRealPath();
      if (!OPEN.add(key)) {
        throw new StoreException("the store in " + store.folder() + " is open already");
      }
      try {
        begin(folder);
        return new Database(
            folder, key, DatabaseMgr.connectDatasetGraph(Location.create(folder), PARAMETERS));
      } catch (RuntimeException | InternalError e) {
        OPEN.remove(key);
        throw e;
      }
    } catch (DBOpEnvException e) {
      throw new StoreException(
          "the store in "
              + store.folder()
              + " is in use by another process; end that one first, or name another folder with --store",
          e);
    } catch (IOException | RuntimeException | InternalError e) {
      throw e instanceof StoreException known
          ? known
          : new StoreException(
              "cannot open the store in " + store.folder() + " (" + e.getMessage() + ")", e);
    }
  }

  /**
   * Makes the first, empty database beside and moves it into place: a program that ends while TDB2
   * makes one leaves files that do not open.
   */
  private static void begin(Path folder) throws IOException {
    ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(folder));
    lock.lockEx();
    try {
      if (!hasGeneration(folder)) {
        Path place = emptied(folder.resolve(FIRST + TEMPORARY));
        StoreConnection.release(connect(place).getLocation());
        move(place, folder.resolve(FIRST));
      }
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  private static boolean hasGeneration(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> GENERATION.matcher(file.getFileName().toString()).matches());
    }
  }

  DatasetGraph graphs() {
    return graphs;
  }

  /** Does work that writes; what was committed before stays whole. */
  void guard(Runnable work) {
    try {
      work.run();
    } catch (StoreException e) {
      throw e;
    } catch (InternalError | RuntimeException e) {
      String advice =
          isOfDisk(e)
              ? freeSpace() + " is left on that disk. Make room and run again"
              : "run again with --debug to see where that comes from";
      throw new StoreException(
          "the store in %s could not be written (%s); %s: what the store held before is whole"
              .formatted(folder.getParent(), reason(e), advice),
          e);
    }
  }

  /** A full disk reaches a mapped file as an InternalError. */
  private static boolean isOfDisk(Throwable e) {
    return e instanceof InternalError
        || Stream.iterate(e, Objects::nonNull, Throwable::getCause)
            .anyMatch(IOException.class::isInstance);
  }

  private static String reason(Throwable e) {
    if (e instanceof InternalError) {
      return "the disk seems to be full";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private String freeSpace() {
    try {
      return (Files.getFileStore(folder).getUsableSpace() >> 20) + " MiB";
    } catch (IOException e) {
      return "unknown space";
    }
  }

  /**
   * Fills an empty database, packed, and takes it in place of this one when it is whole. Who reads
   * goes on reading the old one to the end.
   */
  void replace(Consumer<GraphSink> content) {
    DatasetGraphSwitchable container = (DatasetGraphSwitchable) graphs;
    container.execReadOnlyDatabase(
        () -> {
          DatasetGraphTDB old = (DatasetGraphTDB) container.get();
          Path last = Path.of(old.getLocation().getDirectoryPath());
          Path next = after(last);
          pack(Path.of(next + TEMPORARY), content);
          move(Path.of(next + TEMPORARY), next);
          container.change(old, connect(next).getDatasetGraphTDB());
          old.getTxnSystem().getTxnMgr().startExclusiveMode();
          StoreConnection.release(old.getLocation());
          IO.deleteAll(last);
        });
  }

  /** The folder of the next generation: {@code Data-0002} after {@code Data-0001}. */
  private Path after(Path generation) {
    String[] name = generation.getFileName().toString().split("-");
    return folder.resolve("%s-%04d".formatted(name[0], Integer.parseInt(name[1]) + 1));
  }

  private static void pack(Path place, Consumer<GraphSink> content) {
    Path runs = emptied(place).resolve("runs");
    createDirectories(runs);
    DatasetGraphTDB empty = connect(place).getDatasetGraphTDB();
    Packer packer = new Packer(empty, runs);
    Txn.executeWrite(empty, () -> content.accept(new PackingSink(packer)));
    packer.pack();
    StoreConnection.release(empty.getLocation());
    IO.deleteAll(runs);
  }

  /** A folder without what a run that broke off left in it. */
  private static Path emptied(Path place) {
    if (Files.exists(place)) {
      IO.deleteAll(place);
    }
    createDirectories(place);
    return place;
  }

  private static StoreConnection connect(Path place) {
    return StoreConnection.connectCreate(
        Location.create(place), PARAMETERS, SystemTDB.getDefaultReorderTransform());
  }

  private static void createDirectories(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void compact() {
    DatabaseMgr.compact(graphs, true);
  }

  void compactIfWorthwhile() {
    long size = bytes();
    if (size > 2 * EMPTY && size > 2 * (EMPTY + quads() * BYTES_PER_QUAD)) {
      guard(this::compact);
    }
  }

  private long quads() {
    return Txn.calculateRead(graphs, () -> graphs.stream().count());
  }

  private long bytes() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Database::size).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  void close() {
    TDBInternal.expel(graphs, true);
    OPEN.remove(key);
  }
}
