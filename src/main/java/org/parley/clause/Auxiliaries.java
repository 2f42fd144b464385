package org.parley.clause;

import org.parley.clause.VerbGroup.Time;
import org.parley.clause.VerbGroup.Voice;
import org.parley.lexicon.Verb.Form;
import org.parley.lexicon.WordLists;
import org.parley.model.Chunk;

/** The auxiliaries left of a verb, and what they say of its time. */
final class Auxiliaries {
  private static final int FARTHEST = 10;
  private final Line line;
  private int from;
  private boolean be;
  private boolean have;
  private boolean to;
  private boolean future;
  private boolean would;
  private boolean did;
  private boolean past;
  private boolean negated;
  private boolean modal;
  private String nearest = "";
  private String hedge = "";

  private Auxiliaries(Line line, int at) {
    this.line = line;
    this.from = at;
  }

  static Auxiliaries before(int at, Line line) {
    Auxiliaries auxiliaries = new Auxiliaries(line, at);
    auxiliaries.read(at);
    return auxiliaries;
  }

  /** Where the verb group begins. */
  int from() {
    return from;
  }

  boolean be() {
    return be;
  }

  boolean have() {
    return have;
  }

  /** "was to have held": the nearest one is a form of "have". */
  boolean perfect() {
    return nearest.equals("have");
  }

  boolean to() {
    return to;
  }

  boolean modal() {
    return modal;
  }

  boolean negated() {
    return negated || hedge.contains("negated");
  }

  private void read(int at) {
    boolean quoted = line.is(at - 1, "\"") && line.is(at - 2, "to"); // met to "discuss …"
    int i = quoted ? at - 2 : overDate(at - 1);
    while (i >= 0 && at - i < FARTHEST) {
      if (line.free(i)) {
        if (auxiliary(i)) {
          from = i;
        } else if (!line.in(i, "adverb")
            && !line.in(i, "perfect-adverb")
            && !line.norm(i).endsWith("ly")) {
          return;
        }
        i--;
      } else {
        i = to ? beforeDate(i) : -1;
      }
    }
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

  /** Takes one word to the left; false where it is no auxiliary. */
  private boolean auxiliary(int i) {
    WordLists words = line.lexicon().words();
    String norm = line.norm(i);
    if (words.in("be", norm) || words.in("stands", norm)) {
      be = true;
      nearest = nearest.isEmpty() ? "be" : nearest;
      past |= norm.equals("was") || norm.equals("were");
    } else if (words.in("have", norm)) {
      have = true;
      nearest = nearest.isEmpty() ? "have" : nearest;
      past |= norm.equals("had") && line.is(i + 1, "been") && !hedge.isEmpty();
    } else if (words.in("modal", norm)) {
      modal = true;
      future |= norm.equals("will") || norm.equals("shall");
      would |= !norm.equals("will") && !norm.equals("shall") && !norm.equals("did");
      did |= norm.equals("did");
    } else if (norm.equals("to")) {
      to = true;
    } else if (words.in("negation", norm)) {
      negated |= !line.is(i + 1, "only");
    } else if (to && line.in(i, "wish-noun") && line.is(i + 1, "to")) {
      hedge = "proposed"; // "turned down an invitation to meet P"
      return true;
    } else if (to && !noun(i) && !line.hedge(i).isEmpty()) {
      hedge = line.hedge(i) + (hedge.isEmpty() ? "" : " " + hedge);
    } else {
      return false;
    }
    return true;
  }

  /**
   * "agreed on Friday to meet": before the day that stands between the hedge and its infinitive.
   */
  private int beforeDate(int i) {
    return line.chunk(i) instanceof Chunk.DateChunk date ? line.decided(date) : -1;
  }

  /** "in hopes to", "a plan to": no verb. */
  private boolean noun(int i) {
    return line.preposition(i - 1)
        || line.in(i - 1, "article")
        || line.in(i - 1, "possessive-pronoun");
  }

  Time time(Form form, Voice voice) {
    if (hedge.contains("negated")) {
      return Time.UNREAL;
    }
    if (hedge.contains("planned")) {
      return past && have ? Time.UNREAL : Time.PLANNED;
    }
    if (hedge.contains("proposed")) {
      return Time.PROPOSED;
    }
    if (to && have && (past || be) && !hedge.contains("reported")) {
      return Time.UNREAL;
    }
    if (future || to && !hedge.contains("reported")) {
      return Time.PLANNED;
    }
    if (would) {
      return reported() ? Time.PLANNED : Time.PROPOSED;
    }
    boolean present = !did && (form == Form.BASE || form == Form.THIRD);
    boolean now = be && !past && !have && voice != Voice.REDUCED;
    return present || now ? Time.PRESENT : Time.PAST;
  }

  /** "said she would meet" is "will meet" told later; "would meet if" stays a wish. */
  private boolean reported() {
    if (!line.is(from, "would")) {
      return false;
    }
    boolean said = false;
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, "if")) {
        return false;
      }
      said |= i < from && line.free(i) && says(i);
    }
    return said;
  }

  private boolean says(int i) {
    return line.lexicon().verbs(line.norm(i)).stream()
        .filter(verb -> verb.form().canBePast())
        .anyMatch(verb -> line.lexicon().grammar().does(verb.lemma(), "say"));
  }
}
