package org.parley.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.VerbGroup.Time;
import org.parley.clause.VerbGroup.Voice;
import org.parley.lexicon.Verb;
import org.parley.lexicon.Verb.Form;
import org.parley.lexicon.WordLists;
import org.parley.model.Chunk;
import org.parley.model.Token;

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
      VerbGroup group = line.free(i) && !adverb(i) ? at(i) : null;
      group = group == null && line.free(i) ? sharing(i, groups) : group;
      if (group != null) {
        groups.add(onGoverned(infinitive(coordinated(group, groups), groups), groups));
        i = group.to() - 1;
      }
    }
    return groups;
  }

  /** "who last met in May": here "last" is no verb. */
  private boolean adverb(int i) {
    return line.in(i, "adverb")
        && line.free(i + 1)
        && line.lexicon().verbs(line.norm(i + 1)).stream().anyMatch(v -> v.form().canBePast());
  }

  /**
   * "talks launched in May but broken off in June": the second participle hangs on the noun too.
   */
  private VerbGroup coordinated(VerbGroup group, List<VerbGroup> before) {
    boolean joined = line.is(group.from() - 1, "and") || line.is(group.from() - 1, "but");
    if (joined && line.is(group.from(), "been") && !before.isEmpty()) {
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

  /** "will visit Norland and meet P": the second verb shares the auxiliary of the first. */
  private @Nullable VerbGroup sharing(int i, List<VerbGroup> before) {
    int joint = line.in(i - 1, "adverb") ? i - 2 : i - 1;
    VerbGroup first = before.isEmpty() ? null : before.get(before.size() - 1);
    if (first == null || !line.is(joint, "and") || !shares(first)) {
      return null;
    }
    Verb verb = longest(i);
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
  private VerbGroup infinitive(VerbGroup group, List<VerbGroup> before) {
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
    return last.time() == Time.PAST && words.in("purpose-verb", last.lemma())
        ? group.at(Time.PAST)
        : group;
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
    return verb.time() == Time.PAST
        && line.lexicon().grammar().of(verb.lemma()).stream()
            .anyMatch(rule -> rule.action().equals("cancel"));
  }

  /** "invited his counterpart, P, to visit": the comma closes an apposition. */
  private boolean named(VerbGroup group) {
    return line.is(group.from() - 1, ",") && line.chunk(group.from() - 2) != null;
  }

  private @Nullable VerbGroup at(int i) {
    boolean stands = words.in("stands", line.norm(i)) && participle(line.norm(i + 1));
    boolean been = words.in("have", line.norm(i)) && (beenNext(i + 1) || perfect(i + 1));
    if (words.in("be", line.norm(i)) && !mainBe(i) || been || adjective(i) || stands) {
      return null;
    }
    if (initials(i)) {
      return null;
    }
    Verb longest = longest(i);
    int most = longest == null ? 0 : longest.particles().size();
    for (Verb verb : line.lexicon().verbs(line.norm(i))) {
      // "set" is past and participle as well: the form that the auxiliaries ask for
      boolean fits = verb.particles().size() == most && particles(verb, i);
      VerbGroup group = fits ? group(verb, i) : null;
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  /** "the Regular Annual Negotiation (RAN)": capitals among small letters abbreviate a name. */
  private boolean initials(int i) {
    return upper(i) && !upper(i - 1) && !upper(i + 1);
  }

  private boolean upper(int i) {
    Token token = line.token(i);
    return token != null && token.shape() == Token.Shape.UPPER;
  }

  /** "had long been": an auxiliary. */
  private boolean beenNext(int i) {
    int next = line.in(i, "adverb") ? i + 1 : i;
    return line.is(next, "been");
  }

  /** The verb at a token that has the most of its particles there. */
  private @Nullable Verb longest(int i) {
    Verb best = null;
    for (Verb verb : line.lexicon().verbs(line.norm(i))) {
      if (particles(verb, i)
          && (best == null || verb.particles().size() > best.particles().size())) {
        best = verb;
      }
    }
    return best;
  }

  /** "those present at the talks", "was present.": no verb. */
  private boolean adjective(int i) {
    boolean ends = line.preposition(i + 1) || line.boundary(i + 1) || i + 1 == line.size();
    return line.in(i, "adjective-too") && (ends || words.in("be", line.norm(i + 1)));
  }

  /** "had earlier paid": the participle is the verb. */
  private boolean perfect(int at) {
    int i = at;
    while (line.in(i, "adverb") || line.in(i, "perfect-adverb")) {
      i++;
    }
    return i > at && line.free(i) && participle(line.norm(i));
  }

  /** "was" is a verb of its own unless another verb follows: "was the host", not "was held". */
  private boolean mainBe(int i) {
    for (int j = i + 1; j < i + 5; j++) {
      if (!line.free(j)) {
        return line.chunk(j) != null;
      }
      String norm = line.norm(j);
      boolean unknown = norm.endsWith("ed") || norm.endsWith("ing");
      boolean verb = participle(norm) || unknown && !topicsBefore(i);
      if (verb || norm.equals("to")) {
        return false;
      }
      if (!line.in(j, "adverb") && !norm.endsWith("ly")) {
        return true;
      }
    }
    return false;
  }

  /** "On the agenda were fishing rights": what the agenda is, not what it does. */
  private boolean topicsBefore(int be) {
    int i = be - 1;
    while (i >= 0 && be - i < 7 && !line.boundary(i) && !line.in(i, "topic-subject")) {
      i--;
    }
    return line.in(i, "topic-subject");
  }

  private boolean participle(String norm) {
    return line.lexicon().verbs(norm).stream()
        .anyMatch(verb -> verb.form().canBeParticiple() || verb.form() == Form.ING);
  }

  private boolean particles(Verb verb, int i) {
    int last = i + verb.particles().size();
    if (line.is(last, "on") && last > i && line.chunk(last + 1) instanceof Chunk.DateChunk) {
      return false; // "conferred on Monday" confers on nothing
    }
    for (int p = 0; p < verb.particles().size(); p++) {
      boolean free = line.free(i + 1 + p) || verb.particles().size() > 1;
      if (!line.is(i + 1 + p, verb.particles().get(p)) || !free) {
        return false;
      }
    }
    return true;
  }

  private @Nullable VerbGroup group(Verb verb, int at) {
    Auxiliaries chain = Auxiliaries.before(at, line);
    Voice voice = voice(verb.form(), chain, at);
    boolean noun = line.in(at - 1, "calls-noun-before"); // "will make calls on P"
    if (voice == null && verb.form() == Form.THIRD && !verb.particles().isEmpty() && !noun) {
      voice = Voice.ACTIVE; // its particles show that it is no plural noun
    }
    if (voice == null) {
      return null;
    }
    if (chain.to()
        && !chain.be()
        && line.in(chain.from(), "planned-word")
        && afterNoun(chain.from())) {
      voice = Voice.ING; // "talks due to begin on Monday have been delayed"
    }
    int to = at + 1 + verb.particles().size();
    return new VerbGroup(
        chain.from(), at, to, verb.lemma(), voice, chain.time(verb.form(), voice), chain.negated());
  }

  private @Nullable Voice voice(Form form, Auxiliaries chain, int at) {
    boolean aux = chain.be() || chain.have() || chain.modal() || chain.to();
    if (form == Form.ING) {
      boolean letter = line.in(at - 1, "writing-noun"); // "a letter inviting P to visit Norland"
      return chain.be() ? Voice.ACTIVE : letter || afterNoun(at) || ingOpens(at) ? Voice.ING : null;
    }
    if (form.canBeParticiple() && chain.be() && !chain.perfect()) {
      return Voice.PASSIVE;
    }
    if (form.canBeParticiple() && chain.have()) {
      return Voice.ACTIVE;
    }
    if (form.canBeParticiple() && !aux && (reduced(at) || !form.canBePast())) {
      return Voice.REDUCED;
    }
    if (form.canBePast()) {
      return aux || nounBefore(at) ? null : Voice.ACTIVE;
    }
    if (form == Form.BASE) {
      return chain.to() || chain.modal() || subjectBefore(at) ? Voice.ACTIVE : null;
    }
    boolean subject = subjectBefore(at) || inverted(at);
    return form == Form.THIRD && subject ? Voice.ACTIVE : null;
  }

  /** "…, says Admiral P". */
  private boolean inverted(int at) {
    boolean after = line.is(at - 1, ",") || line.is(at - 1, "\"");
    return after && line.chunk(at + 1) instanceof Chunk.PersonChunk;
  }

  private boolean ingOpens(int at) {
    return line.is(at - 1, ",") || at == 0 || line.preposition(at - 1);
  }

  private boolean afterNoun(int at) {
    return line.chunk(at - 1) != null;
  }

  /** "a held call", "behind closed doors": no verb. */
  private boolean nounBefore(int at) {
    boolean governed = line.preposition(at - 1) && !line.is(at - 1, "as") && line.free(at + 1);
    return governed
        || line.in(at - 1, "article")
        || line.in(at - 1, "determiner") && !line.in(at - 1, "pronoun");
  }

  /** A participle right behind a noun and before "by" (or a place or time) hangs on the noun. */
  private boolean reduced(int at) {
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
            && takesMeeting(at)
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
  private VerbGroup onGoverned(VerbGroup group, List<VerbGroup> before) {
    int at = group.at();
    int i = at - 1;
    while (at - i < 4 && line.free(i) && !line.boundary(i) && !line.in(i, "function")) {
      i--;
    }
    boolean noun = i < at - 1 && line.in(i, "article") && line.preposition(i - 1);
    boolean main = !before.isEmpty() && !before.get(before.size() - 1).nominal();
    boolean plain = group.from() == at && group.time() == Time.PAST && participle(line.norm(at));
    return noun && main && plain && line.is(group.to(), "in") ? group.as(Voice.REDUCED) : group;
  }

  private boolean doer(int at) {
    int i = line.in(at, "light") ? at + 1 : at;
    return line.chunk(i) != null || line.in(i, "plural-noun") || line.in(i, "article");
  }

  /** Verbs of which a meeting can be the object: held, launched, hosted. */
  private boolean takesMeeting(int at) {
    return line.lexicon().verbs(line.norm(at)).stream()
        .filter(verb -> particles(verb, at))
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
        || line.in(i, "plural-noun")
        || line.in(i, "itinerary");
  }
}
