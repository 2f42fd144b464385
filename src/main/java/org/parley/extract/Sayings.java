package org.parley.extract;

import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.lexicon.Rule;
import org.parley.lexicon.Verb;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;

/**
 * Verbs of speech that tell of no words said: "came to express thanks", "a letter that P wrote to
 * Q", "called an election".
 */
final class Sayings {
  private final Line line;

  Sayings(Line line) {
    this.line = line;
  }

  boolean none(Frame frame, Rule rule) {
    String as = rule.option("as");
    if (thing(frame)
        || states(frame)
        || unsaid(frame.verb())
        || act(frame)
        || "appeal".equals(as) && !appeal(frame)) {
      return true;
    }
    return "predicate".equals(as) ? !predicate(frame) : meant(frame) || letter(frame);
  }

  /** "did not comment", "will report to the council": nothing is said yet. */
  private static boolean unsaid(VerbGroup verb) {
    boolean coming =
        verb.time() == VerbGroup.Time.PLANNED || verb.time() == VerbGroup.Time.PROPOSED;
    return verb.negated() || coming;
  }

  /** "recalled its ambassador", "declared independence", "confirmed attendance": deeds. */
  private boolean act(Frame frame) {
    int to = frame.verb().to();
    return line.contains(to, to + 3, "said-and-done") && !line.is(to, "that");
  }

  /** "a unit of the Baltic states": a noun, where no words follow. */
  private boolean states(Frame frame) {
    int next = frame.verb().to();
    return line.is(frame.verb().at(), "states")
        && !line.is(next, "that")
        && !line.is(next, ",")
        && !line.is(next, ":")
        && !line.is(next, "\"");
  }

  /** "Joint Vision noted": capitals alone make no speaker of a paper. */
  private boolean thing(Frame frame) {
    PersonChunk name = Slots.first(frame.agent(), PersonChunk.class);
    for (int i = name == null ? 0 : name.from(); name != null && i < name.to(); i++) {
      boolean common =
          line.lexicon().words().in("meeting-adjective", line.norm(i))
              || line.lexicon().words().in("signed-thing", line.norm(i));
      if (common && !name.sure()) {
        return true;
      }
    }
    return false;
  }

  /** "met Q to discuss trade and express thanks": what for, not what was said. */
  private boolean meant(Frame frame) {
    VerbGroup verb = frame.verb();
    if (line.is(verb.from(), "to")) {
      return new Purposes(line).of(verb)
          || line.free(verb.from() - 1) && !line.in(verb.from() - 1, "goes-on");
    }
    boolean bare =
        verb.from() == verb.at()
            && line.is(verb.from() - 1, "and")
            && line.lexicon().verbs(line.norm(verb.at())).stream()
                .anyMatch(form -> form.form() == Verb.Form.BASE);
    return bare && frame.agent() != null && frame.agent().heads().size() == 1;
  }

  /** "a letter that P wrote to Q": whose words are not given. */
  private boolean letter(Frame frame) {
    return frame.verb().lemma().equals("write") && line.is(frame.verb().to(), "to");
  }

  /** "asked Norland to lift the ban"; not "asked for a chair". */
  private boolean appeal(Frame frame) {
    for (int i = frame.verb().to() + 1; i < Math.min(line.size() - 1, frame.verb().to() + 9); i++) {
      if (line.free(i) && line.is(i, "to") && line.free(i + 1) && !line.in(i + 1, "function")) {
        return true;
      }
    }
    return false;
  }

  /** "called the talks a success", "called it “useful”"; not "called P", "called an election". */
  private boolean predicate(Frame frame) {
    Argument what = frame.patient();
    int from = frame.verb().to();
    if (what == null
        || line.chunk(from) instanceof PersonChunk
        || line.chunk(from) instanceof OfficeChunk
        || line.chunk(from) instanceof BodyChunk) {
      return false;
    }
    for (int i = from + 1; i < Math.min(line.size(), from + 8); i++) {
      boolean article = line.is(i, "a") || line.is(i, "an");
      if (line.free(i) && (line.is(i, "\"") || article && !line.preposition(i - 1))) {
        return true;
      }
      if (line.is(i, ",") || line.is(i, ".")) {
        return false;
      }
    }
    return line.chunk(from) instanceof MeetingChunk talks
        && line.free(talks.to())
        && !line.boundary(talks.to())
        && !line.preposition(talks.to())
        && !line.in(talks.to(), "adverb");
  }
}
