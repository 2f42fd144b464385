package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.model.Article;
import org.parley.model.Loaded;
import org.parley.model.Source;
import org.parley.read.page.Page;

/**
 * Reads one text file or web page into an article; whatever the file holds, the outcome is a value.
 */
public final class ArticleLoader {
  private static final int LARGEST = 8 << 20;

  private final Metadata metadata;

  public ArticleLoader(Metadata metadata) {
    this.metadata = metadata;
  }

  /** A text exactly as decoded, without a byte order mark; of a page, the text of its article. */
  public Loaded load(ArticleFile file) {
    byte[] bytes;
    try {
      bytes = firstBytes(file.path());
    } catch (IOException e) {
      return Refusal.UNREADABLE_FILE.of(file.relative());
    }
    return load(file, bytes);
  }

  /** The same of a file whose content is at hand. */
  public Loaded load(ArticleFile file, byte[] content) {
    return content.length > LARGEST
        ? Refusal.LARGE_FILE.of(file.relative())
        : decode(file, content);
  }

  private static byte[] firstBytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(LARGEST + 1);
    }
  }

  private Loaded decode(ArticleFile file, byte[] bytes) {
    String text = file.page() ? PageDecoder.decode(bytes) : TextDecoder.decode(bytes);
    if (text == null) {
      return Refusal.BINARY_FILE.of(file.relative());
    }
    if (text.isBlank()) {
      return Refusal.EMPTY_FILE.of(file.relative());
    }
    return file.page() ? page(file, Page.of(text)) : read(file, metadata.of(file.relative()), text);
  }

  private Loaded page(ArticleFile file, Page page) {
    return page.text().isBlank()
        ? Refusal.PAGE_WITHOUT_ARTICLE.of(file.relative())
        : read(file, completed(metadata.of(file.relative()), page), page.text());
  }

  /** What is said beside the page wins over what the page says. */
  private static Source completed(Source known, Page page) {
    return new Source(
        known.file(),
        known.url() == null ? page.url() : known.url(),
        known.publisher() == null ? page.publisher() : known.publisher(),
        known.published() == null ? page.published() : known.published(),
        known.language() == null ? page.language() : known.language(),
        known.texts());
  }

  private static Loaded read(ArticleFile file, Source source, String text) {
    return new Loaded.Read(new Article(file.id(), source, text));
  }
}
