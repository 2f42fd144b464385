package org.parley.topic;

import org.parley.clause.Line;
import org.parley.lexicon.Verb;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Token;

/** What the words of a topic are worth: empty, general, or two phrases side by side. */
final class TopicHeads {
  /** How long a row of attributes may be. */
  private static final int ROW = 12;

  private final Line line;

  TopicHeads(Line line) {
    this.line = line;
  }

  /** Nothing but "issues of …", "others": no topic. */
  boolean empty(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = line.token(i);
      boolean mark = token != null && token.shape() == Token.Shape.PUNCTUATION;
      boolean content =
          line.chunk(i) != null || !mark && !line.in(i, "function") && !line.in(i, "topic-empty");
      content &= !line.in(i, "topic-lead");
      if (content && !(line.chunk(i) instanceof DateChunk)) {
        return false;
      }
    }
    return true;
  }

  /** "a wide range of regional issues": what matters are the examples behind it. */
  boolean general(int from, int to) {
    int last = to - 1;
    while (last > from && line.free(last) && line.is(last, ",")) {
      last--;
    }
    boolean noun = last >= from && line.in(last, "topic-general") || concern(from, last);
    return noun || empty(from, to) || vague(from, to);
  }

  /** "the entire gamut of bilateral relations": general, yet what the talks were about. */
  boolean relations(int from, int to) {
    int last = to - 1;
    while (last > from && line.free(last) && line.is(last, ",")) {
      last--;
    }
    return last > from && line.in(last, "topic-relations") && vague(from, last);
  }

  /** "issues of strategic importance to both". */
  private boolean concern(int from, int last) {
    for (int i = from; i < Math.min(last, from + 4); i++) {
      if (line.in(i, "topic-general") && line.is(i + 1, "of")) {
        return line.contains(i + 2, i + 5, "concern-noun");
      }
    }
    return false;
  }

  private boolean vague(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = line.token(i);
      boolean mark = token != null && token.shape() == Token.Shape.PUNCTUATION;
      boolean general =
          line.in(i, "topic-vague")
              || line.in(i, "topic-general")
              || line.in(i, "topic-empty")
              || line.in(i, "topic-lead")
              || line.in(i, "pairing-adjective")
              || line.in(i, "function");
      if (line.chunk(i) != null || !mark && !general) {
        return false;
      }
    }
    return true;
  }

  /** "various issues related to fish": fish. */
  int afterGeneral(int from, int to) {
    int noun = from;
    while (noun < to && line.free(noun) && !line.in(noun, "topic-general") && leads(noun)) {
      noun++;
    }
    if (!line.in(noun, "topic-general")) {
      return from;
    }
    int link = line.in(noun + 1, "topic-link") ? noun + 1 : -1;
    if (link < 0) {
      return from;
    }
    int rest = line.preposition(link + 1) ? link + 2 : link + 1;
    boolean word = to - rest == 1 && line.preposition(link); // "areas of cooperation"
    boolean concern = line.contains(rest, Math.min(rest + 3, to), "concern-noun");
    return rest < to && !word && !concern && !vague(rest, to) ? rest : from;
  }

  private boolean leads(int i) {
    return line.in(i, "topic-vague") || line.in(i, "topic-lead") || line.in(i, "article");
  }

  /** "combating crime": a topic that begins with a deed. */
  boolean gerund(int i) {
    String norm = line.norm(i);
    return line.free(i) && norm.length() > 5 && norm.endsWith("ing");
  }

  /** "the danger that comes with arms": the relative clause only describes. */
  int beforeRelative(int from, int to) {
    int head = line.in(from, "article") ? from + 1 : from;
    for (int i = head + 2; i < to; i++) { // one word alone says too little: "firing that caused …"
      boolean aside = line.free(i) && line.is(i, "following");
      if (aside || line.is(i, "who") || line.in(i, "relative") && line.verbAt(i + 1) != null) {
        return general(from, i) ? to : i;
      }
    }
    return to;
  }

  /** Behind "and" an article, "ways" or a preposition opens a topic of its own. */
  boolean opens(int i) {
    return line.in(i, "article") || line.in(i, "topic-determiner") || line.preposition(i);
  }

  /** "led by the League and the Union": one preposition governs both bodies. */
  boolean bothGoverned(int and) {
    Chunk left = line.chunk(and - 1);
    int next = line.in(and + 1, "article") ? and + 2 : and + 1;
    Chunk right = line.chunk(next);
    int before = left == null ? 0 : line.in(left.from() - 1, "article") ? 2 : 1;
    return left instanceof Chunk.BodyChunk
        && right instanceof Chunk.BodyChunk body
        && body.form() != Chunk.BodyChunk.Form.POSSESSIVE
        && body.form() != Chunk.BodyChunk.Form.ADJECTIVE
        && line.preposition(left.from() - before);
  }

  /** "participation in operations", "joint protection of the coast": a noun made of a verb. */
  boolean nominal(int i) {
    int noun = line.preposition(i + 1) ? i : i + 1;
    String norm = line.norm(noun);
    return line.free(i)
        && line.free(noun)
        && line.preposition(noun + 1)
        && norm.length() > 6
        && (norm.endsWith("tion") || norm.endsWith("ment") || norm.endsWith("sion"));
  }

  /** An "and" inside one phrase. */
  boolean bound(int from, int and) {
    return between(from, and) || shared(and);
  }

  /** "ties between the navy and the army": the pair belongs together. */
  private boolean between(int from, int and) {
    for (int i = and - 1; i >= from; i--) {
      if (line.is(i, "between")) {
        return true;
      }
      if (line.free(i) && (line.is(i, ",") || line.is(i, "and"))) {
        return false;
      }
    }
    return false;
  }

  /** "in the political, trade and cultural spheres": a row of attributes of one noun. */
  boolean attributes(int from, int mark) {
    int article = mark - 1;
    while (article > from && line.free(article) && !line.in(article, "article") && !line.preposition(article)) {
      article--;
    }
    boolean governed = line.in(article, "article") ? line.preposition(article - 1) : line.is(article, "in");
    for (int i = mark + 1; governed && i < Math.min(line.size(), mark + ROW); i++) {
      if (line.in(i, "sphere-noun")) {
        return !line.preposition(i + 1);
      }
      if (!line.free(i) || line.preposition(i) || line.in(i, "article") || line.verbAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  /** "in the region and the world": one preposition governs both. */
  private boolean shared(int and) {
    return line.in(and - 2, "article")
        && line.preposition(and - 3)
        && !line.is(and + 3, "of")
        && (line.boundary(and + 3) || and + 3 >= line.size() || line.preposition(and + 3));
  }

  /** "ways the two, and others, can help": up to the verb nothing is parted. */
  boolean question(int from, int mark) {
    int i = line.in(from, "article") || talking(from) ? from + 1 : from;
    boolean opens =
        line.in(i, "topic-question") && !line.is(i + 1, "to") && !line.preposition(i + 1);
    if (!opens) {
      return false;
    }
    for (int j = i + 1; j < Math.min(line.size(), mark + 12); j++) {
      if (line.in(j, "modal") || line.in(j, "be") || line.in(j, "have")) {
        return j > mark;
      }
    }
    return false;
  }

  /** "focused on discussing A": the deed of talking is no part of the topic. */
  boolean talking(int i) {
    return gerund(i)
        && !line.is(i + 1, "of")
        && line.lexicon().verbs(line.norm(i)).stream()
            .flatMap(verb -> line.lexicon().grammar().of(verb.lemma()).stream())
            .anyMatch(rule -> rule.id().equals("discuss"));
  }

  /** "exchange insights on A": A. */
  int afterExchange(int from, int to) {
    for (int i = from + 1; line.is(from, "exchange") && i < Math.min(to, from + 4); i++) {
      if (line.in(i, "about-preposition")) {
        return i + 1;
      }
    }
    return from;
  }

  /** "a visit to P" on an agenda is an encounter, "the meeting" the one that is told. */
  boolean meeting(int i) {
    return line.chunk(i) instanceof MeetingChunk meeting
        && (meeting.determiner() == MeetingChunk.Determiner.INDEFINITE
            || meeting.determiner() == MeetingChunk.Determiner.DEFINITE
                && meeting.pointer() == null
                && meeting.series() == null
                && meeting.from() == i);
  }

  /** ", reached by both leaders": more about the topic before. */
  boolean aside(int i) {
    return line.free(i)
        && (line.norm(i).length() > 4 && line.norm(i).endsWith("ed") || line.is(i, "due"))
        && (line.is(i + 1, "by")
            || line.is(i + 1, "in")
            || line.is(i + 1, "at")
            || line.is(i + 1, "to")
            || line.is(i + 1, "for"));
  }

  /** ", the agency reports": who tells it. */
  boolean reporting(int from, int to) {
    return to - from < 4
        && to - from > 1
        && (line.in(from, "article") || line.in(to - 2, "talker-noun") || !lower(to - 2))
        && line.lexicon().verbs(line.norm(to - 1)).stream()
            .filter(verb -> verb.form() == Verb.Form.THIRD || verb.form().canBePast())
            .flatMap(verb -> line.lexicon().grammar().of(verb.lemma()).stream())
            .anyMatch(rule -> rule.id().equals("say"));
  }

  private boolean lower(int i) {
    Token token = line.token(i);
    return token != null && token.shape() == Token.Shape.LOWER;
  }

  /** Two full phrases, "trade with Norland and the crisis at sea", not "trade and fishing". */
  boolean pair(int from, int and, int to) {
    Chunk first = line.chunk(and - 1);
    Chunk second = line.chunk(and + 1);
    boolean names = first != null && second != null && first.from() == from && second.to() >= to;
    boolean full = and - from >= 2 && pieceEnd(and + 1, to) - and > 2 && !deed(from, and);
    boolean bare = bare(from, and) && bare(and + 1, pieceEnd(and + 1, to));
    boolean owned =
        first == null
            && line.chunk(from) instanceof Chunk.BodyChunk body
            && body.form() == Chunk.BodyChunk.Form.POSSESSIVE
            && and - from > 2;
    boolean pairs = line.in(and + 1, "pairing-adjective") || !sharedHead(and, to);
    return names || owned && !deed(from, and) || full && (!bare || pairs);
  }

  /** "defence equipment and technology cooperation": the last noun is the head of both. */
  private boolean sharedHead(int and, int to) {
    int last = pieceEnd(and + 1, to) - 1;
    boolean complete = line.in(and - 1, "topic-head") || line.norm(and - 1).endsWith("s");
    return line.in(last, "topic-head") && !complete;
  }

  /** "efforts to stop A and B": the second noun belongs to the deed. */
  private boolean deed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.free(i) && line.is(i, "to") && line.free(i + 1) && !line.in(i + 1, "article")) {
        return true;
      }
    }
    return false;
  }

  private int pieceEnd(int from, int to) {
    int i = from;
    while (i < to && !(line.free(i) && (line.is(i, ",") || line.is(i, ";")))) {
      i++;
    }
    return i;
  }

  /** Two or three bare words: "defence equipment". */
  private boolean bare(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.chunk(i) != null || line.preposition(i)) {
        return false;
      }
    }
    return to - from < 4;
  }
}
