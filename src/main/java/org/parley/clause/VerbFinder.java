package org.parley.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  private final PhrasalVerbs phrasal;
  private final LinkedVerbs linked;
  private final Participles participles;

  VerbFinder(Line line) {
    this.line = line;
    this.words = line.lexicon().words();
    this.phrasal = new PhrasalVerbs(line);
    this.linked = new LinkedVerbs(line, phrasal);
    this.participles = new Participles(line, phrasal);
  }

  List<VerbGroup> find() {
    List<VerbGroup> groups = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      boolean verb = line.free(i) && !adverb(i) && !attribute(i, groups);
      VerbGroup group = verb ? at(i) : null;
      group = group == null && line.free(i) ? linked.sharing(i, groups) : group;
      if (group != null) {
        groups.add(
            participles.onGoverned(
                linked.infinitive(linked.coordinated(group, groups), groups), groups));
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

  /** "discussed continued support": a participle right behind a verb belongs to the object. */
  private boolean attribute(int i, List<VerbGroup> before) {
    return line.in(i, "attributive-participle")
        && !before.isEmpty()
        && before.get(before.size() - 1).to() == i
        && line.free(i + 1)
        && !line.preposition(i + 1)
        && !line.in(i + 1, "article");
  }

  private @Nullable VerbGroup at(int i) {
    boolean stands = words.in("stands", line.norm(i)) && participles.participle(line.norm(i + 1));
    boolean been = words.in("have", line.norm(i)) && (beenNext(i + 1) || perfect(i + 1));
    if (words.in("be", line.norm(i)) && !mainBe(i)
        || been
        || adjective(i)
        || possessed(i)
        || stands) {
      return null;
    }
    if (initials(i)) {
      return null;
    }
    Verb longest = phrasal.longest(i);
    int most = longest == null ? 0 : longest.particles().size();
    for (Verb verb : line.lexicon().verbs(line.norm(i))) {
      // "set" is past and participle as well: the form that the auxiliaries ask for
      boolean fits = verb.particles().size() == most && phrasal.particles(verb, i);
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

  /** "those present at the talks", "was present.": no verb. */
  private boolean adjective(int i) {
    boolean ends = line.preposition(i + 1) || line.boundary(i + 1) || i + 1 == line.size();
    return line.in(i, "adjective-too") && (ends || words.in("be", line.norm(i + 1)));
  }

  /** "P's mooted stopover": a participle between owner and meeting says what that is like. */
  private boolean possessed(int i) {
    boolean owned = line.is(i - 1, "'s") || line.in(i - 1, "possessive-pronoun");
    return owned
        && line.chunk(i + 1) instanceof Chunk.MeetingChunk
        && participles.participle(line.norm(i));
  }

  /** "had earlier paid": the participle is the verb. */
  private boolean perfect(int at) {
    int i = at;
    while (line.in(i, "adverb") || line.in(i, "perfect-adverb")) {
      i++;
    }
    return i > at && line.free(i) && participles.participle(line.norm(i));
  }

  /** "was" is a verb of its own unless another verb follows: "was the host", not "was held". */
  private boolean mainBe(int i) {
    for (int j = i + 1; j < i + 5; j++) {
      if (!line.free(j)) {
        return line.chunk(j) != null;
      }
      String norm = line.norm(j);
      boolean unknown = norm.endsWith("ed") || norm.endsWith("ing");
      boolean verb = participles.participle(norm) || unknown && !topicsBefore(i);
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
    Form form = words.in("be-now", line.norm(at)) ? Form.THIRD : verb.form();
    return new VerbGroup(
        chain.from(), at, to, verb.lemma(), voice, chain.time(form, voice), chain.negated());
  }

  private @Nullable Voice voice(Form form, Auxiliaries chain, int at) {
    boolean aux = chain.be() || chain.have() || chain.modal() || chain.to();
    if (form == Form.ING) {
      boolean letter = line.in(at - 1, "writing-noun"); // "a letter inviting P to visit Norland"
      boolean ended = line.is(at - 1, "up") && line.in(at - 2, "ended"); // "ended up meeting P"
      return chain.be() || ended
          ? Voice.ACTIVE
          : letter || afterNoun(at) || ingOpens(at) ? Voice.ING : null;
    }
    if (form.canBeParticiple() && chain.be() && !chain.perfect()) {
      return Voice.PASSIVE;
    }
    if (form.canBeParticiple() && chain.have()) {
      return Voice.ACTIVE;
    }
    if (form.canBeParticiple() && !aux && (participles.reduced(at) || !form.canBePast())) {
      return Voice.REDUCED;
    }
    if (form.canBePast()) {
      return aux || nounBefore(at) ? null : Voice.ACTIVE;
    }
    if (form == Form.BASE) {
      boolean subject = subjectBefore(at) || namedBefore(at);
      return chain.to() || chain.modal() || subject ? Voice.ACTIVE : null;
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
        || hurried(at)
        || line.in(at - 1, "article")
        || line.in(at - 1, "determiner") && !line.in(at - 1, "pronoun");
  }

  /** "for hastily arranged talks", "a closely watched summit". */
  private boolean hurried(int at) {
    return line.free(at - 1)
        && line.norm(at - 1).endsWith("ly")
        && (line.preposition(at - 2) || line.in(at - 2, "article"))
        && line.chunk(at + 1) instanceof Chunk.MeetingChunk;
  }

  /** "The two envoys, P and Q, meet again": behind the names that say who the subject is. */
  private boolean namedBefore(int at) {
    boolean goesOn = line.in(at + 1, "adverb") || line.preposition(at + 1);
    goesOn |= line.chunk(at + 1) instanceof Chunk.DateChunk;
    Chunk last = line.is(at - 1, ",") ? line.chunk(at - 2) : null;
    boolean row = last instanceof Chunk.PersonChunk && line.is(last.from() - 1, "and");
    return row && goesOn;
  }

  private boolean subjectBefore(int at) {
    int i = at - 1;
    while (line.in(i, "adverb")) {
      i--;
    }
    Chunk chunk = line.chunk(i);
    if (chunk instanceof Chunk.BodyChunk body) {
      boolean one = line.is(body.from() - 1, "a") || line.is(body.from() - 1, "an");
      return !one // "declined a UN request"
          && body.form() != Chunk.BodyChunk.Form.POSSESSIVE
          && body.form() != Chunk.BodyChunk.Form.ADJECTIVE;
    }
    return chunk != null && !(chunk instanceof Chunk.DateChunk)
        || line.in(i, "pronoun")
        || line.in(i, "plural-noun")
        || line.in(i, "itinerary");
  }
}
