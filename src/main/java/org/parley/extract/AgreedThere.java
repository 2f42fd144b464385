package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Status;

/**
 * "what the leaders of the two countries had agreed in Norton": what leaders agreed in a place they
 * agreed at a meeting of theirs, before the talks that the article tells of and by the same sides.
 */
final class AgreedThere extends RuleActions {
  /** How many words may stand between the agreement and its place. */
  private static final int NEAR = 12;

  AgreedThere(Stage stage) {
    super(stage);
  }

  void read(Fact<?> why) {
    Event now = reading.events.main();
    if (now == null || now.parties.size() != 2 || !stage.mayOpen()) {
      return;
    }
    for (Chunk chunk : line.sentence().chunks()) {
      boolean leaders =
          chunk instanceof OfficeChunk office
              && office.plural()
              && line.contains(office.to() - 1, office.to(), "leaders-noun")
              && line.contains(office.from() - 3, office.from() + 1, "what-word");
      Chunk place = leaders ? place(agreement(chunk.to())) : null;
      if (place != null && !toldThere(line.text(place.from(), place.to()))) {
        open(now, place, why);
      }
    }
  }

  /** Where the verb "agreed" ends that comes next; -1 where another does. */
  private int agreement(int from) {
    for (VerbGroup verb : line.verbs()) {
      if (verb.at() >= from && !verb.nominal() && !line.is(verb.at(), "had")) {
        return line.in(verb.at(), "agreed-verb") ? verb.at() + 1 : -1;
      }
    }
    return -1;
  }

  /** The town behind the agreement. */
  private @Nullable Chunk place(int from) {
    for (int i = Math.max(from, 1); from > 0 && i < from + NEAR; i++) {
      Chunk town = line.is(i - 1, "in") || line.is(i - 1, "at") ? line.chunk(i) : null;
      boolean capital = town instanceof BodyChunk body && body.form() == Form.CAPITAL;
      if (town instanceof PlaceChunk || capital) {
        return town;
      }
    }
    return null;
  }

  /** Whether a verb has told of the meeting in the town: "when they met in Norton". */
  private boolean toldThere(String town) {
    return reading.events.events().stream()
        .flatMap(event -> event.spots.stream().limit(1)) // the first counts
        .anyMatch(spot -> town.equals(spot.value().place()));
  }

  /** "what they agreed when they met in Norton": that meeting is told by its own verb. */
  private boolean told(PlaceChunk place) {
    return reading.events.events().stream()
        .filter(event -> event.apart)
        .flatMap(event -> event.spots.stream())
        .anyMatch(spot -> place.name().equals(spot.value().place()));
  }

  private void open(Event now, Chunk place, Fact<?> why) {
    Event mention = mentions.bare(MeetingKind.OTHER, Status.HELD, why);
    now.parties.values().forEach(side -> mention.party(side.value(), why));
    mention.apart = true;
    circumstances.add(mention, place.from() - 1, line.size(), null, why);
    Event spoken = reading.events.last();
    reading.events.add(mention, true);
    if (spoken != null) {
      reading.events.touch(spoken, stage.paragraph()); // the talks told of go on
    }
  }
}
