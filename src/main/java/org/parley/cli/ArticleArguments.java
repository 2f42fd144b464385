package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.read.Metadata;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which articles to read. */
final class ArticleArguments {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = ".txt and .html files, and folders that hold them at any depth.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private MetaOption meta = new MetaOption();

  List<Path> paths() {
    return paths;
  }

  Metadata metadata() {
    return meta.read();
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
