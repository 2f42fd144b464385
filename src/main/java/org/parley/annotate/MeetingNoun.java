package org.parley.annotate;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.MeetingKind;
import org.parley.model.Slugged;

/**
 * A noun for a meeting in a sentence: "consultations", "round".
 *
 * @param lemma its singular
 * @param strength how surely it means an encounter: {@code series}, {@code strong}, {@code weak},
 *     {@code owned}
 */
record MeetingNoun(
    int from, int to, String lemma, MeetingKind kind, String strength, boolean round) {
  private static final Set<Type> TYPES = EnumSet.of(Type.MEETING, Type.ROUND);

  /** The noun that stands at a token; null if none does. */
  static @Nullable MeetingNoun at(int from, Words words) {
    Hit hit = words.hit(from, TYPES);
    if (hit == null) {
      return null;
    }
    String[] detail = hit.entry().detail().split(" ");
    return new MeetingNoun(
        from,
        from + hit.length(),
        hit.entry().value(),
        Slugged.of(MeetingKind.class, detail[0]),
        detail[1],
        hit.entry().type() == Type.ROUND);
  }

  boolean oneWord() {
    return to == from + 1;
  }

  boolean weak() {
    return strength.equals("weak") || owned();
  }

  /** Whether it tells of an encounter only by whose it is: "their handshake", not "a handshake". */
  boolean owned() {
    return strength.equals("owned");
  }

  boolean visit() {
    return kind == MeetingKind.VISIT;
  }

  /** Whether it is made by one to another, so that a number counts this guest's or caller's. */
  boolean journey() {
    return visit() || kind == MeetingKind.CALL;
  }
}
