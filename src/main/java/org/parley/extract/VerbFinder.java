package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.VerbGroup.Time;
import org.parley.extract.VerbGroup.Voice;
import org.parley.lexicon.Verb;
import org.parley.lexicon.Verb.Form;
import org.parley.lexicon.WordLists;
import org.parley.model.Chunk;

/** Finds the verbs of a sentence that the lexicon knows, with voice, time and negation. */
final class VerbFinder {
  private final Line line;
  private final WordLists words;

  VerbFinder(Line line) {
    this.line = line;
    this.words = line.lexicon().words();
  }

  List<VerbGroup> find() {
    List<VerbGroup> groups = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      VerbGroup group = line.free(i) ? at(i) : null;
      if (group != null) {
        groups.add(coordinated(group, groups));
        i = group.to() - 1;
      }
    }
    return groups;
  }

  /**
   * "talks launched in May but broken off in June": the second participle hangs on the noun too.
   */
  private VerbGroup coordinated(VerbGroup group, List<VerbGroup> before) {
    boolean joined = line.is(group.from() - 1, "and") || line.is(group.from() - 1, "but");
    boolean alone = group.from() == group.at() && group.time() == Time.PAST;
    if (!joined || !alone || before.isEmpty()) {
      return group;
    }
    VerbGroup last = before.get(before.size() - 1);
    boolean participle =
        line.lexicon().verbs(line.norm(group.at())).stream()
            .anyMatch(verb -> verb.form().canBeParticiple());
    return last.voice() == Voice.REDUCED && participle
        ? new VerbGroup(
            group.from(), group.at(), group.to(), group.lemma(), Voice.REDUCED, Time.PAST, false)
        : group;
  }

  private @Nullable VerbGroup at(int i) {
    if (words.in("be", line.norm(i)) && !mainBe(i) || adjective(i)) {
      return null;
    }
    Verb best = null;
    for (Verb verb : line.lexicon().verbs(line.norm(i))) {
      if (particles(verb, i)
          && (best == null || verb.particles().size() > best.particles().size())) {
        best = verb;
      }
    }
    return best == null ? null : group(best, i);
  }

  /** "those present at the talks", "was present.": no verb. */
  private boolean adjective(int i) {
    boolean ends = line.preposition(i + 1) || line.boundary(i + 1) || i + 1 == line.size();
    return line.in(i, "adjective-too") && (ends || words.in("be", line.norm(i + 1)));
  }

  /** "was" is a verb of its own unless another verb follows: "was the host", not "was held". */
  private boolean mainBe(int i) {
    for (int j = i + 1; j < i + 5; j++) {
      if (!line.free(j)) {
        return line.chunk(j) != null;
      }
      String norm = line.norm(j);
      boolean verb = participle(norm) || norm.endsWith("ed") || norm.endsWith("ing");
      if (verb || norm.equals("to")) {
        return false;
      }
      if (!line.in(j, "adverb") && !norm.endsWith("ly")) {
        return true;
      }
    }
    return false;
  }

  private boolean participle(String norm) {
    return line.lexicon().verbs(norm).stream()
        .anyMatch(verb -> verb.form().canBeParticiple() || verb.form() == Form.ING);
  }

  private boolean particles(Verb verb, int i) {
    for (int p = 0; p < verb.particles().size(); p++) {
      boolean free = line.free(i + 1 + p) || verb.particles().size() > 1;
      if (!line.is(i + 1 + p, verb.particles().get(p)) || !free) {
        return false;
      }
    }
    return true;
  }

  private @Nullable VerbGroup group(Verb verb, int at) {
    Chain chain = chain(at);
    Voice voice = voice(verb.form(), chain, at);
    boolean noun = line.in(at - 1, "calls-noun-before"); // "will make calls on P"
    if (voice == null && verb.form() == Form.THIRD && !verb.particles().isEmpty() && !noun) {
      voice = Voice.ACTIVE; // its particles show that it is no plural noun
    }
    if (voice == null) {
      return null;
    }
    int to = at + 1 + verb.particles().size();
    return new VerbGroup(
        chain.from, at, to, verb.lemma(), voice, time(verb.form(), chain, voice), chain.negated);
  }

  /** The auxiliaries left of a verb. */
  private static final class Chain {
    private int from;
    private boolean be;
    private boolean have;
    private boolean to;
    private boolean future;
    private boolean would;
    private boolean past;
    private boolean negated;
    private boolean modal;
    private String hedge = "";
  }

  private Chain chain(int at) {
    Chain chain = new Chain();
    chain.from = at;
    boolean quoted = line.is(at - 1, "\"") && line.is(at - 2, "to"); // met to "discuss …"
    int i = quoted ? at - 2 : overDate(at - 1);
    while (i >= 0 && at - i < 10) {
      if (!line.free(i)) {
        boolean due = chain.to && line.chunk(i) instanceof Chunk.DateChunk;
        if (!due || hedge(line.norm(i - 1)) == null) {
          break;
        }
        i--; // "is due today to meet"
        continue;
      }
      String norm = line.norm(i);
      if (words.in("be", norm)) {
        chain.be = true;
        chain.past |= norm.equals("was") || norm.equals("were");
      } else if (words.in("have", norm)) {
        chain.have = true;
      } else if (words.in("modal", norm)) {
        modal(chain, norm);
      } else if (norm.equals("to")) {
        chain.to = true;
      } else if (words.in("negation", norm)) {
        chain.negated = true;
      } else if (chain.to && hedge(norm) != null) {
        chain.hedge = hedge(norm) + (chain.hedge.isEmpty() ? "" : " " + chain.hedge);
      } else if (!words.in("adverb", norm) && !norm.endsWith("ly")) {
        break;
      } else {
        i--;
        continue;
      }
      chain.from = i;
      i--;
    }
    return chain;
  }

  /** "will on Monday meet": a day may stand between a verb and its auxiliary. */
  private int overDate(int at) {
    if (!(line.chunk(at) instanceof Chunk.DateChunk date)) {
      return at;
    }
    int before = line.preposition(date.from() - 1) ? date.from() - 2 : date.from() - 1;
    boolean auxiliary =
        line.in(before, "modal") || line.in(before, "have") || line.in(before, "be");
    return auxiliary ? before : at;
  }

  private static void modal(Chain chain, String norm) {
    chain.modal = true;
    chain.future |= norm.equals("will") || norm.equals("shall");
    chain.would |= !norm.equals("will") && !norm.equals("shall") && !norm.equals("did");
  }

  /** What a word before "to" makes of the verb: "expected to", "agreed to", "refused to". */
  private @Nullable String hedge(String norm) {
    String effect = words.hedge(norm);
    if (effect.isEmpty()) {
      for (Verb verb : line.lexicon().verbs(norm)) {
        effect = words.hedge(verb.lemma());
        if (!effect.isEmpty()) {
          break;
        }
      }
    }
    return effect.isEmpty() ? null : effect;
  }

  private @Nullable Voice voice(Form form, Chain chain, int at) {
    boolean aux = chain.be || chain.have || chain.modal || chain.to;
    if (form == Form.ING) {
      return chain.be ? Voice.ACTIVE : afterNoun(at) || ingOpens(at) ? Voice.ING : null;
    }
    if (form.canBeParticiple() && chain.be) {
      return Voice.PASSIVE;
    }
    if (form.canBeParticiple() && chain.have) {
      return Voice.ACTIVE;
    }
    if (form.canBeParticiple() && !aux && (reduced(at) || !form.canBePast())) {
      return Voice.REDUCED;
    }
    if (form.canBePast()) {
      return aux || nounBefore(at) ? null : Voice.ACTIVE;
    }
    if (form == Form.BASE) {
      return chain.to || chain.modal || subjectBefore(at) ? Voice.ACTIVE : null;
    }
    return form == Form.THIRD && subjectBefore(at) ? Voice.ACTIVE : null;
  }

  private boolean ingOpens(int at) {
    return line.is(at - 1, ",") || at == 0 || line.preposition(at - 1);
  }

  private boolean afterNoun(int at) {
    return line.chunk(at - 1) != null;
  }

  /** "a held call", "the planned visit": no verb. */
  private boolean nounBefore(int at) {
    return line.in(at - 1, "article")
        || line.in(at - 1, "determiner") && !line.in(at - 1, "pronoun");
  }

  /** A participle right behind a noun and before "by" (or a place or time) hangs on the noun. */
  private boolean reduced(int at) {
    int next = at + 1;
    while (line.in(next, "adverb") || line.free(next) && line.norm(next).endsWith("ly")) {
      next++;
    }
    boolean by = line.is(next, "by") && doer(next + 1);
    boolean topics = line.in(at - 1, "topic-noun") && !line.is(next, "on") && about(at);
    boolean comma = line.is(at - 1, ",");
    int noun = comma ? at - 2 : at - 1;
    boolean afterMeeting =
        line.chunk(noun) instanceof Chunk.MeetingChunk
            && takesMeeting(at)
            && (line.is(next, "in") || line.is(next, "on") || line.is(next, "at"));
    boolean planned =
        line.chunk(noun) != null
            && takesMeeting(at)
            && line.is(next, "for")
            && line.chunk(next + 1) instanceof Chunk.DateChunk;
    return by || topics || afterMeeting || planned;
  }

  private boolean doer(int at) {
    int i = line.in(at, "light") ? at + 1 : at;
    return line.chunk(i) != null || line.in(i, "plural-noun") || line.in(i, "article");
  }

  /** Verbs of which a meeting can be the object: held, launched, hosted. */
  private boolean takesMeeting(int at) {
    return line.lexicon().verbs(line.norm(at)).stream()
        .flatMap(verb -> line.lexicon().grammar().of(verb.lemma()).stream())
        .map(rule -> rule.slots().get("patient"))
        .anyMatch(
            slot ->
                slot != null
                    && (slot.kinds().contains("meeting") || slot.kinds().contains("series")));
  }

  private boolean about(int at) {
    return line.lexicon().verbs(line.norm(at)).stream()
        .flatMap(verb -> line.lexicon().grammar().of(verb.lemma()).stream())
        .filter(rule -> rule.action().equals("discuss"))
        .map(rule -> rule.slots().get("agent"))
        .anyMatch(agent -> agent == null || !agent.kinds().get(0).startsWith("="));
  }

  private boolean subjectBefore(int at) {
    int i = at - 1;
    while (line.in(i, "adverb")) {
      i--;
    }
    Chunk chunk = line.chunk(i);
    if (chunk instanceof Chunk.BodyChunk body) {
      return body.form() != Chunk.BodyChunk.Form.POSSESSIVE
          && body.form() != Chunk.BodyChunk.Form.ADJECTIVE;
    }
    return chunk != null && !(chunk instanceof Chunk.DateChunk)
        || line.in(i, "pronoun")
        || line.in(i, "plural-noun");
  }

  private static Time time(Form form, Chain chain, Voice voice) {
    String hedge = chain.hedge;
    if (hedge.contains("negated")) {
      return Time.UNREAL;
    }
    if (hedge.contains("planned")) {
      return chain.past && chain.have ? Time.UNREAL : Time.PLANNED;
    }
    if (hedge.contains("proposed")) {
      return Time.PROPOSED;
    }
    if (chain.to && chain.have && (chain.past || chain.be)) {
      return Time.UNREAL;
    }
    if (chain.future || chain.to && !hedge.contains("reported")) {
      return Time.PLANNED;
    }
    if (chain.would) {
      return Time.PROPOSED;
    }
    boolean present = form == Form.BASE || form == Form.THIRD;
    boolean now = chain.be && !chain.past && !chain.have && voice != Voice.REDUCED;
    return present || now ? Time.PRESENT : Time.PAST;
  }
}
