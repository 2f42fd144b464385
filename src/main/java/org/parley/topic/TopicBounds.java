package org.parley.topic;

import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.clause.VerbGroup;
import org.parley.lexicon.WordLists;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.OrganisationKind;
import org.parley.model.Token;

/**
 * Where the words of a topic end: before attribution, motives, adverbials of time and place, and
 * the next clause; a verb inside the topic ("ways to …", "how both can …") does not end it.
 */
public final class TopicBounds {
  private final Line line;
  private final WordLists words;
  private final TopicClauses clauses;
  private final TopicAsides asides;

  public TopicBounds(Line line) {
    this.line = line;
    this.words = line.lexicon().words();
    this.clauses = new TopicClauses(line);
    this.asides = new TopicAsides(line);
  }

  /** The end of the topics that begin at a token. */
  public int end(int from, int to) {
    int i = from;
    int quotes = quotes(from);
    while (i < to) {
      int cut = clauses.start(i, from);
      if (cut > from) {
        int on = asides.resumes(cut, to); // "the fair, scheduled to open in May, and the …"
        if (on <= i) {
          return cut;
        }
        i = on;
        continue;
      }
      if (line.free(i) && line.is(i, "\"")) {
        if (quotes == 1 && i > from + 1) {
          return i; // the words were quoted from before the topic
        }
        quotes += i > from ? 1 : 0;
      }
      boolean closed = i > from && (closes(i, from) || adverbial(i));
      int on = closed || line.in(i, "relative") ? asides.resumes(i, to) : -1;
      if (closed && on < 0) {
        return i;
      }
      i = on > 0 ? on : next(i);
    }
    return Math.min(i, to);
  }

  /** One where a quotation is open at a token, else nothing. */
  private int quotes(int at) {
    int count = 0;
    for (int i = 0; i < at; i++) {
      count += line.free(i) && line.is(i, "\"") ? 1 : 0;
    }
    return count % 2 == 0 ? 2 : 1;
  }

  /** The next token; a date behind "of" belongs to the noun: "the accord of May 2020". */
  private int next(int i) {
    if (line.in(i, "noun-date") && line.chunk(i + 1) instanceof DateChunk date) {
      return date.to();
    }
    Chunk chunk = line.chunk(i);
    return chunk == null ? i + 1 : chunk.to();
  }

  private boolean closes(int i, int from) {
    if (!line.free(i)) {
      return false;
    }
    if (line.is(i, ".") || line.in(i, "topic-stop") || motive(i) || caused(i)) {
      return true;
    }
    if (line.is(i, ",") || line.is(i, "and") || line.is(i, "but")) {
      int next = line.is(i, ",") && line.is(i + 1, "and") ? i + 2 : i + 1;
      boolean goal = line.is(i, ",") && line.is(next, "to") && !ways(from); // ", to gain A"
      boolean aside =
          goal
              || line.is(i, ",")
                  && (line.in(next, "relative") || line.in(next, "topic-stop") || held(i, next));
      boolean deed =
          line.in(next, "deed-verb")
              || line.is(next, "to") && line.is(next - 1, "and")
              || done(next)
              || line.is(i, ",") && told(next);
      return aside || deed || subject(next) || !gerund(from) && participle(next) || motive(next);
    }
    return false;
  }

  /** "and tasked officials to prepare it": another deed; not "and displaced people". */
  private boolean done(int i) {
    boolean object =
        line.in(i + 1, "article") || line.in(i + 1, "determiner") || line.in(i + 1, "talker-noun");
    return line.is(i - 1, "and")
        && line.free(i)
        && line.norm(i).endsWith("ed")
        && !line.in(i, "attributive-participle")
        && object;
  }

  /** ", added the ministry". */
  private boolean told(int i) {
    Token name = line.token(i + 1);
    boolean named = name != null && name.shape() != Token.Shape.LOWER;
    return line.free(i)
        && (named || line.in(i + 1, "article"))
        && line.lexicon().verbs(line.norm(i)).stream()
            .filter(verb -> verb.form().canBePast())
            .anyMatch(verb -> line.lexicon().grammar().does(verb.lemma(), "say"));
  }

  /** "a code requested by Norland", "a clash sparked after …", "borders following a surge". */
  private boolean caused(int i) {
    boolean by = line.is(i + 1, "after") || line.is(i + 1, "when") || line.in(i, "asked-for");
    return by && line.norm(i).endsWith("ed") || line.is(i, "following") && !line.is(i + 1, "up");
  }

  /** "the last session, held in Norton": more about a meeting named in the topic. */
  private boolean held(int comma, int next) {
    VerbGroup verb = line.verbAt(next);
    return line.chunk(comma - 1) instanceof MeetingChunk
        && verb != null
        && verb.voice() == VerbGroup.Voice.REDUCED;
  }

  /** "ways to gain A, to lose B": the infinitives are the topic. */
  private boolean ways(int from) {
    int i = line.in(from, "article") ? from + 1 : from;
    return line.in(i, "topic-question") || line.is(i, "to");
  }

  /** "he", "they": a new clause, not a topic. */
  private boolean subject(int i) {
    return words.in("topic-pronoun", line.norm(i)) && line.free(i);
  }

  private boolean gerund(int from) {
    int i = line.in(from, "article") ? from + 1 : from;
    return line.norm(i).endsWith("ing");
  }

  /** ", stressing that …": a participle of speech or agreement goes on with the sentence. */
  private boolean participle(int i) {
    return line.norm(i).endsWith("ing")
        && !line.in(i, "special-opener")
        && line.lexicon().verbs(line.norm(i)).stream()
            .flatMap(verb -> line.lexicon().grammar().of(verb.lemma()).stream())
            .anyMatch(rule -> rule.action().equals("say") || rule.action().equals("discuss"));
  }

  /** "with a view to …", "in order to …": why, not what about. */
  private boolean motive(int i) {
    if (!line.free(i)) {
      return false;
    }
    String two = line.norm(i) + " " + line.norm(i + 1);
    return words.in("motive-opener", two)
        || words.in("motive-opener", two + " " + line.norm(i + 2));
  }

  /** "on Monday", "at the talks", "in a phone call", "at the ministry": when, where and how. */
  private boolean adverbial(int i) {
    if (line.chunk(i) instanceof DateChunk date) {
      return dayAlone(date);
    }
    if (!line.preposition(i) || line.is(i, "of")) {
      return false;
    }
    int next = i + 1;
    while (line.in(next, "light") || line.in(next, "article")) {
      next++;
    }
    Chunk chunk = line.chunk(next);
    boolean whom =
        chunk instanceof PersonChunk
            || chunk instanceof OfficeChunk
            || line.in(next, "talker-noun")
            || line.in(next + 1, "talker-noun");
    if (line.is(i, "with") && whom) {
      return true; // with whom, not about what
    }
    if (chunk instanceof DateChunk) {
      return !words.in("topic-since", line.norm(i));
    }
    if (chunk instanceof MeetingChunk meeting) {
      boolean purpose = line.is(i, "for"); // "preparations for the summit"
      return !purpose && words.in("during", line.norm(i)) && occasion(meeting, i);
    }
    return words.in("setting-preposition", line.norm(i)) && setting(i + 1) || townAndDay(i);
  }

  /** "discussed fish in Norton on Monday": where they did; the town alone may be the fish's. */
  private boolean townAndDay(int in) {
    Chunk town = line.is(in, "in") ? line.chunk(in + 1) : null;
    if (town == null || !Rows.place(town)) {
      return false;
    }
    int day = line.is(town.to(), "on") ? town.to() + 1 : town.to();
    return line.chunk(day) instanceof DateChunk date && !line.is(date.to(), "'s");
  }

  /** A day at the end, or before the place. */
  private boolean dayAlone(DateChunk date) {
    int next = date.to();
    return !line.is(date.from() - 1, "of")
        && (next >= line.size()
            || line.preposition(next)
            || line.boundary(next) && !line.is(next, ";") && !line.is(next, "and"));
  }

  /** "at the talks" but not "agreements reached at the talks" nor "cooperation in forums". */
  private boolean occasion(MeetingChunk meeting, int preposition) {
    if (line.is(preposition, "for")) {
      return false; // "preparations for the summit"
    }
    boolean reached = line.norm(preposition - 1).endsWith("ed") && line.free(preposition - 1);
    boolean marked =
        meeting.determiner() != MeetingChunk.Determiner.NONE || meeting.edition() != null;
    return !reached && marked;
  }

  /** Within a few words a word of place or medium: "at the ministry's headquarters". */
  private boolean setting(int from) {
    for (int i = from; i < Math.min(line.size(), from + 5); i++) {
      if (words.in("setting-noun", line.norm(i))) {
        return true;
      }
      if (line.chunk(i) instanceof BodyChunk body && unit(body.body()) && line.is(from - 1, "at")) {
        return true;
      }
      if (line.boundary(i) || line.preposition(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean unit(Body body) {
    return body.kind() == OrganisationKind.UNIT;
  }
}
