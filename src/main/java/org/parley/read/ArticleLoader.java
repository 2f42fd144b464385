package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.model.Article;
import org.parley.model.Loaded;

/** Reads one text file into an article; whatever the file holds, the outcome is a value. */
public final class ArticleLoader {
  private static final int LARGEST = 8 << 20;

  private final Metadata metadata;

  public ArticleLoader(Metadata metadata) {
    this.metadata = metadata;
  }

  /** The text exactly as decoded, without a byte order mark. */
  public Loaded load(ArticleFile file) {
    byte[] bytes;
    try {
      bytes = firstBytes(file.path());
    } catch (IOException e) {
      return Refusal.UNREADABLE_FILE.of(file.relative());
    }
    return bytes.length > LARGEST ? Refusal.LARGE_FILE.of(file.relative()) : decode(file, bytes);
  }

  private static byte[] firstBytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(LARGEST + 1);
    }
  }

  private Loaded decode(ArticleFile file, byte[] bytes) {
    String text = TextDecoder.decode(bytes);
    if (text == null) {
      return Refusal.BINARY_FILE.of(file.relative());
    }
    if (text.isBlank()) {
      return Refusal.EMPTY_FILE.of(file.relative());
    }
    return new Loaded.Read(new Article(file.id(), metadata.of(file.relative()), text));
  }
}
