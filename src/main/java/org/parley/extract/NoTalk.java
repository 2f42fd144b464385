package org.parley.extract;

import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.lexicon.Rule;
import org.parley.model.Chunk.MeetingChunk;

/** Verbs of talk that tell of none: "in raising the tempo", "covered the visit", "the focus of". */
final class NoTalk {
  private final Line line;

  NoTalk(Line line) {
    this.line = line;
  }

  /** Words of talk that tell of none: "in raising the tempo", "covered the visit". */
  boolean talk(Frame frame, Rule rule) {
    VerbGroup verb = frame.verb();
    boolean noun =
        verb.voice() == VerbGroup.Voice.ING && line.in(verb.from() - 1, "deed-preposition");
    boolean people = // they figure in talks, but are no topics
        "agent".equals(rule.option("slot"))
            && frame.agent() != null
            && Talkers.people(frame.agent());
    boolean covers = // reporters cover a visit
        verb.lemma().equals("cover") && Slots.first(frame.patient(), MeetingChunk.class) != null;
    boolean hearers = // "addressed the staff"
        verb.lemma().equals("address")
            && frame.patient() != null
            && line.contains(frame.patient().from(), frame.patient().to(), "hearers");
    return verb.voice() == VerbGroup.Voice.REDUCED
        || noun
        || hearers
        || people
        || covers
        || byName(rule) && !ofTalks(frame);
  }

  /** "The topics were A", "the focus was on A": the rule names its subject, nobody talks. */
  static boolean byName(Rule rule) {
    Rule.Slot agent = rule.slots().get("agent");
    return rule.option("talkers") != null
        || agent != null && agent.kinds().stream().allMatch(kind -> kind.startsWith("="));
  }

  /** "The focus of the camera", "two cups" on the table: neither talks nor a topic. */
  private boolean ofTalks(Frame frame) {
    Argument agent = frame.agent();
    for (int i = agent == null ? 0 : agent.from(); agent != null && i < agent.to(); i++) {
      int noun = line.in(i + 1, "article") ? i + 2 : i + 1;
      boolean talk =
          line.chunk(i + 1) instanceof MeetingChunk
              || line.chunk(noun) instanceof MeetingChunk
              || line.contains(i + 1, agent.to(), "talk-word");
      if (line.free(i) && line.is(i, "of") && !talk) {
        return false;
      }
    }
    boolean under = // "under discussion", not "under your leadership"
        agent != null && line.is(agent.from(), "under") && !line.in(agent.from() + 1, "talk-word");
    return !under && (frame.patient() == null || !line.in(frame.verb().to(), "pair-word"));
  }
}
