package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.read.Metadata;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles to read. */
final class ArticleArguments {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = ".txt and .html files, and folders that hold them at any depth.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--meta",
      paramLabel = "FILE",
      description =
          "Tab-separated table of what is known beside the texts: file, url, publisher, published,"
              + " language.")
  private @Nullable Path meta;

  List<Path> paths() {
    return paths;
  }

  Metadata metadata() {
    return meta == null ? Metadata.none() : Metadata.read(meta);
  }

  /** The paths, of which this command needs one at least. */
  List<Path> required() {
    if (paths.isEmpty()) {
      throw CommandException.wrongUse(
          "name the articles: .txt or .html files or folders", "wrong-use");
    }
    return paths;
  }
}
