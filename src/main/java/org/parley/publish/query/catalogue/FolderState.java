package org.parley.publish.query.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.QueryException;

/** What the query files of a folder hold; one that is wrong keeps its last good state. */
final class FolderState<T> {
  private final Map<Path, Read<T>> files = new TreeMap<>();

  /** What tells that a file was written; a copy may be as old as what it takes the place of. */
  private record Stamp(long modified, long size, @Nullable Object file) {
    static Stamp of(Path path) throws IOException {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return new Stamp(now.lastModifiedTime().toMillis(), now.size(), now.fileKey());
    }
  }

  /** A file as it was read; without a value where it was never right. */
  private record Read<T>(@Nullable Stamp stamp, @Nullable T value, @Nullable String fault) {}

  /**
   * Reads what was changed.
   *
   * @param present the files that there are
   * @param told what is wrong with those that were read
   * @return whether anything was
   */
  boolean refresh(List<Path> present, Function<Path, T> reader, Consumer<String> told)
      throws IOException {
    boolean changed = files.keySet().retainAll(present);
    for (Path file : present) {
      Read<T> before = files.get(file);
      Stamp stamp = Stamp.of(file);
      if (before == null || !stamp.equals(before.stamp())) {
        Read<T> now = read(file, stamp, before == null ? null : before.value(), reader);
        files.put(file, now);
        changed = true;
        String fault = now.fault();
        if (fault != null && (before == null || !fault.equals(before.fault()))) {
          told.accept(fault);
        }
      }
    }
    return changed;
  }

  private Read<T> read(Path file, Stamp stamp, @Nullable T lastGood, Function<Path, T> reader) {
    try {
      return new Read<>(stamp, reader.apply(file), null);
    } catch (QueryException e) {
      return new Read<>(stamp, lastGood, e.getMessage());
    }
  }

  /** Has all files read again the next time, since what they refer to was changed. */
  void distrust() {
    files.replaceAll((file, read) -> new Read<>(null, read.value(), read.fault()));
  }

  List<T> values() {
    return files.values().stream().map(Read::value).filter(Objects::nonNull).toList();
  }

  /** What is wrong, one sentence for each file. */
  List<String> faults() {
    return files.values().stream().map(Read::fault).filter(Objects::nonNull).toList();
  }
}
