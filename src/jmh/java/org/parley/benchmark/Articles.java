package org.parley.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.generated.GeneratedArticle;
import org.parley.generated.GeneratedCorpus;
import org.parley.read.Metadata;

/** Generated articles in a folder, with the table of what is known of them beside it. */
record Articles(Path folder, String name) {
  Articles write(long seed, int count) throws IOException {
    Path articles = Files.createDirectories(folder.resolve(name));
    try (Writer table = Files.newBufferedWriter(table())) {
      table.write("file\tpublisher\tpublished\n");
      new GeneratedCorpus(seed, count).forEach(article -> write(article, articles, table));
    }
    return this;
  }

  private void write(GeneratedArticle article, Path articles, Writer table) {
    String file = name + "-" + article.name() + ".txt";
    try {
      Files.writeString(articles.resolve(file), article.text());
      table.write(file + "\t" + article.publisher() + "\t" + article.published() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> paths() {
    return List.of(folder.resolve(name));
  }

  Metadata metadata() {
    return Metadata.read(table());
  }

  private Path table() {
    return folder.resolve(name + ".tsv");
  }
}
