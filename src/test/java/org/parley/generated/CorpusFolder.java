package org.parley.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a generated corpus into a folder: {@code articles} with their {@code meta.tsv}, {@code
 * gold} labels and {@code cross.json}, as the sample articles are laid out.
 */
public final class CorpusFolder {
  private CorpusFolder() {}

  /** Arguments: the folder, how many articles, the seed (1 where it is left out). */
  public static void main(String[] args) throws IOException {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    write(Path.of(args[0]), new GeneratedCorpus(seed, Integer.parseInt(args[1])));
  }

  public static void write(Path folder, GeneratedCorpus corpus) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Truth truth = new Truth(corpus.world());
    try (Writer meta = Files.newBufferedWriter(articles.resolve("meta.tsv"))) {
      meta.write("file\turl\tpublisher\tpublished\tlanguage\n");
      corpus.forEach(
          article -> {
            truth.add(article);
            write(article, articles, gold, meta);
          });
    }
    Files.writeString(folder.resolve("cross.json"), truth.json());
  }

  private static void write(GeneratedArticle article, Path articles, Path gold, Writer meta) {
    try {
      String file = article.name() + ".txt";
      Files.writeString(articles.resolve(file), article.text());
      Files.writeString(gold.resolve(article.name() + ".json"), GoldJson.of(article));
      String day = article.published().toString();
      meta.write(String.join("\t", file, "", article.publisher(), day, "en") + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
