package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.store.GraphStore;
import org.parley.store.StoreException;
import picocli.CommandLine.Option;

/** Which store to use. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store (default: .parley/store).")
  private Path folder = Path.of(".parley", "store");

  Path folder() {
    return folder;
  }

  /** The store, which must be there. */
  GraphStore existing() {
    if (!Files.isDirectory(folder)) {
      throw CommandException.wrongUse(
          "there is no store in " + folder + " yet; make one with parley build PATH…", "no-store");
    }
    return opened(() -> GraphStore.openExisting(folder));
  }

  /** The store, made when missing; the base is null where the user named none. */
  GraphStore open(@Nullable String base) {
    return opened(() -> GraphStore.open(folder, base));
  }

  private static GraphStore opened(Supplier<GraphStore> opening) {
    try {
      return opening.get();
    } catch (StoreException e) {
      throw CommandException.wrongUse(String.valueOf(e.getMessage()), "store");
    }
  }
}
