package org.parley.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.catalogue.OwnQueries;
import org.parley.publish.query.catalogue.QueryCatalogue;
import picocli.CommandLine.Option;

/** Which questions there are beside those of the program. */
final class QueriesOption {
  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "Folder with query files of your own, to be asked like the others.")
  private @Nullable Path folder;

  /** The questions as they are now. */
  QueryCatalogue catalogue() {
    return QueryCatalogue.load(folder);
  }

  /** The questions as they are whenever they are asked for; what breaks meanwhile is said. */
  Supplier<QueryCatalogue> catalogues(Console console) {
    QueryCatalogue packed = QueryCatalogue.load();
    return folder == null ? () -> packed : new OwnQueries(packed, folder, console::say);
  }
}
