package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.lexicon.Rule;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;

/**
 * Where in a clause the words of its topics stand: behind the verb, in its subject, behind one of
 * its prepositions.
 */
final class TopicRanges {
  private final Line line;
  private final Matters subjects;

  TopicRanges(Line line) {
    this.line = line;
    this.subjects = new Matters(line);
  }

  /** From which token to which the topics stand; null where there are none. */
  int @Nullable [] of(Frame frame, Rule rule) {
    String slot = rule.option("slot");
    if (slot == null) {
      return behindVerb(frame);
    }
    return switch (slot) {
      case "agent" -> subject(frame);
      case "behind" ->
          gathering(frame.patient()) ? new int[] {frame.verb().to(), line.size()} : null;
      case "to", "over", "for" -> governed(frame.role(slot));
      default -> {
        int[] about = about(frame);
        boolean of = about == null && rule.slots().containsKey("of");
        yield of ? governed(frame.role("of")) : about; // "informed P of fish"
      }
    };
  }

  private int @Nullable [] behindVerb(Frame frame) {
    int verb = frame.verb().to();
    if (line.is(verb, ":")) {
      return new int[] {verb + 1, line.size()}; // "questions were considered: A, B"
    }
    if (line.in(verb, "be") && fronted(frame)) {
      return new int[] {verb + 1, line.size()}; // "Also discussed were A and B"
    }
    if (frame.verb().voice() == VerbGroup.Voice.PASSIVE) {
      Argument patient = frame.patient();
      return patient == null ? null : new int[] {patient.from(), patient.to()};
    }
    int from = afterAside(afterDay(afterCompanion(frame)));
    if (frame.verb().lemma().equals("be") && state(from)) {
      return null;
    }
    if (line.is(from, "\"")) {
      return new int[] {from + 1, line.size()}; // discussed "the promotion of trade"
    }
    return frame.patient() == null && from == verb ? null : new int[] {from, line.size()};
  }

  /** "were not at hand", "was in doubt": no topics. */
  private boolean state(int from) {
    return line.is(from, "not") || line.preposition(from) && !line.is(from, "about");
  }

  /** A participle before "were" that nobody does. */
  private static boolean fronted(Frame frame) {
    Argument agent = frame.agent();
    return agent == null || agent.heads().isEmpty() && agent.pronoun().isEmpty();
  }

  private int @Nullable [] subject(Frame frame) {
    if (frame.verb().voice() == VerbGroup.Voice.PASSIVE) {
      Argument by = frame.agent(); // "the talks were dominated by fish"
      return by == null ? null : new int[] {by.from(), frame.to()};
    }
    return new int[] {frame.from(), frame.verb().from()};
  }

  private int @Nullable [] governed(@Nullable Argument argument) {
    return argument == null ? null : new int[] {argument.from(), line.size()};
  }

  private int @Nullable [] about(Frame frame) {
    Argument matter = subjects.matter(frame);
    if (matter != null) {
      return governed(matter);
    }
    Argument patient = frame.patient();
    int on = patient == null ? -1 : subjects.introduced(patient.from(), frame.verb().from());
    return on < 0 ? null : new int[] {on, frame.verb().from()}; // "views on A were exchanged"
  }

  /** Only talks can be centred on something, not cameras. */
  private boolean gathering(@Nullable Argument subject) {
    return subject != null
        && (Slots.first(subject, MeetingChunk.class) != null
            || line.contains(subject.from(), subject.to(), "exchange-noun")
            || line.contains(subject.from(), subject.to(), "agenda"));
  }

  /** "discussed in detail", "reviewed at length": how, not what. */
  private int afterManner(int from) {
    boolean manner = line.is(from, "in") || line.is(from, "at");
    return manner && line.in(from + 1, "manner-noun") ? from + 2 : from;
  }

  /** "discussed with P the war": the topic stands behind the companion. */
  private int afterCompanion(Frame frame) {
    int from = afterManner(frame.verb().to());
    List<Argument> with = frame.all("with");
    if (!line.is(from, "with") || with.isEmpty()) {
      return from;
    }
    Argument who = with.get(0);
    if (line.in(from + 1, "possessive-pronoun") && who.heads().isEmpty()) {
      return from + 3; // "with his guest"
    }
    return who.heads().isEmpty() && who.pronoun().isEmpty() ? from : who.to();
  }

  /** "discussed on Monday the war". */
  private int afterDay(int from) {
    int at = line.preposition(from) ? from + 1 : from;
    Chunk chunk = line.chunk(at);
    if (!(chunk instanceof DateChunk) || chunk.from() != at) {
      return from;
    }
    int to = chunk.to();
    boolean more = to < line.size() && !line.boundary(to) && !line.preposition(to);
    return more ? to : from;
  }

  /** "covered, among other things, fish": the topic stands behind the second comma. */
  private int afterAside(int from) {
    boolean aside =
        line.is(from, ",") && (line.preposition(from + 1) || line.is(from + 1, "inter"));
    for (int i = from + 1; aside && i < Math.min(line.size(), from + 8); i++) {
      if (line.free(i) && line.is(i, ",")) {
        return i + 1;
      }
    }
    return line.is(from, "inter") && line.is(from + 1, "alia") ? from + 2 : from;
  }
}
