package org.parley.evaluate;

import java.util.List;
import org.parley.pipeline.ReportForm.StatementForm;

/** Scores to whom statements are attributed; what they say is not compared. */
final class SpeakerScorer {
  private final Tally tally;

  SpeakerScorer(Tally tally) {
    this.tally = tally;
  }

  void score(List<GoldLabel.Statement> gold, List<StatementForm> got) {
    for (GoldLabel.Statement wanted : gold) {
      if (wanted.optional()) {
        continue;
      }
      if (got.stream().anyMatch(each -> isBy(wanted, each))) {
        tally.add(Area.SPEAKERS, 1, 0, 0);
      } else {
        tally.missed(Area.SPEAKERS);
        tally.error("missed speaker: " + wanted.speaker().value());
      }
    }
    for (int k = 0; k < got.size(); k++) {
      statement(gold, got.get(k), "/statements/" + k);
    }
  }

  private void statement(List<GoldLabel.Statement> gold, StatementForm got, String pointer) {
    List<GoldLabel.Statement> fitting = gold.stream().filter(each -> isBy(each, got)).toList();
    if (fitting.isEmpty()) {
      tally.surplus(Area.SPEAKERS, pointer);
      tally.error("extra speaker: " + got.speaker());
    } else if (fitting.stream().anyMatch(each -> !each.optional())) {
      tally.judge(true, pointer);
    }
  }

  private static boolean isBy(GoldLabel.Statement gold, StatementForm got) {
    return gold.speaker().fits(got.speaker(), SpeakerScorer::sameSpeaker);
  }

  private static boolean sameSpeaker(String a, String b) {
    return Matching.sameName(a, b) || Matching.side(a).equals(Matching.side(b));
  }
}
