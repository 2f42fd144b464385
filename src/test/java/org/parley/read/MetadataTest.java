package org.parley.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.PartialDate;
import org.parley.model.Source;

final class MetadataTest {
  @TempDir Path folder;

  @Test
  void aRowDescribesAFileByNameOrPath() throws IOException {
    Metadata metadata =
        table(
            "\uFEFFfile\turl\tpublisher\tpublished\tlanguage\r",
            "talks.txt\thttps://example.org/a\tNorland Gazette\t2024-03-14\ten\r",
            "b/talks.txt\t\tRuritania Daily\t2024-03");
    PartialDate day = new PartialDate(2024, 3, 14);
    assertEquals(
        new Source("talks.txt", "https://example.org/a", "Norland Gazette", day, "en"),
        metadata.of("a/talks.txt"));
    assertEquals("Ruritania Daily", metadata.of("b/talks.txt").publisher());
    assertEquals(Source.ofFile("other.txt"), metadata.of("other.txt"));
    assertTrue(metadata.warnings().isEmpty());
  }

  @Test
  void doubtfulCellsAreLeftOutAndTold() throws IOException {
    Metadata metadata =
        table(
            "file\tpublished", "a.txt\t14 March", "a.txt\t2024", "\t2024", "b.txt\t2023-02-30", "");
    assertEquals(Source.ofFile("a.txt"), metadata.of("a.txt"));
    assertEquals(Source.ofFile("b.txt"), metadata.of("b.txt"));
    assertEquals(
        List.of("2", "3", "4", "5"),
        metadata.warnings().stream().map(w -> w.replaceAll(".*line (\\d+):.*", "$1")).toList());
  }

  @Test
  void onlyAMarkOpensAWholeText() throws IOException {
    Metadata metadata = table("file\ttexts", "a.txt\tfull", "b.txt\t", "c.txt\tyes");
    assertTrue(metadata.of("x/a.txt").mayBePassedOn());
    assertFalse(metadata.of("b.txt").mayBePassedOn());
    assertFalse(metadata.of("c.txt").mayBePassedOn());
    assertEquals(1, metadata.warnings().size());
    assertTrue(metadata.warnings().get(0).contains("line 4"), metadata.warnings()::toString);
  }

  @Test
  void rowsOfMissingFilesAreTold() throws IOException {
    Metadata metadata = table("file\tpublisher", "a.txt\tX", "b.txt\tY");
    Path article = Files.writeString(folder.resolve("a.txt"), "Talks.");
    Found found = new ArticleFinder(metadata).find(List.of(article));
    assertEquals(
        List.of("metadata for b.txt: there is no such article"), metadata.unused(found.files()));
  }

  @Test
  void anUnknownHeaderIsRefused() {
    for (String header : List.of("", "name\turl", "file,url", "file\tdate")) {
      ReadException e = assertThrows(ReadException.class, () -> table(header));
      assertTrue(e.getMessage().contains("docs/errors.md#metadata"));
    }
    assertThrows(ReadException.class, () -> Metadata.read(folder.resolve("nowhere.tsv")));
  }

  private Metadata table(String... lines) throws IOException {
    return Metadata.read(Files.write(folder.resolve("meta.tsv"), List.of(lines)));
  }
}
