package org.parley.setting;

import java.util.List;
import java.util.Locale;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.lexicon.WordLists;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;
import org.parley.model.PlaceKind;

/** Where an encounter took place: a city or country behind a preposition of place, a building. */
public final class Places {
  private final SpokenSetting spoken;
  private final Line line;
  private final Towns towns;

  Places(SpokenSetting spoken, Line line) {
    this.spoken = spoken;
    this.line = line;
    this.towns = new Towns(line);
  }

  /** "here": the place of the dateline. */
  void here(Event event, Fact<?> why) {
    String place = spoken.findings.article().datelinePlace(line.sentence().paragraph());
    if (place != null && event.spots.isEmpty()) {
      event.spots.add(Fact.of(new Event.Spot(placeName(place), null, null), why));
    }
  }

  /** "Norton – President P receives Q": the town of the item. */
  void labelled(Event event, Fact<?> why) {
    Event.Spot label = spoken.labels.of(line.sentence());
    if (label != null && !event.placed() && event.kind() != MeetingKind.CALL) {
      event.spots.add(Fact.of(label, why));
    }
  }

  /** Two capital words that the words around them make a town. */
  boolean town(Event event, Chunk chunk, Fact<?> why) {
    Event.Spot spot = chunk instanceof PersonChunk person ? towns.named(person) : null;
    if (spot != null) {
      spot(event, spot, why);
    }
    return spot != null;
  }

  /** "The last one was held there": the place spoken of last. */
  public void there(Event event, Fact<?> why) {
    if (spoken.lastSpot != null && event.spots.isEmpty()) {
      event.spots.add(Fact.of(spoken.lastSpot, why));
    }
  }

  /** A unit's seat as the building they met in. */
  void venue(Event event, Chunk chunk, Fact<?> why) {
    spot(event, new Event.Spot(null, line.text(chunk.from(), chunk.to()), null), why);
  }

  /** A town by its name. */
  void inTown(Event event, String town, Fact<?> why) {
    spot(event, new Event.Spot(town, null, null), why);
  }

  /** The place a chunk names, wherever it stands. */
  public void at(Event event, Chunk chunk, Fact<?> why) {
    if (chunk instanceof PlaceChunk place) {
      Body country =
          place.country() == null ? null : spoken.findings.lexicon().body(place.country());
      String name = line.text(chunk.from(), chunk.to());
      boolean site = place.kind() == PlaceKind.SITE;
      spot(event, new Event.Spot(site ? null : name, site ? name : null, country), why);
    } else if (chunk instanceof BodyChunk body && body.form() != BodyChunk.Form.ADJECTIVE) {
      spot(
          event,
          new Event.Spot(line.text(chunk.from(), chunk.to()), null, body.body().side()),
          why);
    }
  }

  void place(Event event, Chunk chunk, Fact<?> why) {
    place(event, chunk, why, false);
  }

  /**
   * The place that a chunk names, behind a preposition of place or where else it is known to be.
   */
  void place(Event event, Chunk chunk, Fact<?> why, boolean known) {
    boolean located =
        known
            || line.in(chunk.from() - 1, "place-preposition")
            || line.in(chunk.from() - 2, "place-preposition")
                && line.in(chunk.from() - 1, "article")
            || towns.called(chunk.from())
            || towns.part(chunk.from())
            || towns.behindBuilding(chunk.from())
            || intended(chunk.from());
    boolean district = line.in(chunk.to(), "town-word") && line.is(chunk.to() + 1, "of");
    if (!located || district) { // "the Norlandic city of Norton" is in Norton
      return;
    }
    boolean region = chunk instanceof PlaceChunk area && area.kind() == PlaceKind.REGION;
    if (chunk instanceof PlaceChunk place && (!region || towns.called(chunk.from()))) {
      boolean town = towns.called(chunk.from()) || towns.part(chunk.from());
      boolean site = place.kind() == PlaceKind.SITE && !town;
      String name = site ? null : line.text(chunk.from(), chunk.to());
      String venue = name == null ? place.name() : null;
      Body country =
          place.country() == null ? null : spoken.findings.lexicon().body(place.country());
      spot(event, new Event.Spot(name, venue, country), why);
    } else if (region && ofEvent(chunk.from())) {
      spot(event, new Event.Spot(line.text(chunk.from(), chunk.to()), null, null), why);
    } else if (chunk instanceof BodyChunk body) {
      bodyPlace(event, body, why);
    }
  }

  /** "planned for Norton in May": where they are to meet. */
  private boolean intended(int at) {
    return line.is(at - 1, "for") && line.in(at - 2, "planned-word");
  }

  private void bodyPlace(Event event, BodyChunk chunk, Fact<?> why) {
    String name = line.text(chunk.from(), chunk.to());
    if (chunk.form() == BodyChunk.Form.CAPITAL) {
      String city =
          described(chunk) ? spoken.findings.lexicon().capitalOf(chunk.body().name()) : null;
      spot(event, new Event.Spot(city == null ? name : city, null, chunk.body()), why);
    } else if (chunk.form() == BodyChunk.Form.NOUN
        && chunk.body().kind() == OrganisationKind.STATE
        && ofEvent(chunk.from())) {
      spot(event, new Event.Spot(name, null, chunk.body()), why);
    } else if (chunk.form() == BodyChunk.Form.NOUN
        && (line.is(chunk.from() - 1, "at")
            || line.is(chunk.from() - 2, "at")
            || line.lexicon().seatOf(name) != null)) {
      Body owner = chunk.body().side();
      boolean state = owner.kind() == OrganisationKind.STATE;
      spot(event, new Event.Spot(null, name, state ? owner : null), why);
    }
  }

  /** "the Norlandic capital", not the city by its name. */
  private boolean described(BodyChunk chunk) {
    return line.is(chunk.to() - 1, "capital") && chunk.to() > chunk.from() + 1;
  }

  /** The city of a well-known building, where the words name no other. */
  void seat(Event event) {
    for (Fact<Event.Spot> known : List.copyOf(event.spots)) {
      String venue = known.value().venue();
      String city = venue == null ? null : line.lexicon().seatOf(venue);
      if (city != null && known.value().place() == null) {
        spot(event, new Event.Spot(city, null, null), known);
      }
    }
  }

  /** "a war in Norland" says nothing of where people met. */
  private boolean ofEvent(int at) {
    int before = line.in(at - 1, "article") ? at - 3 : at - 2;
    return line.chunk(before) != null
        || line.is(before, ",")
        || line.in(before, "adverb")
        || line.free(before) && line.norm(before).endsWith("ly") // "met secretly in Norland"
        || line.in(before, "behind-verb") // "met for the first time in Norland"
        || !line.lexicon().verbs(line.norm(before)).isEmpty();
  }

  /** "in Tarvel, Norland", "in the town of Tarvel": a town that no table knows. */
  void town(Event event, int at, Fact<?> why) {
    Event.Spot spot = towns.at(at);
    if (spot == null && (line.is(at - 1, "in") || line.is(at - 1, "near")) && ofEvent(at)) {
      spot = towns.unknown(at);
    }
    if (spot != null) {
      spot(event, spot, why);
    }
  }

  /** "at the Merlin Hotel": two capital words that might be a person, but end in a building. */
  boolean building(Event event, Chunk chunk, Fact<?> why) {
    boolean name =
        chunk instanceof PersonChunk person
            && !person.sure()
            && person.rank() == null
            && person.offices().isEmpty();
    int before = line.in(chunk.from() - 1, "article") ? chunk.from() - 2 : chunk.from() - 1;
    WordLists words = line.lexicon().words();
    boolean built =
        words.in("building", line.norm(chunk.to() - 1))
            || words.in("building-first", line.norm(chunk.from()));
    if (!name || !built || !line.is(before, "at")) {
      return false;
    }
    spot(event, new Event.Spot(null, line.text(chunk.from(), chunk.to()), null), why);
    return true;
  }

  /** "at Castle House": capital words that name nothing else. */
  void venue(Event event, int from, int to, Fact<?> why) {
    int i = line.in(from, "article") ? from + 1 : from;
    int start = i;
    while (i < to
        && line.free(i)
        && !line.boundary(i)
        && (capital(i) || line.is(i, "of") && i > start && capital(i + 1))) {
      i++;
    }
    String common = new Venues(line).at(from);
    if (i - start >= 2 || common != null) {
      String name = common == null ? line.text(start, i) : common;
      spot(event, new Event.Spot(null, name, null), why);
    }
  }

  private boolean capital(int i) {
    var token = line.token(i);
    return token != null && token.capital() && line.free(i) && !line.in(i, "function");
  }

  void spot(Event event, Event.Spot spot, Fact<?> why) {
    spoken.lastSpot = spot.place() == null ? spoken.lastSpot : spot;
    boolean place = spot.place() != null;
    boolean venue = spot.venue() != null;
    for (Fact<Event.Spot> known : event.spots) {
      place &= known.value().place() == null;
      venue &= known.value().venue() == null;
    }
    if (place || venue) {
      String at = place ? spot.place() : null;
      String in = venue ? spot.venue() : null;
      event.spots.add(Fact.of(new Event.Spot(at, in, spot.country()), why));
    }
  }

  static String placeName(String dateline) {
    if (!dateline.equals(dateline.toUpperCase(Locale.ROOT))) {
      return dateline;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (char c : dateline.toCharArray()) {
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }
}
