package org.parley.pipeline;

import java.util.function.Function;
import org.parley.annotate.Annotator;
import org.parley.extract.Extractor;
import org.parley.lexicon.Lexicon;
import org.parley.model.Article;
import org.parley.model.Report;

/** The steps from an article to what it says. Safe for use by many threads. */
public final class Extraction implements Function<Article, Report> {
  private final Annotator annotator;
  private final Extractor extractor;

  private Extraction(Lexicon lexicon) {
    annotator = new Annotator(lexicon);
    extractor = new Extractor(lexicon);
  }

  /** With the lexicon and the grammar packed with the program. */
  public static Extraction load() {
    return new Extraction(Lexicon.load());
  }

  @Override
  public Report apply(Article article) {
    return extractor.extract(annotator.annotate(article));
  }
}
