package org.parley.correct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.parley.model.Correction;
import org.parley.model.Correction.Different;
import org.parley.model.Correction.Edited;
import org.parley.model.Correction.Rejected;
import org.parley.model.Correction.Same;
import org.parley.model.Correction.Thing;
import org.parley.model.Mention;
import org.parley.model.Rulings;

/** Makes rulings on mentions of corrections, given the latest first. */
final class Judging implements Correction.Visitor<Outcome> {
  private final Anchors anchors;
  private final Precedence precedence = new Precedence();
  private final List<Edits.Held> edits = new ArrayList<>();

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

  @Override
  public Outcome edited(Edited edited) {
    Set<Mention> mentions = anchors.find(edited.thing());
    return mentions.isEmpty() ? lost(edited, edited.thing()) : edit(edited, mentions);
  }

  private Outcome edit(Edited edited, Set<Mention> mentions) {
    for (Edits.Held later : edits) {
      if (later.excludes(edited) && !Collections.disjoint(later.mentions(), mentions)) {
        return Outcome.overruled(edited, later.edited());
      }
    }
    edits.add(new Edits.Held(edited, mentions));
    return Outcome.holds(edited);
  }

  private Outcome lost(Correction correction, Thing thing) {
    String silent = "no article speaks of " + thing.label() + " any more";
    return Outcome.lost(correction, anchors.loss(thing.articles(), silent));
  }

  private Outcome judge(
      Correction correction,
      Thing one,
      Thing other,
      BiFunction<Set<Mention>, Set<Mention>, Outcome> ruling) {
    Set<Mention> first = anchors.find(one);
    Set<Mention> second = anchors.find(other);
    if (first.isEmpty() || second.isEmpty()) {
      return lost(correction, first.isEmpty() ? one : other);
    }
    return ruling.apply(first, second);
  }

  Rulings rulings() {
    return precedence.rulings();
  }

  Edits edits() {
    return new Edits(edits);
  }
}
