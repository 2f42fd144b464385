package org.parley.setting;

import org.jspecify.annotations.Nullable;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.PlaceChunk;

/**
 * Where those who act are known to be, as the verb before tells: "was in Norton on Monday and saw
 * P", "drove to Norton to meet P". Of two places nobody can tell which.
 */
final class Whereabouts {
  private final Line line;
  private final Places places;
  private final Days days;

  Whereabouts(Line line, Places places, Days days) {
    this.line = line;
    this.places = places;
    this.days = days;
  }

  /** Gives an encounter the place, and one told by an infinitive the day, of the verb before. */
  void carried(Event event, Frame frame, Fact<?> why) {
    VerbGroup before = before(frame.verb());
    if (before == null) {
      return;
    }
    Chunk place = null;
    DateChunk day = null;
    int sites = 0;
    for (int i = before.to(); i < frame.verb().from(); i++) {
      Chunk chunk = line.chunk(i);
      if (chunk == null || chunk.from() != i) {
        continue;
      }
      if (chunk instanceof DateChunk date) {
        day = date;
      } else if (reached(chunk) || site(chunk) && i == before.to()) {
        place = chunk;
        sites++;
      }
    }
    if (sites == 1 && place != null && !event.placed()) {
      places.place(event, place, why, true);
    }
    if (day != null && line.is(frame.verb().from(), "to") && event.undated()) {
      days.date(event, day, why);
    }
  }

  /** "in Norton", "to Norland"; not "from Norton". */
  private boolean reached(Chunk chunk) {
    return site(chunk) && line.in(chunk.from() - 1, "place-preposition");
  }

  private static boolean site(Chunk chunk) {
    return chunk instanceof PlaceChunk
        || chunk instanceof BodyChunk body && body.form() == BodyChunk.Form.CAPITAL;
  }

  /** The verb of being or going that this one is joined to by "and" or by its "to". */
  private @Nullable VerbGroup before(VerbGroup verb) {
    int joint = line.in(verb.from() - 1, "adverb") ? verb.from() - 2 : verb.from() - 1;
    if (!line.is(joint, "and") && !line.is(verb.from(), "to")) {
      return null;
    }
    VerbGroup last = null;
    for (VerbGroup each : line.verbs()) {
      if (each.to() <= verb.from() && !each.nominal()) {
        last = each;
      }
    }
    return last != null && last.time() == verb.time() && locates(last) ? last : null;
  }

  private boolean locates(VerbGroup verb) {
    return verb.lemma().equals("be")
        || line.lexicon().grammar().does(verb.lemma(), "travel", "visit");
  }
}
