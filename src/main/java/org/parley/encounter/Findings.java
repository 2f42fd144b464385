package org.parley.encounter;

import java.util.ArrayList;
import java.util.List;
import org.parley.clause.Line;
import org.parley.lexicon.Lexicon;
import org.parley.model.AnnotatedArticle;
import org.parley.model.ArticleId;
import org.parley.model.Evidence;
import org.parley.model.Span;

/**
 * What an article has said so far: its people and encounters, who stood opposite whom and who came
 * with whom, what was said, how series and plans fared, and the sentences that looked like news of
 * a contact and gave nothing. The rules fill it.
 */
public record Findings(
    AnnotatedArticle article,
    Lexicon lexicon,
    People people,
    EventBook events,
    Opposites opposites,
    Retinues retinues,
    List<Utterance> utterances,
    List<History> histories,
    Missed missed) {

  /** Of an article of which nothing has been read yet. */
  public static Findings of(AnnotatedArticle article, Lexicon lexicon) {
    return new Findings(
        article,
        lexicon,
        new People(),
        new EventBook(),
        new Opposites(),
        new Retinues(),
        new ArrayList<>(),
        new ArrayList<>(),
        new Missed());
  }

  /** The evidence for what a rule read from a range of tokens. */
  public Evidence evidence(Line line, int from, int to, String rule, double certainty) {
    Span span = line.span(from, Math.max(to, from + 1));
    ArticleId id = article.article().id();
    return new Evidence(
        id, span, article.article().words(span), line.sentence().span(), rule, certainty);
  }
}
