package org.parley.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Source;

final class ArticleFinderTest {
  @TempDir Path folder;

  @Test
  void aFolderIsReadRecursivelyAndInOrder() throws IOException {
    write("b.txt", "a/z.TXT", "a.txt", "meta.tsv", "notes.md", ".hidden.txt", ".git/c.txt");
    Found found = find(folder);
    assertEquals(List.of("a.txt", "a/z.TXT", "b.txt"), names(found));
    assertEquals(4, found.skipped());
    assertTrue(found.rejected().isEmpty());
  }

  @Test
  void pagesAreArticlesAndTheirPartsAreNot() throws IOException {
    write("talks.html", "old.HTM", "talks_files/frame.html", "notes_files/real.html");
    Found found = find(folder);
    assertEquals(List.of("notes_files/real.html", "old.HTM", "talks.html"), names(found));
    assertEquals(1, found.skipped());
  }

  @Test
  void idsComeFromFileNames() throws IOException {
    write("8th Norland–Ruritania talks.txt", "Řeč_v_Brně.txt", "Встреча.txt", "……….txt");
    List<String> ids = ids(find(folder));
    assertTrue(ids.containsAll(List.of("8th-norland-ruritania-talks", "rec-v-brne", "vstreca")));
    assertTrue(ids.stream().anyMatch(id -> id.matches("article-[0-9a-f]{10}")), ids.toString());
  }

  @Test
  void aNameWithoutLettersGivesWayToTheAddress() throws IOException {
    write("….txt");
    Source source =
        new Source("….txt", "https://example.org/news/talks-end.html?x=1", null, null, null);
    Metadata metadata = new Metadata(Map.of("….txt", source), List.of());
    assertEquals(List.of("talks-end"), ids(new ArticleFinder(metadata).find(List.of(folder))));
  }

  @Test
  void equalNamesGetDifferentIdsThatStayTheSame() throws IOException {
    write("a/talks.txt", "b/talks.txt", "c/Talks.txt");
    List<String> ids = ids(find(folder));
    assertEquals("talks", ids.get(0));
    assertEquals(3, new HashSet<>(ids).size());
    assertEquals(ids, ids(find(folder)));
  }

  @Test
  void aFileNamedTwiceCountsOnce() throws IOException {
    write("a.txt");
    assertEquals(
        1, find(folder, folder.resolve("a.txt"), folder.resolve("./a.txt")).files().size());
  }

  @Test
  void aFolderBehindALinkIsEnteredWhenItIsNamed() throws IOException {
    write("real/a.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    assertEquals(List.of("a.txt"), names(find(link)));
    assertEquals(List.of("real/a.txt"), names(find(folder)));
  }

  @Test
  void whatLeadsToNoArticleIsRejectedInOneSentence() throws IOException {
    write("notes.md", "empty/.keep");
    Files.createDirectory(folder.resolve("folder.txt"));
    Found found =
        find(
            folder.resolve("nowhere"),
            folder.resolve("notes.md"),
            folder.resolve("empty"),
            folder.resolve("folder.txt"));
    assertEquals(
        List.of(
            "missing-path",
            "not-a-text-file",
            "folder-without-articles",
            "folder-without-articles"),
        found.rejected().stream().map(r -> r.reason().replaceAll(".*#|\\)", "")).toList());
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Norland and Ruritania held talks.\n");
    }
  }

  private static Found find(Path... paths) {
    return new ArticleFinder(Metadata.none()).find(List.of(paths));
  }

  private static List<String> names(Found found) {
    return found.files().stream().map(ArticleFile::relative).toList();
  }

  private static List<String> ids(Found found) {
    return found.files().stream().map(file -> file.id().value()).toList();
  }
}
