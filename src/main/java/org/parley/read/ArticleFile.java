package org.parley.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;

/**
 * A file that is to be read as an article.
 *
 * @param path empty where its content came otherwise
 * @param relative the path as the user named it, or below the folder named, with {@code /}
 */
public record ArticleFile(ArticleId id, Path path, String relative) {
  /** Of a text that came otherwise than as a file; its name ends as that of a file would. */
  public static ArticleFile named(String name, @Nullable String url) {
    return new ArticleFile(ArticleIds.of(name, url), Path.of(""), name);
  }

  /** Whether it is a web page. */
  boolean page() {
    return Formats.page(relative);
  }
}
