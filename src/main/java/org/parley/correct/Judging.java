package org.parley.correct;

import java.util.Collections;
import java.util.Set;
import java.util.function.BiFunction;
import org.parley.model.Correction;
import org.parley.model.Correction.Different;
import org.parley.model.Correction.Rejected;
import org.parley.model.Correction.Same;
import org.parley.model.Correction.Thing;
import org.parley.model.Mention;
import org.parley.model.Rulings;

/** Makes rulings on mentions of corrections, given the latest first. */
final class Judging implements Correction.Visitor<Outcome> {
  private final Anchors anchors;
  private final Precedence precedence = new Precedence();

  Judging(Anchors anchors) {
    this.anchors = anchors;
  }

  @Override
  public Outcome same(Same same) {
    return judge(same, same.one(), same.other(), (one, other) -> precedence.same(same, one, other));
  }

  @Override
  public Outcome different(Different different) {
    return judge(
        different,
        different.one(),
        different.other(),
        (one, other) ->
            Collections.disjoint(one, other)
                ? precedence.different(different, one, other)
                : Outcome.lost(different, "an article no longer tells them apart"));
  }

  @Override
  public Outcome rejected(Rejected rejected) {
    throw new IllegalArgumentException("says nothing of mentions: " + rejected.label());
  }

  private Outcome judge(
      Correction correction,
      Thing one,
      Thing other,
      BiFunction<Set<Mention>, Set<Mention>, Outcome> ruling) {
    Set<Mention> first = anchors.find(one);
    Set<Mention> second = anchors.find(other);
    if (first.isEmpty() || second.isEmpty()) {
      Thing lost = first.isEmpty() ? one : other;
      String silent = "no article speaks of " + lost.label() + " any more";
      return Outcome.lost(correction, anchors.loss(lost.articles(), silent));
    }
    return ruling.apply(first, second);
  }

  Rulings rulings() {
    return precedence.rulings();
  }
}
