package org.parley.read;

import java.nio.file.Path;
import org.parley.model.ArticleId;

/**
 * A file that is to be read as an article.
 *
 * @param relative the path as the user named it, or below the folder named, with {@code /}
 */
public record ArticleFile(ArticleId id, Path path, String relative) {
  /** Whether it is a web page. */
  boolean page() {
    return Formats.page(path);
  }
}
