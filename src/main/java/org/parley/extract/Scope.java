package org.parley.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;
import org.parley.setting.Forums;

/** How far a clause and a meeting phrase reach, and which phrase a clause is about. */
final class Scope {
  /** How far what belongs to a phrase may reach. */
  private static final int FARTHEST = 40;

  private final Line line;
  private final Set<Chunk> told;
  private final Forums forums;

  Scope(Line line, Set<Chunk> told) {
    this.line = line;
    this.told = told;
    this.forums = new Forums(line);
  }

  /** Adverbials before the subject belong to the clause: "Last May, the talks were held". */
  int leading(Frame frame) {
    int verb = frame.verb().from();
    int before = line.in(verb - 1, "adverb") ? verb - 2 : verb - 1;
    if (line.in(before, "relative") && line.is(before - 1, ",")) {
      return verb; // "P, who last met Q in May, said"
    }
    if (line.in(verb - 1, "prior")) {
      return verb; // "said on Monday, after meeting P": that day is the saying's
    }
    if (line.in(verb - 1, "relative")) {
      return verb; // "P, who arrived on Tuesday, met Q": the clause is its own
    }
    int i = frame.from();
    if (line.is(i, "and") || line.is(i, "but")) {
      return i; // "met P on Monday and Q the next day": Monday is the verb's before the joint
    }
    while (i > 0 && !line.boundary(i - 1) && !clauseJoint(i - 1)
        || i > 0 && line.is(i - 1, ",") && line.chunk(i - 2) instanceof DateChunk) {
      i--;
      if (finite(i)) {
        return frame.from(); // "said on Monday Norland would meet Borland": the saying's again
      }
    }
    return i;
  }

  /** "P rang Q on Monday, and the two met": what stands left is of the clause before. */
  private boolean clauseJoint(int i) {
    return line.is(i, "and") && line.is(i - 1, ",") && line.free(i) && verbBefore(i);
  }

  private boolean verbBefore(int i) {
    return line.verbs().stream().anyMatch(verb -> verb.to() < i && !verb.nominal());
  }

  /** Whether a token ends the verb of a clause. */
  private boolean finite(int i) {
    if (!line.free(i)) {
      return false;
    }
    for (VerbGroup verb : line.verbs()) {
      if (verb.at() == i) {
        return !verb.nominal();
      }
    }
    return false;
  }

  /** "met for the third round of the talks": the phrase says what they met for. */
  @Nullable MeetingChunk phraseIn(Frame frame) {
    for (String name : List.of("for", "at", "in", "during", "on")) {
      for (Argument argument : frame.all(name)) {
        MeetingChunk chunk = Slots.first(argument, MeetingChunk.class);
        if (chunk == null || name.equals("on") && chunk.kind() != MeetingKind.VISIT) {
          continue;
        }
        if (!name.equals("for") && forums.town(chunk) != null) {
          told.add(chunk);
          continue;
        }
        boolean setting = name.equals("at") && setting(chunk);
        setting |= line.in(argument.from() - 2, "preparation"); // "met to clear the way for talks"
        if (!told.contains(chunk) && chunk.pointer() == null && !aside(chunk) && !setting) {
          return chunk;
        }
      }
    }
    return partOf(frame);
  }

  /** "As part of a visit to Norland, P met Q", "within the framework of the visit". */
  private @Nullable MeetingChunk partOf(Frame frame) {
    for (Argument of : frame.all("of")) {
      MeetingChunk chunk = Slots.first(of, MeetingChunk.class);
      boolean part = line.contains(of.from() - 3, of.from(), "part-noun");
      if (part && chunk != null && chunk.kind() == MeetingKind.VISIT && !told.contains(chunk)) {
        return chunk;
      }
    }
    return null;
  }

  /** "took part in the Norton Security Conference": a gathering of many, not the talks told. */
  boolean forum(Frame frame) {
    for (int i = frame.verb().to(); i < frame.to(); i++) {
      if (line.chunk(i) instanceof MeetingChunk chunk && forums.town(chunk) != null) {
        told.add(chunk);
        return true;
      }
    }
    return false;
  }

  /** "P met Q at the Seapact summit": a gathering of others is where they met, not what for. */
  private boolean setting(MeetingChunk chunk) {
    return chunk.parties().size() == 1
        && chunk.parties().get(0).kind() == OrganisationKind.INTERGOVERNMENTAL
        && !line.is(chunk.to(), "with");
  }

  /**
   * "They discussed a possible summit", "met to report on the Norton talks": an encounter that
   * those who met spoke of is another one.
   */
  boolean talkedOf(MeetingChunk chunk) {
    VerbGroup last = null;
    for (VerbGroup verb : line.verbs()) {
      last = verb.to() <= chunk.from() ? verb : last;
    }
    if (last == null || chunk.kind() == MeetingKind.CALL || chunk.edition() != null) {
      return false;
    }
    if (last.lemma().equals("be") && line.contains(last.from() - 2, last.at(), "existential")) {
      return chunk.determiner() == MeetingChunk.Determiner.NONE; // "there have been six meetings"
    }
    Chunk town = line.chunk(chunk.from() - 1); // "the Norton talks"
    int before = town == null ? chunk.from() - 1 : town.from() - 1;
    while (before >= last.to() && line.free(before) && !joint(before)) {
      before--;
    }
    boolean on = line.is(before, "on") || line.is(before, "about");
    if (does(last, "say")) {
      return on && chunk.kind() != MeetingKind.VISIT;
    }
    boolean part = on || line.is(before, "of") || line.is(before, "and") || before < last.to();
    return part && does(last, "discuss");
  }

  private boolean joint(int i) {
    return line.boundary(i) || line.preposition(i);
  }

  private boolean does(VerbGroup verb, String action) {
    return line.lexicon().grammar().does(verb.lemma(), action) && !verb.lemma().equals("be");
  }

  int phraseEnd(MeetingChunk chunk) {
    int i = chunk.to();
    while (i < line.size() && i < chunk.to() + FARTHEST) {
      Chunk inside = line.chunk(i);
      boolean edge = line.boundary(i) && !line.is(i, "and") && !closesAside(i) || verb(i);
      boolean other =
          inside instanceof MeetingChunk meeting && !aside(meeting) && !line.mode(meeting);
      if (other || inside == null && edge) {
        return i;
      }
      i = inside == null ? i + 1 : inside.to();
    }
    return Math.min(i, line.size());
  }

  /** "talks between P and the minister, Q, at a farm": the comma behind a name in an aside. */
  private boolean closesAside(int i) {
    if (!line.is(i, ",") || !(line.chunk(i - 1) instanceof PersonChunk person)) {
      return false;
    }
    boolean aside = false;
    for (int inside = person.from(); inside < i; inside++) {
      aside |= line.is(inside, ",");
    }
    return aside && line.in(i + 1, "place-preposition");
  }

  /** A verb ends what belongs to a phrase; "held" and the like may hang on it. */
  boolean verb(int i) {
    return line.free(i)
        && !line.in(i, "event-verb")
        && !line.lexicon().verbs(line.norm(i)).isEmpty();
  }

  boolean aside(MeetingChunk chunk) {
    return line.contains(chunk.from() - 3, chunk.from(), "sidelines")
        || line.contains(chunk.from() - 2, chunk.from(), "prior")
        || line.is(chunk.from() - 1, "with") && line.in(chunk.from() - 2, "connection-noun")
        || line.is(chunk.from() - 1, "of") && line.in(chunk.from() - 2, "preparation");
  }
}
