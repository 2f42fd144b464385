package org.parley.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.VerbGroup.Time;
import org.parley.clause.VerbGroup.Voice;
import org.parley.lexicon.Verb;
import org.parley.lexicon.Verb.Form;
import org.parley.lexicon.WordLists;
import org.parley.model.Chunk;

/** What a verb takes from the one before it: auxiliary, voice, whether it came about. */
final class LinkedVerbs {
  private final Line line;
  private final WordLists words;
  private final PhrasalVerbs phrasal;

  LinkedVerbs(Line line, PhrasalVerbs phrasal) {
    this.line = line;
    this.words = line.lexicon().words();
    this.phrasal = phrasal;
  }

  /**
   * "talks launched in May but broken off in June": the second participle hangs on the noun too.
   */
  VerbGroup coordinated(VerbGroup group, List<VerbGroup> before) {
    int joint = line.is(group.from() - 1, "then") ? group.from() - 2 : group.from() - 1;
    boolean joined = line.is(joint, "and") || line.is(joint, "but");
    if (joined && bare(group) && !before.isEmpty()) {
      return group.at(
          before.get(before.size() - 1).time()); // "was to have met P and been received"
    }
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

  /** "been received", "be received": no time of its own. */
  private boolean bare(VerbGroup group) {
    return line.is(group.from(), "been") || line.is(group.from(), "be");
  }

  /** "will visit Norland and meet P": the second verb shares the auxiliary of the first. */
  @Nullable VerbGroup sharing(int i, List<VerbGroup> before) {
    int joint = line.in(i - 1, "adverb") ? i - 2 : i - 1;
    VerbGroup first = before.isEmpty() ? null : before.get(before.size() - 1);
    if (first == null || !line.is(joint, "and") || !shares(first)) {
      return null;
    }
    Verb verb = phrasal.longest(i);
    int to = verb == null ? i : i + 1 + verb.particles().size();
    boolean object =
        line.chunk(to) != null
            || line.in(to, "article")
            || line.in(to, "light")
            || line.in(to, "possessive-pronoun")
            || line.is(to, "with");
    return verb != null && verb.form() == Form.BASE && object
        ? new VerbGroup(i, i, to, verb.lemma(), Voice.ACTIVE, first.time(), first.negated())
        : null;
  }

  /** Whether a verb is an infinitive or stands behind a modal. */
  private boolean shares(VerbGroup verb) {
    boolean base =
        line.lexicon().verbs(line.norm(verb.at())).stream().anyMatch(v -> v.form() == Form.BASE);
    return base && verb.voice() == Voice.ACTIVE && verb.from() < verb.at();
  }

  /**
   * "invited P to visit Norton" is an offer, "flew to Norton to meet P" and "met to discuss trade"
   * tell what was done.
   */
  VerbGroup infinitive(VerbGroup group, List<VerbGroup> before) {
    if (wished(group)) {
      return group.at(Time.PROPOSED);
    }
    boolean plain = line.is(group.from(), "to") && group.time() == Time.PLANNED;
    if (plain && line.in(group.from() - 1, "plan-noun")) {
      return group; // "parted with plans to meet again"
    }
    VerbGroup last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (plain && last != null && line.is(group.from() - 1, "and") && line.is(last.from(), "to")) {
      return group.at(last.time()); // "flew there to see Q and to meet R"
    }
    boolean own = line.in(group.from() - 1, "relative"); // "a visit that was to begin"
    boolean meant = group.time() == Time.PLANNED && line.is(group.at() - 1, "to") && !own;
    if (meant && last != null && cancels(last) && !line.in(group.from() - 1, "clause-joint")) {
      return group.at(Time.UNREAL); // "shelved plans to visit Norland"
    }
    if (!plain || last == null || line.in(group.from() - 1, "clause-joint") && !named(group)) {
      return group;
    }
    String hedge = words.hedge(last.lemma());
    if (hedge.equals("proposed") || hedge.equals("negated")) {
      return group.at(hedge.equals("proposed") ? Time.PROPOSED : Time.UNREAL);
    }
    boolean done = words.in("purpose-verb", last.lemma()) || chance(last, group.from());
    return last.time() == Time.PAST && done ? group.at(Time.PAST) : group;
  }

  /** "used her stopover to meet P", "took the opportunity to meet P", but not "used to meet P". */
  private boolean chance(VerbGroup verb, int to) {
    return words.in("chance-verb", verb.lemma()) && verb.to() < to;
  }

  /** "interest in holding talks", "the possibility of convening a summit": nobody has yet. */
  private boolean wished(VerbGroup group) {
    int noun = group.from() - 2;
    if (group.voice() != Voice.ING || !line.preposition(group.from() - 1)) {
      return false;
    }
    Chunk owner = line.chunk(noun);
    if (owner != null && line.is(owner.from() - 1, "of")) {
      noun = owner.from() - 2; // "the interest of Norland in holding"
    }
    return line.in(noun, "wish-noun");
  }

  private boolean cancels(VerbGroup verb) {
    return verb.time() == Time.PAST && line.lexicon().grammar().does(verb.lemma(), "cancel");
  }

  /** "invited his counterpart, P, to visit": the comma closes an apposition. */
  private boolean named(VerbGroup group) {
    return line.is(group.from() - 1, ",") && line.chunk(group.from() - 2) != null;
  }
}
