package org.parley.read.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Article;
import org.parley.model.Loaded;
import org.parley.read.ArticleFinder;
import org.parley.read.ArticleLoader;
import org.parley.read.Metadata;

/** Pages of different make, each with what is to be read from it in a file beside it. */
final class PageTest {
  private static final Path PAGES = Path.of("src/test/resources/org/parley/read/page");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().matches(".*\\.html?")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsReadAsItsNeighbourSays(Path page) throws IOException {
    String name = String.valueOf(page.getFileName()).replaceAll("\\..*", ".expected");
    assertEquals(Files.readString(page.resolveSibling(name), UTF_8), read(page));
  }

  private static String read(Path page) {
    Metadata metadata = Metadata.none();
    Loaded loaded =
        new ArticleLoader(metadata)
            .load(new ArticleFinder(metadata).find(List.of(page)).files().get(0));
    if (loaded instanceof Loaded.Read read) {
      return told(read.article());
    }
    String reason = ((Loaded.Rejected) loaded).reason();
    return "refused: " + reason.replaceAll(".*#|\\)", "") + "\n";
  }

  private static String told(Article article) {
    return "url: "
        + dash(article.source().url())
        + "\npublisher: "
        + dash(article.source().publisher())
        + "\npublished: "
        + dash(article.source().published())
        + "\nlanguage: "
        + dash(article.source().language())
        + "\n\n"
        + article.text();
  }

  private static Object dash(@Nullable Object value) {
    return value == null ? "-" : value;
  }
}
