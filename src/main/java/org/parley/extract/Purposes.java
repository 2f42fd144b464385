package org.parley.extract;

import java.util.Set;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.MeetingKind;

/**
 * Infinitives that say what an encounter is for: "met to discuss fish", "a call to review the
 * truce"; not "agreed to discuss fish", "urged all to address the matter".
 */
final class Purposes {
  private static final Set<String> ENCOUNTERS =
      Set.of(
          "meeting", "meet", "talk", "receive", "call-on", "visit", "travel", "gather", "attend",
          "host", "plan", "chair", "ring");
  private final Line line;

  Purposes(Line line) {
    this.line = line;
  }

  boolean of(VerbGroup verb) {
    if (line.in(verb.from(), "be") && line.contains(0, verb.from(), "aim-noun")) {
      return true; // "the aim of the visit is to discuss"
    }
    if (!line.is(verb.from(), "to")) {
      return meant(verb); // else a hedge before it: "agreed to"
    }
    if (line.chunk(verb.from() - 1) instanceof MeetingChunk meeting) {
      return meeting.strong() || meeting.kind() != MeetingKind.CONFERENCE; // "a forum to address"
    }
    if (line.in(verb.from() - 1, "occasion-noun")) {
      return line.sentence().chunks().stream().anyMatch(MeetingChunk.class::isInstance);
    }
    return behindEncounter(verb);
  }

  /** "a visit expected to touch on fish", "the meeting aimed to discuss it". */
  private boolean meant(VerbGroup verb) {
    boolean noun = line.chunk(verb.from() - 1) instanceof MeetingChunk;
    return verb.time() == VerbGroup.Time.PLANNED
        && line.is(verb.from() + 1, "to")
        && (noun || line.in(verb.from(), "aim-verb"));
  }

  /**
   * "held talks with P, focusing on fish", "met P and spoke about fish": what one verb tells of the
   * encounter of another.
   */
  boolean hangs(VerbGroup verb) {
    boolean ing = verb.voice() == VerbGroup.Voice.ING && line.is(verb.from() - 1, ",");
    boolean and = verb.voice() == VerbGroup.Voice.ACTIVE && line.is(verb.from() - 1, "and");
    return (ing || and) && line.free(verb.from() - 1) && behindEncounter(verb);
  }

  /** Whether the finite verb before another one tells of an encounter. */
  private boolean behindEncounter(VerbGroup verb) {
    for (int v = line.verbs().size() - 1; v >= 0; v--) {
      VerbGroup before = line.verbs().get(v);
      if (before.to() <= verb.from() && !before.nominal()) {
        return encounter(before);
      }
    }
    return false;
  }

  private boolean encounter(VerbGroup verb) {
    if (line.lexicon().words().in("serving-verb", verb.lemma())) {
      return line.sentence().chunks().stream()
          .anyMatch(chunk -> chunk instanceof MeetingChunk && chunk.from() < verb.from());
    }
    boolean appeal = verb.lemma().startsWith("call "); // "called on all to address the matter"
    return !appeal
        && line.lexicon().grammar().of(verb.lemma()).stream()
            .anyMatch(rule -> ENCOUNTERS.contains(rule.action()));
  }
}
