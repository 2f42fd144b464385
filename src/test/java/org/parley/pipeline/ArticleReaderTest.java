package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.read.Metadata;

final class ArticleReaderTest {
  @TempDir Path folder;

  @Test
  void reportsComeInTheOrderOfTheArticles() throws IOException {
    List<String> names = IntStream.range(100, 200).mapToObj(i -> "talks-" + i).toList();
    for (String name : names) {
      write(name, "Talks.");
    }
    assertEquals(names, ids(read(ArticleReaderTest::plain)));
  }

  @Test
  void noArticleStopsTheOthers() throws IOException {
    write("a", "Talks.");
    write("b", "bad");
    write("c", "");
    write("d", "deep");
    write("e", "Talks.");
    Reading reading = read(ArticleReaderTest::failing);
    assertEquals(List.of("a", "e"), ids(reading));
    assertEquals(
        List.of("b.txt", "c.txt", "d.txt"),
        reading.rejected().stream().map(rejected -> rejected.name()).toList());
    assertTrue(reading.rejected().get(0).reason().startsWith("could not be read: "));
  }

  @Test
  void progressIsToldOfEachArticleAndEachFault() throws IOException {
    write("a", "Talks.");
    write("b", "bad");
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    Progress progress =
        new Progress() {
          @Override
          public void done(int articles, int total) {
            told.add(articles + "/" + total);
          }

          @Override
          public void failed(String article, Throwable cause) {
            told.add(article + " " + cause.getMessage());
          }
        };
    new ArticleReader(ArticleReaderTest::failing, progress).read(List.of(folder), Metadata.none());
    assertEquals(List.of("1/2", "2/2", "b.txt broken"), told.stream().sorted().toList());
  }

  @Test
  void anotherLanguageIsTold() throws IOException {
    String page = "<html lang=%s><p>Norland and Borland held talks on grain in Norton on Monday.";
    Files.writeString(folder.resolve("a.html"), page.formatted("fr-CA"));
    Files.writeString(folder.resolve("b.html"), page.formatted("en-CA"));
    write("c", "Talks.");
    Reading reading = read(ArticleReaderTest::plain);
    assertEquals(List.of("a", "b", "c"), ids(reading));
    assertEquals(1, reading.warnings().size());
    assertTrue(reading.warnings().get(0).startsWith("a.html: its language is given as \"fr-CA\""));
  }

  @Test
  void whatIsSaidBesideAPageWins() throws IOException {
    Files.writeString(
        folder.resolve("a.html"),
        "<html lang=en><meta name=date content=2031-05-04><meta property=og:site_name content=Wire>"
            + "<p>Norland and Borland held talks on grain in Norton on Monday.");
    Path table =
        Files.writeString(folder.resolve("meta.tsv"), "file\tpublished\na.html\t2031-05-06\n");
    Reading reading =
        new ArticleReader(ArticleReaderTest::plain, Progress.SILENT)
            .read(List.of(folder), Metadata.read(table));
    Source source = reading.reports().get(0).article().source();
    assertEquals("2031-05-06", String.valueOf(source.published()));
    assertEquals("Wire", source.publisher());
  }

  private static Report failing(Article article) {
    if (article.text().equals("bad")) {
      throw new IllegalStateException("broken");
    }
    return article.text().equals("deep") ? failing(article) : plain(article);
  }

  private static Report plain(Article article) {
    return new Report(article, "Talks", List.of(), List.of(), List.of());
  }

  private Reading read(Function<Article, Report> extraction) {
    return new ArticleReader(extraction, Progress.SILENT).read(List.of(folder), Metadata.none());
  }

  private static List<String> ids(Reading reading) {
    return reading.reports().stream().map(report -> report.article().id().value()).toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
  }
}
