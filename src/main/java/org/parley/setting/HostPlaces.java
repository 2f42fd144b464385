package org.parley.setting;

import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.OrganisationKind;
import org.parley.model.Status;

/** Where an encounter took place when only its host is told: at his office, in his state. */
public final class HostPlaces {
  private final SpokenSetting spoken;
  private final Line line;
  private final Places places;

  HostPlaces(SpokenSetting spoken, Line line, Places places) {
    this.spoken = spoken;
    this.line = line;
    this.places = places;
  }

  /**
   * "received P in his office", "met in the capital": the place of the dateline, if its state turns
   * out to be one of the sides.
   */
  void atHome(Event event, int from, int to, Fact<?> why) {
    String place = spoken.findings.article().datelinePlace(line.sentence().paragraph());
    Body home = place == null ? null : spoken.findings.lexicon().stateOfCapital(place);
    for (int i = from + 1; place != null && home != null && i < to; i++) {
      boolean capital = line.is(i, "capital") && line.is(i - 1, "the") && line.is(i - 2, "in");
      boolean office = line.in(i, "own-room") && line.contains(i - 4, i, "room-preposition");
      if (capital || office) {
        event.presumed.add(Fact.of(new Event.Spot(Places.placeName(place), null, home), why));
        return;
      }
    }
  }

  /** "Norland will host President P for talks": in Norland, unless a town is named. */
  public void ofHost(Event event, Body host, Fact<?> why) {
    if (host.kind() == OrganisationKind.STATE) {
      event.presumed.add(Fact.of(new Event.Spot(host.name(), null, host), why));
    }
  }

  /** Takes what was presumed where no clause named a place and its state is a side. */
  public static void settle(Event event) {
    for (Fact<Event.Spot> spot : event.presumed) {
      Body state = spot.value().country();
      if (!event.placed() && state != null && event.parties.containsKey(state.name())) {
        event.spots.add(spot);
      }
    }
  }

  /** "hosted by the government of Norland in its capital". */
  void itsCapital(Event event, int at, Fact<?> why) {
    for (int i = at - 1; i > at - 8 && i >= 0; i--) {
      boolean state =
          line.chunk(i) instanceof BodyChunk body
              && body.form() == BodyChunk.Form.NOUN
              && body.body().side().kind() == OrganisationKind.STATE;
      if (state && line.chunk(i) instanceof BodyChunk body) {
        Body owner = body.body().side();
        String city = spoken.findings.lexicon().capitalOf(owner.name());
        if (city != null) {
          places.spot(event, new Event.Spot(city, null, owner), why);
        }
        return;
      }
    }
  }

  /** "Norland will host the next round": to come, and in Norland unless a town is named. */
  public void hosted(Event event, Body host, Fact<?> why) {
    boolean coming = event.status() == Status.PLANNED || event.status() == Status.PROPOSED;
    if (coming && host.kind() == OrganisationKind.STATE && event.spots.isEmpty()) {
      event.spots.add(Fact.of(new Event.Spot(host.name(), null, host), why));
    }
  }
}
