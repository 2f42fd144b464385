package org.parley.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.VerbGroup.Time;
import org.parley.clause.VerbGroup.Voice;
import org.parley.lexicon.Verb.Form;
import org.parley.model.Chunk;

/** Participles that hang on a noun: "the talks held in Norton", "a delegation led by P". */
final class Participles {
  private final Line line;
  private final PhrasalVerbs phrasal;

  Participles(Line line, PhrasalVerbs phrasal) {
    this.line = line;
    this.phrasal = phrasal;
  }

  /** A participle right behind a noun and before "by" (or a place or time) hangs on the noun. */
  boolean reduced(int at) {
    int next = at + 1;
    while (line.in(next, "adverb") || line.free(next) && line.norm(next).endsWith("ly")) {
      next++;
    }
    boolean by = line.is(next, "by") && doer(next + 1);
    if (line.is(at - 1, ",") && line.is(next, "up") && line.is(next + 1, "of")
        || line.is(at - 1, ",") && line.is(next, "of")) {
      return true; // "the team, made up of officers, was led by P"
    }
    boolean topics = line.in(at - 1, "topic-noun") && !line.is(next, "on") && about(at);
    boolean comma = line.is(at - 1, ",");
    int noun = comma ? at - 2 : at - 1;
    boolean afterMeeting =
        line.chunk(noun) instanceof Chunk.MeetingChunk
            && takesMeeting(at)
            && !meetingsDo(at)
            && (line.in(next, "reduced-preposition")
                || line.chunk(next) instanceof Chunk.DateChunk && governed(line.chunk(noun)));
    while (line.free(noun) && line.norm(noun).endsWith("ly")) {
      noun--; // "the summit originally scheduled for May"
    }
    boolean planned =
        line.chunk(noun) != null
            && !(line.chunk(noun) instanceof Chunk.PersonChunk)
            && (takesMeeting(at) || line.in(at, "billed")) // "the summit announced for May"
            && line.is(next, "for")
            && (line.chunk(next + 1) instanceof Chunk.DateChunk || place(line.chunk(next + 1)));
    return by || topics || afterMeeting || planned;
  }

  private static boolean place(@Nullable Chunk chunk) {
    return chunk != null && Rows.place(chunk);
  }

  /** "during a meeting held today": the noun is no subject. */
  private boolean governed(@Nullable Chunk noun) {
    return noun != null && line.preposition(noun.from() - 1);
  }

  /** "met in a hall built in 1962": a plain noun behind preposition and article is no subject. */
  VerbGroup onGoverned(VerbGroup group, List<VerbGroup> before) {
    int at = group.at();
    int i = at - 1;
    while (at - i < 4 && line.free(i) && !line.boundary(i) && !line.in(i, "function")) {
      i--;
    }
    boolean noun = i < at - 1 && line.in(i, "article") && line.preposition(i - 1);
    boolean main = !before.isEmpty() && !before.get(before.size() - 1).nominal();
    boolean plain = group.from() == at && group.time() == Time.PAST && participle(line.norm(at));
    boolean bare = line.preposition(group.to()); // no object of its own
    return noun && main && plain && bare ? group.as(Voice.REDUCED) : group;
  }

  private boolean doer(int at) {
    int i = line.in(at, "light") ? at + 1 : at;
    return line.chunk(i) != null || line.in(i, "plural-noun") || line.in(i, "article");
  }

  /** Verbs of which a meeting can be the object: held, launched, hosted. */
  private boolean takesMeeting(int at) {
    return line.lexicon().verbs(line.norm(at)).stream()
        .filter(verb -> phrasal.particles(verb, at))
        .flatMap(verb -> line.lexicon().grammar().of(verb.lemma()).stream())
        .map(rule -> rule.slots().get("patient"))
        .anyMatch(
            slot ->
                slot != null
                    && (slot.kinds().contains("meeting") || slot.kinds().contains("series")));
  }

  /** Verbs of which a meeting can be the subject: "the talks ended in Norton". */
  private boolean meetingsDo(int at) {
    return line.lexicon().verbs(line.norm(at)).stream()
        .filter(verb -> verb.form().canBePast())
        .flatMap(verb -> line.lexicon().grammar().of(verb.lemma()).stream())
        .map(rule -> rule.slots().get("agent"))
        .anyMatch(slot -> slot != null && slot.kinds().equals(List.of("meeting")));
  }

  private boolean about(int at) {
    return line.lexicon().verbs(line.norm(at)).stream()
        .flatMap(verb -> line.lexicon().grammar().of(verb.lemma()).stream())
        .filter(rule -> rule.action().equals("discuss"))
        .map(rule -> rule.slots().get("agent"))
        .anyMatch(agent -> agent == null || !agent.kinds().get(0).startsWith("="));
  }

  boolean participle(String norm) {
    return line.lexicon().verbs(norm).stream()
        .anyMatch(verb -> verb.form().canBeParticiple() || verb.form() == Form.ING);
  }
}
