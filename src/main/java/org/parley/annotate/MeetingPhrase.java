package org.parley.annotate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.MeetingKind;

/** Puts a meeting phrase together from its noun and what stands on both sides. */
final class MeetingPhrase {
  private static final int NEAR = 6;
  private final Words words;
  private final MeetingNoun noun;
  private final MeetingPremodifiers before;
  private final MeetingComplements after;

  MeetingPhrase(
      Words words, MeetingNoun noun, MeetingPremodifiers before, MeetingComplements after) {
    this.words = words;
    this.noun = noun;
    this.before = before;
    this.after = after;
  }

  MeetingChunk chunk() {
    String series = series();
    boolean strong = !noun.weak() || series != null && capital();
    return new MeetingChunk(
        before.from(),
        after.to(),
        noun.lemma(),
        kind(),
        series,
        edition(series),
        parties(),
        before.determiner(),
        before.pointer(),
        strong);
  }

  private List<Body> parties() {
    Set<Body> parties = new LinkedHashSet<>(before.parties());
    parties.addAll(after.parties());
    if (after.inner() != null) {
      parties.addAll(after.inner().parties());
    }
    return List.copyOf(parties);
  }

  /** A round, or "the event of the visit", is of the kind of what it is a part of. */
  private MeetingKind kind() {
    MeetingChunk inner = after.inner();
    boolean part = noun.round() || noun.kind() == MeetingKind.OTHER;
    MeetingKind kind = inner != null && part ? inner.kind() : noun.kind();
    boolean dialogue = words.lexicon().words().in("dialogue-noun", noun.lemma());
    return kind == MeetingKind.OTHER && dialogue ? MeetingKind.DIALOGUE : kind;
  }

  /** The name of the recurring meeting: the inner one's, the one given behind, the phrase's own. */
  private @Nullable String series() {
    MeetingChunk inner = after.inner();
    if (inner != null) {
      boolean counted = before.edition() != null && inner.series() == null;
      String plain = listed("plain-talks", inner.noun()) ? noun.lemma() : inner.noun();
      return counted ? plain : inner.series();
    }
    boolean holders = after.ofHolders() && before.edition() == null && !capital();
    return after.series() != null && !holders ? after.series() : ownName();
  }

  private @Nullable String ownName() {
    boolean unknown = before.determiner() == Determiner.INDEFINITE && before.edition() == null;
    boolean call = noun.kind() == MeetingKind.CALL;
    boolean several = before.edition() == null && !capital() && listed("several-talks", last());
    if (call
        || several
        || words.shouted()
        || !names()
        || unknown && !(capital() && before.named())) {
      return null;
    }
    int from = before.nameFrom();
    while (from < noun.from()
        && (words.is(from, "-") || words.is(from, "'s") || words.is(from, "and"))) {
      from++;
    }
    String name = MeetingComplements.seriesName(words.text(from, after.ownNameEnd()));
    return name.isBlank() ? null : name;
  }

  private boolean listed(String list, String norm) {
    return words.lexicon().words().in(list, norm);
  }

  /** The last word of the noun as printed: "security dialogues" are no series. */
  private String last() {
    return words.at(noun.to() - 1).norm();
  }

  /** Whether the words of the phrase are such that a recurring meeting is called by them. */
  private boolean names() {
    boolean qualified = before.nameFrom() < noun.from() && !noun.visit();
    boolean dialogue = noun.lemma().startsWith("dialog");
    boolean fielded = after.ownNameEnd() > noun.to();
    return fielded
        || noun.strength().equals("series")
        || ModifierWords.plus(noun.lemma())
        || before.named() && !noun.visit()
        || capital() && !noun.oneWord() && !noun.journey() && numbered() // "18th Joint Committee"
        || qualified && (dialogue || numbered());
  }

  /** "the third border talks"; "the first" only where it says whose they are. */
  private boolean numbered() {
    Integer edition = before.edition();
    return edition != null && (edition > 1 || firstOfAll());
  }

  private boolean firstOfAll() {
    return before.parties().size() > 1 && !noun.journey() && !again();
  }

  private @Nullable Integer edition(@Nullable String series) {
    MeetingChunk inner = after.inner();
    boolean other = before.preparatory(); // "the preparatory meeting of the sixth session"
    Integer further = inner == null || other ? null : inner.edition();
    Integer edition = before.edition() == null ? further : before.edition();
    return edition != null && counts(edition, series) ? edition : null;
  }

  /** A number is an edition's only where something recurs: not "his ninth visit". */
  private boolean counts(int edition, @Nullable String series) {
    if (series == null && (ofPeriod() || ofNoMeeting())) {
      return false;
    }
    if (after.inner() != null || series != null || noun.round()) {
      // "the first round of talks" may be a morning's, "the first edition" is a series'
      return edition > 1 || series != null || words.in(noun.from(), "series-round");
    }
    if (edition == 1 && firstOfAll()) {
      return true;
    }
    boolean another = before.determiner() == Determiner.INDEFINITE;
    boolean its = words.is(before.from(), "its"); // a commission's, not a guest's
    boolean owned = before.determiner() == Determiner.POSSESSIVE && !its;
    boolean definite = !another && (!owned || recurring());
    boolean counted = edition > 1 || words.is(noun.from() - 1, "inaugural");
    return counted && definite && !noun.journey() && !noun.weak() && !ofTwo();
  }

  /** "their second meeting this month", "the eighth round this year": counted from the new year. */
  private boolean ofPeriod() {
    for (int i = noun.to(); i < noun.to() + NEAR && !words.is(i, "."); i++) {
      if (words.is(i, "this") && words.in(i + 1, "turn-of-time")) {
        return true;
      }
    }
    return false;
  }

  /** "the 18th edition of the joint exercise". */
  private boolean ofNoMeeting() {
    boolean of = words.is(noun.to(), "of") && after.inner() == null;
    for (int i = noun.to(); of && i < noun.to() + NEAR && !words.is(i, "."); i++) {
      if (words.in(i, "no-contact")) {
        return true;
      }
    }
    return false;
  }

  /** "the second meeting between the two leaders": two people's, of no series. */
  private boolean ofTwo() {
    boolean two = words.is(noun.to() + 1, "the") && words.is(noun.to() + 2, "two");
    return words.is(noun.to(), "between") && two;
  }

  /** "the first Norland-Borland summit in years", "since May": the first for a time. */
  private boolean again() {
    for (int i = noun.to(); i < noun.to() + NEAR + NEAR && !words.is(i, "."); i++) {
      if (words.is(i, "since") || words.in(i, "talks-measure")) {
        return true;
      }
    }
    return false;
  }

  private boolean recurring() {
    for (int i = before.from(); i < before.from() + NEAR; i++) {
      if (words.in(i, "recurring")) {
        return true;
      }
    }
    return false;
  }

  private boolean capital() {
    return !words.shouted() && words.at(noun.from()).capital();
  }
}
