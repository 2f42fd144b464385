package org.parley.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.ListNames;
import org.parley.lexicon.Verb;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Sentence;
import org.parley.model.Span;
import org.parley.model.Token;

/** One sentence prepared for the grammar: which chunk covers which token. */
public final class Line {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final List<@Nullable Chunk> at;

  /** The word lists that each token is in. */
  private final List<ListNames> lists;

  private @Nullable List<VerbGroup> verbs;
  private @Nullable List<Frame> frames;

  public Line(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.at = new ArrayList<>(Collections.nCopies(sentence.tokens().size(), null));
    this.lists = new ArrayList<>(at.size());
    sentence.tokens().forEach(token -> lists.add(lexicon.words().listsOf(token.norm())));
    for (Chunk chunk : sentence.chunks()) {
      for (int i = chunk.from(); i < chunk.to() && i < at.size(); i++) {
        at.set(i, chunk);
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public int size() {
    return at.size();
  }

  public @Nullable Chunk chunk(int i) {
    return i >= 0 && i < at.size() ? at.get(i) : null;
  }

  public boolean free(int i) {
    return i >= 0 && i < at.size() && at.get(i) == null;
  }

  public String norm(int i) {
    return i >= 0 && i < at.size() ? sentence.tokens().get(i).norm() : "";
  }

  public @Nullable Token token(int i) {
    return i >= 0 && i < at.size() ? sentence.tokens().get(i) : null;
  }

  public boolean is(int i, String norm) {
    return norm(i).equals(norm);
  }

  /** Whether a free token is in a word list. */
  public boolean in(int i, String list) {
    return free(i) && lists.get(i).contains(list);
  }

  public boolean preposition(int i) {
    return in(i, "preposition");
  }

  /** Where a noun phrase or clause may end. */
  public boolean boundary(int i) {
    return in(i, "boundary") || free(i) && is(i, ";");
  }

  /** The verbs of the sentence, found once. */
  public List<VerbGroup> verbs() {
    List<VerbGroup> known = verbs;
    if (known == null) {
      known = new VerbFinder(this).find();
      verbs = known;
    }
    return known;
  }

  /** The clauses of the sentence, found once. */
  public List<Frame> frames() {
    List<Frame> known = frames;
    if (known == null) {
      known = new FrameFinder(this).frames();
      frames = known;
    }
    return known;
  }

  /** The verb group that begins at a token. */
  public @Nullable VerbGroup verbAt(int i) {
    for (VerbGroup verb : verbs()) {
      if (verb.from() == i) {
        return verb;
      }
    }
    return null;
  }

  /** The words from {@code from} to {@code to} as printed. */
  public String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = Math.max(0, from); i < to && i < size(); i++) {
      Token token = sentence.tokens().get(i);
      if (i > from && token.begin() > sentence.tokens().get(i - 1).end()) {
        out.append(' ');
      }
      out.append(token.text());
    }
    return out.toString();
  }

  public Span span(int from, int to) {
    return sentence.span(Math.max(0, from), Math.min(to, size()));
  }

  /** Whether a folded word stands in a range of tokens. */
  public boolean contains(int from, int to, String list) {
    for (int i = Math.max(0, from); i < to && i < size(); i++) {
      if (lexicon.words().in(list, norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** What a word before "to" makes of a verb: "expected to", "agreed to"; empty if nothing. */
  public String hedge(int i) {
    String effect = lexicon.words().hedge(norm(i));
    for (Verb verb : lexicon.verbs(norm(i))) {
      effect = effect.isEmpty() ? lexicon.words().hedge(verb.lemma()) : effect;
    }
    return effect;
  }

  /**
   * "agreed on Friday to meet", "agreed late in May to meet": where the word stands of which the
   * day is; -1 for other days.
   */
  public int decided(DateChunk date) {
    int before = date.from() - 1;
    while (in(before, "part-of-period") || is(before, "on") || is(before, "in")) {
      before--;
    }
    return is(date.to(), "to") && free(before) && !hedge(before).isEmpty() ? before : -1;
  }

  /** Verbs of saying may stand with their subject inside or behind what is said. */
  public boolean says(VerbGroup verb) {
    return lexicon.grammar().does(verb.lemma(), "say");
  }

  /** "held via video conference": a meeting's noun that tells how they met. */
  public boolean mode(MeetingChunk chunk) {
    return chunk.kind() == MeetingKind.CALL
        && chunk.determiner() == MeetingChunk.Determiner.NONE
        && (is(chunk.from() - 1, "via")
            || is(chunk.from() - 1, "by")
            || is(chunk.from() - 1, "through"));
  }

  /** Whether a token is of "a second time". */
  public boolean anotherTime(int at) {
    for (int time = at; time < at + 3; time++) {
      Token number = is(time, "time") ? token(time - 1) : null;
      if (number != null && lexicon().ordinal(number) != null) {
        return true;
      }
    }
    return false;
  }
}
