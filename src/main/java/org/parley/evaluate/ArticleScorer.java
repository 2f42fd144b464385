package org.parley.evaluate;

import org.parley.pipeline.ReportForm;

/** Scores what was reported on one article. */
final class ArticleScorer {
  private ArticleScorer() {}

  static Tally score(GoldLabel gold, ReportForm got) {
    Tally tally = new Tally();
    new MeetingScorer(tally).score(gold.meetings(), got.meetings());
    new SpeakerScorer(tally).score(gold.statements(), got.statements());
    return tally;
  }
}
