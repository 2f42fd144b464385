package org.parley.pipeline;

import java.util.List;
import java.util.Locale;
import org.parley.model.Article;

/** Tells of articles that say of themselves, or of which it is said, that they are not English. */
final class Languages {
  private Languages() {}

  static List<String> warnings(Article article) {
    String language = article.source().language();
    boolean english = language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
    return english
        ? List.of()
        : List.of(
            article.source().file()
                + ": its language is given as \""
                + language
                + "\" and Parley reads English, little will be found in it"
                + " (docs/errors.md#other-language)");
  }
}
