package org.parley.extract;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.lexicon.Folding;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.Evidence;
import org.parley.model.MeetingKind;
import org.parley.model.PlaceKind;

/**
 * The town that a headline names: "Ministers hold talks in Norton" tells where the news took place
 * that the text tells without one.
 */
final class Headline {
  private static final Set<String> CONTACTS =
      Set.of("meeting", "meet", "gather", "host", "receive", "call-on", "plan", "propose", "sign");
  private final Reading reading;
  private final Line line;

  Headline(Reading reading, Line line) {
    this.reading = reading;
    this.line = line;
  }

  void place() {
    Event main = reading.events.main();
    Chunk town = town();
    if (main == null || town == null || main.placed() || main.kind() == MeetingKind.CALL) {
      return;
    }
    boolean virtual = main.natures.stream().anyMatch(nature -> nature.value().mode() != null);
    if (!virtual && (dateline(town) || contact())) {
      Evidence evidence = reading.evidence(line, town.from(), town.to(), "headline-place", 0.7);
      String name = line.text(town.from(), town.to());
      main.spots.add(new Fact<>(new Event.Spot(name, null, country(town)), evidence, null));
    }
  }

  /** The only town behind "in". */
  private @Nullable Chunk town() {
    Chunk town = null;
    for (Chunk chunk : line.sentence().chunks()) {
      boolean city = chunk instanceof PlaceChunk place && place.kind() == PlaceKind.CITY;
      if ((city || Rows.place(chunk) && chunk instanceof BodyChunk)
          && line.is(chunk.from() - 1, "in")) {
        if (town != null) {
          return null;
        }
        town = chunk;
      }
    }
    return town == null || aside(town) ? null : town;
  }

  /** "talk about the war in Norton": the town of another thing. */
  private boolean aside(Chunk town) {
    for (int i = town.from() - 2; i >= 0; i--) {
      if (line.in(i, "headline-aside")) {
        return true;
      }
      if (line.chunk(i) instanceof MeetingChunk || line.verbs().stream().anyMatch(at(i))) {
        return false;
      }
    }
    return false;
  }

  private static Predicate<VerbGroup> at(int i) {
    return verb -> verb.at() == i;
  }

  private boolean dateline(Chunk town) {
    String place = reading.annotated.datelinePlace();
    return place != null
        && Folding.fold(place).equals(Folding.fold(line.text(town.from(), town.to())));
  }

  private boolean contact() {
    boolean noun = line.sentence().chunks().stream().anyMatch(MeetingChunk.class::isInstance);
    return noun
        || line.verbs().stream()
            .flatMap(verb -> reading.lexicon.grammar().of(verb.lemma()).stream())
            .anyMatch(rule -> CONTACTS.contains(rule.action()));
  }

  private @Nullable Body country(Chunk town) {
    if (town instanceof PlaceChunk place && place.country() != null) {
      return reading.lexicon.body(place.country());
    }
    return town instanceof BodyChunk body ? body.body().side() : null;
  }
}
