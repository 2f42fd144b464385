package org.parley.publish.query.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;

/**
 * The catalogue with the query files of a folder, as they are when it is asked for: a file that was
 * changed is read again. One that is wrong then keeps its last good state.
 *
 * <p>The folder is looked at when somebody asks, at most once a second. To be told of changes by
 * the system would need a thread, and misses what happens on network drives and in containers.
 */
public final class OwnQueries implements Supplier<QueryCatalogue> {
  private static final long REST = TimeUnit.SECONDS.toNanos(1);

  private final QueryCatalogue packed;
  private final Path folder;
  private final Consumer<String> log;
  private final long rest;
  private final FolderState<ChoiceList> choices = new FolderState<>();
  private final FolderState<CannedQuery> queries = new FolderState<>();
  private QueryCatalogue known;
  private @Nullable String unreadable;
  private long looked = System.nanoTime();

  /**
   * Reads the folder.
   *
   * @param log told what is wrong with files that are changed later
   * @throws QueryException if a file is wrong, with what is wrong of each
   */
  public OwnQueries(QueryCatalogue packed, Path folder, Consumer<String> log) {
    this(packed, folder, log, REST);
  }

  OwnQueries(QueryCatalogue packed, Path folder, Consumer<String> log, long rest) {
    this.packed = packed;
    this.folder = folder;
    this.log = log;
    this.rest = rest;
    try {
      readChanged(fault -> {});
    } catch (IOException e) {
      throw new QueryException(Kind.BROKEN_FILE, unreadable(e), e);
    }
    known = catalogue();
    if (!known.faults().isEmpty()) {
      throw new QueryException(Kind.BROKEN_FILE, String.join("\n", known.faults()));
    }
  }

  @Override
  public synchronized QueryCatalogue get() {
    if (System.nanoTime() - looked >= rest) {
      look();
      looked = System.nanoTime();
    }
    return known;
  }

  private void look() {
    String before = unreadable;
    try {
      unreadable = null;
      if (readChanged(log)) {
        known = catalogue();
      }
    } catch (IOException | UncheckedIOException e) {
      unreadable = unreadable(e);
      if (!unreadable.equals(before)) {
        log.accept(unreadable);
      }
    }
    if (!Objects.equals(before, unreadable)) {
      known = catalogue();
    }
  }

  /** Whether anything changed. */
  private boolean readChanged(Consumer<String> told) throws IOException {
    boolean lists =
        choices.refresh(
            QueryFolder.filesIfAny(QueryFolder.choices(folder)), QueryFolder::choiceList, told);
    if (lists) {
      queries.distrust();
    }
    QueryCatalogue beside = packed.with(List.of(), choices.values(), List.of());
    return queries.refresh(QueryFolder.files(folder), file -> QueryFolder.query(file, beside), told)
        || lists;
  }

  private QueryCatalogue catalogue() {
    List<String> faults = new ArrayList<>();
    if (unreadable != null) {
      faults.add(unreadable);
    }
    faults.addAll(choices.faults());
    faults.addAll(queries.faults());
    return packed.with(queries.values(), choices.values(), faults);
  }

  private String unreadable(Exception e) {
    return Files.isDirectory(folder)
        ? "queries in " + folder + " cannot be read: " + e
        : "there is no folder " + folder + " with queries";
  }
}
