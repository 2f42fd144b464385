package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Unmatched;

final class ExtractCommandTest {
  @TempDir Path folder;
  private final TestConsole console = new TestConsole();
  private Path articles;
  private Path reports;

  @BeforeEach
  void prepare() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    reports = folder.resolve("some/reports");
  }

  @Test
  void eachArticleGivesAReportNamedAfterItsFile() throws IOException {
    write("Third_talks.txt", "Talks.");
    assertEquals(0, extract(articles.toString()), console.err());
    assertEquals(List.of("Third_talks.json"), names());
    assertEquals("", console.out());
    assertTrue(console.err().contains("1 report in "), console.err());
  }

  @Test
  void filesOfOneNameKeepTheirReportsApart() throws IOException {
    write("a/talks.txt", "Talks.");
    write("b/Talks.txt", "Talks.");
    assertEquals(0, extract(articles.toString()));
    assertEquals(2, names().size());
  }

  @Test
  void whatWasNotUnderstoodIsListed() throws IOException {
    write("b.txt", "Talks\tof  sorts.\nMore.");
    write("a.txt", "Talks.");
    Path missed = folder.resolve("missed.tsv");
    assertEquals(0, extract("--unmatched", missed.toString(), articles.toString()), console.err());
    assertEquals(
        "file\toffset\ttrigger\tsentence\na.txt\t0\ttalks\tTalks.\n"
            + "b.txt\t0\ttalks\tTalks of sorts. More.\n",
        Files.readString(missed));
    assertTrue(console.err().contains("2 sentences not understood, listed in "), console.err());
  }

  @Test
  void aListThatCannotBeWrittenIsTold() throws IOException {
    write("a.txt", "Talks.");
    assertEquals(1, extract("--unmatched", folder.toString(), articles.toString()));
    assertTrue(console.err().contains("docs/errors.md#cannot-write"), console.err());
  }

  @Test
  void whatIsRejectedIsToldAndStopsNothing() throws IOException {
    write("a.txt", "");
    write("b.txt", "Talks.");
    write("c.txt", "bad");
    write("d.md", "Talks.");
    assertEquals(1, extract(articles.toString()));
    assertEquals(List.of("b.json"), names());
    assertTrue(console.err().contains("rejected: a.txt: the file is empty;"), console.err());
    assertTrue(console.err().contains("rejected: c.txt: could not be read:"), console.err());
    assertTrue(console.err().contains("1 other file skipped"), console.err());
    assertFalse(console.err().contains("\tat "), console.err());
  }

  @Test
  void aFaultShowsItsTraceWhenAsked() throws IOException {
    write("c.txt", "bad");
    assertEquals(1, extract("--debug", articles.toString()));
    assertTrue(console.err().contains("\tat "), console.err());
  }

  @Test
  void wrongUseIsExplained() {
    assertEquals(2, extract());
    assertEquals(2, extract("--meta", folder.resolve("none.tsv").toString(), "a.txt"));
    assertEquals(2, run("extract", "a.txt"));
    assertEquals(2, run("read", "a.txt"));
    assertEquals(4, console.err().split("docs/errors\\.md#", -1).length - 1, console.err());
  }

  @Test
  void anOutputFolderThatIsAFileIsTold() throws IOException {
    write("a.txt", "Talks.");
    reports = articles.resolve("a.txt");
    assertEquals(1, extract(articles.toString()));
    assertTrue(console.err().contains("docs/errors.md#cannot-write"), console.err());
  }

  private int extract(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("extract", "--out", reports.toString()), Stream.of(arguments))
            .toArray(String[]::new);
    return run(all);
  }

  private int run(String... arguments) {
    Console streams = console.console();
    return new Cli(streams, List.of(new ExtractCommand(streams, () -> ExtractCommandTest::plain)))
        .run(arguments);
  }

  private static Report plain(Article article) {
    if (article.text().equals("bad")) {
      throw new IllegalStateException("broken");
    }
    Unmatched all = new Unmatched(new Span(0, article.text().length()), article.text(), "talks");
    return new Report(article, "Talks", List.of(), List.of(), List.of(all));
  }

  private void write(String name, String text) throws IOException {
    Path file = articles.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(reports)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
