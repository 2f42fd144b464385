package org.parley.extract;

import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.clause.VerbGroup.Time;

/**
 * Encounters that came to nothing though no verb calls them off: "did not take place", "were to
 * meet, but Norland stayed away".
 */
final class Reversals {
  private final Line line;

  Reversals(Line line) {
    this.line = line;
  }

  /** The frame as what was to be and was not, where the sentence says so. */
  Frame of(Frame frame) {
    VerbGroup verb = frame.verb();
    if (verb.negated() && line.lexicon().words().in("come-about", verb.lemma())) {
      return new Frame(
          new VerbGroup(
              verb.from(), verb.at(), verb.to(), verb.lemma(), verb.voice(), Time.UNREAL, false),
          frame.agent(),
          frame.patient(),
          frame.prepositions(),
          frame.from(),
          frame.to());
    }
    boolean meant = verb.time() == Time.PLANNED && past(verb);
    return meant && dashed(verb.to()) ? frame.at(Time.UNREAL) : frame;
  }

  /** "was to", "had been due to": seen from later. */
  private boolean past(VerbGroup verb) {
    for (int i = verb.from(); i < verb.at(); i++) {
      if (line.is(i, "was") || line.is(i, "were") || line.is(i, "had")) {
        return true;
      }
    }
    return false;
  }

  /** ", but Q did not show up", ", but this was called off". */
  private boolean dashed(int from) {
    boolean but = false;
    for (int i = from; i < line.size() && !line.is(i, ";"); i++) {
      but |= line.is(i, "but") || line.is(i, "until") || line.is(i, "before");
      boolean helped = line.in(i - 1, "modal") || line.in(i - 1, "be") || line.in(i - 1, "have");
      boolean off =
          line.in(i, "negation") && (helped || line.is(i, "never")) || line.in(i, "dashing");
      if (but && off) {
        return true;
      }
    }
    return false;
  }
}
