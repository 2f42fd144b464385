package org.parley.topic;

import org.parley.clause.Line;
import org.parley.lexicon.Verb;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Token;

/** What the words of a topic are worth: empty, general, or words about it. */
final class TopicHeads {
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

  /** "Other issues were discussed too": nobody says which, but there were some. */
  boolean others(int from, int to) {
    boolean first = from == 0 || from == 1 && line.is(0, "\"");
    return first && to - from == 2 && line.is(from, "other");
  }

  /** "the entire gamut of bilateral relations": general, yet what the talks were about. */
  boolean relations(int from, int to) {
    int last = to - 1;
    while (last > from && line.free(last) && line.is(last, ",")) {
      last--;
    }
    return last > from && line.in(last, "topic-relations") && vague(from, last);
  }

  /** "regional issues of mutual concern": general as well, yet told as a topic of its own. */
  boolean ofConcern(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.in(i, "topic-general") && line.is(i + 1, "of")) {
        return line.contains(i + 2, Math.min(to, i + 6), "concern-noun");
      }
    }
    return false;
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

  /** ", reached by both leaders", ", now in its third year": more about the topic before. */
  boolean aside(int i) {
    return line.free(i) && (participle(i) || standing(i));
  }

  /** An adverb that leads to a preposition, with no noun between: "still far from a settlement". */
  private boolean standing(int i) {
    return line.in(i, "standing-adverb") && (line.preposition(i + 1) || line.preposition(i + 2));
  }

  private boolean participle(int i) {
    return (line.norm(i).length() > 4 && line.norm(i).endsWith("ed") || line.is(i, "due"))
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
}
