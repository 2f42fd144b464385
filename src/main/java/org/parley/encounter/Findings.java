package org.parley.encounter;

import java.util.ArrayList;
import java.util.List;
import org.parley.lexicon.Lexicon;
import org.parley.model.AnnotatedArticle;

/**
 * What an article has said so far: its people and encounters, what was said, how series and plans
 * fared, and the sentences that looked like news of a contact and gave nothing. The rules fill it.
 */
public record Findings(
    AnnotatedArticle article,
    Lexicon lexicon,
    People people,
    EventBook events,
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
        new ArrayList<>(),
        new ArrayList<>(),
        new Missed());
  }
}
