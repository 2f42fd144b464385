package org.parley.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.parley.model.ArticleId;
import org.parley.model.Loaded;

final class ReadPropertyTest {
  private static Path file;

  @BeforeContainer
  static void prepare() throws IOException {
    file = Files.createTempFile("parley", ".txt");
  }

  @AfterContainer
  static void clear() throws IOException {
    Files.delete(file);
  }

  @Property
  void anyBytesAreReadOrRejected(@ForAll byte[] bytes) throws IOException {
    Loaded loaded = load(bytes);
    if (loaded instanceof Loaded.Read read) {
      assertFalse(read.article().text().isBlank());
    } else {
      assertTrue(((Loaded.Rejected) loaded).reason().contains("docs/errors.md#"));
    }
  }

  @Property
  void plainUtf8IsKeptCharForChar(@ForAll @NotBlank String text) throws IOException {
    String written = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    if (load(written.getBytes(StandardCharsets.UTF_8)) instanceof Loaded.Read read) {
      assertEquals(written.replaceFirst("^\uFEFF", ""), read.article().text());
    }
  }

  @Property
  void anyFileNameGivesAnId(@ForAll String name) {
    ArticleId id = ArticleIds.of(name + ".txt", null);
    assertEquals(id, ArticleIds.of(name + ".txt", null));
  }

  private static Loaded load(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    ArticleFile article = new ArticleFile(new ArticleId("a"), file, "a.txt");
    return new ArticleLoader(Metadata.none()).load(article);
  }
}
