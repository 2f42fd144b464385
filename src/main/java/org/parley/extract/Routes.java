package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Slots;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;
import org.parley.model.PlaceKind;
import org.parley.model.Role;
import org.parley.model.Token;

/** Who went where at whose invitation: what makes a journey a visit of one side to another. */
final class Routes {
  /** Prepositions that lead to where somebody goes. */
  static final List<String> TOWARDS = List.of("to", "in", "into", "for", "at");

  private final Reading reading;
  private final Line line;
  private final Actors actors;

  Routes(Stage stage) {
    this.reading = stage.reading;
    this.line = stage.line;
    this.actors = stage.actors;
  }

  /** "at the invitation of P": P's state is the other side. */
  void inviter(Event mention, Frame frame, int from, Fact<?> why) {
    for (int i = from; i < frame.to() - 2; i++) {
      int of = i + 1;
      Chunk chunk = line.chunk(line.in(of + 1, "article") ? of + 2 : of + 1);
      boolean by = line.is(of, "of") || line.is(of, "from") || line.is(of, "by");
      if (line.is(i, "invitation") && by && chunk != null) {
        for (Actor actor : actors.of(Argument.of(chunk.from(), chunk.to(), List.of(chunk)))) {
          if (actor.side() != null) {
            mention.party(actor.side(), why);
          }
          mention.inviter = actor.person();
        }
      }
    }
  }

  /** The state travelled to is the other side; returned where it is named, and not just a town. */
  @Nullable Body destination(Event mention, Frame frame, List<String> prepositions, Fact<?> why) {
    List<Argument> targets = new ArrayList<>();
    Argument visited = frame.patient();
    boolean left = line.in(frame.verb().at(), "leaving-verb");
    if (visited != null && !left && line.lexicon().grammar().does(frame.verb().lemma(), "visit")) {
      targets.add(visited); // "visited Norton on her way to Corport"
    }
    prepositions.forEach(name -> targets.addAll(frame.all(name)));
    if (visited != null) {
      targets.add(visited);
      // "visited the headquarters of the Norlandic Army"
      targets.addAll(visited.heads().isEmpty() ? frame.all("of") : List.of());
    }
    for (Argument target : targets) {
      BodyChunk body = Slots.first(target, BodyChunk.class);
      Body side = side(target, body);
      if (side != null && side.canBeSide()) {
        mention.party(side, why);
        boolean spot = body != null && (body.form() == BodyChunk.Form.NOUN || capital(body));
        boolean state = side.kind() == OrganisationKind.STATE; // nobody is "in the Union"
        if (body != null && spot && state && body.body().canBeSide() && mention.spots.isEmpty()) {
          mention.spots.add(
              Fact.of(new Event.Spot(line.text(body.from(), body.to()), null, side), why));
        }
        PlaceChunk town = body == null ? Slots.first(target, PlaceChunk.class) : null;
        if (town != null && whole(town) && mention.spots.isEmpty()) {
          mention.spots.add(
              Fact.of(new Event.Spot(line.text(town.from(), town.to()), null, side), why));
        }
        return body == null ? null : side;
      }
    }
    here(mention, frame, why);
    toPlace(mention, why);
    return null;
  }

  /** "visited Norton", but not "visited Norton Naval Base". */
  private boolean whole(PlaceChunk town) {
    Token next = line.token(town.to());
    return town.kind() == PlaceKind.CITY && (next == null || !next.capital());
  }

  /** "docked at Pier 13, Borport": the state of the town they came to. */
  private static void toPlace(Event mention, Fact<?> why) {
    for (Fact<Event.Spot> spot : mention.spots) {
      Body country = spot.value().country();
      if (country != null && mention.kind() == MeetingKind.VISIT && mention.parties.size() == 1) {
        mention.party(country, why);
      }
    }
  }

  /** "arrived here": in the state of the dateline. */
  private void here(Event mention, Frame frame, Fact<?> why) {
    String place = reading.annotated.datelinePlace(line.sentence().paragraph());
    Body home = place == null ? null : reading.lexicon.stateOfCapital(place);
    boolean here = line.contains(frame.verb().at(), frame.to(), "here") || inCountry(frame);
    if (home != null && here && mention.parties.size() < 2) {
      mention.party(home, why);
      if (mention.spots.isEmpty() && inCountry(frame)) {
        mention.spots.add(Fact.of(new Event.Spot(home.name(), null, home), why));
      }
    }
  }

  /** "has arrived in the country": the one that the article is written in. */
  private boolean inCountry(Frame frame) {
    return frame.all("in").stream()
        .anyMatch(in -> line.in(in.to() - 1, "host-country") && in.heads().isEmpty());
  }

  private static boolean capital(BodyChunk body) {
    return body.form() == BodyChunk.Form.CAPITAL;
  }

  /** The state that a place lies in or is. */
  @Nullable Body stateOf(Argument place) {
    return side(place, Slots.first(place, BodyChunk.class));
  }

  private @Nullable Body side(Argument target, @Nullable BodyChunk body) {
    PlaceChunk place = Slots.first(target, PlaceChunk.class);
    if (place != null && place.country() != null) {
      return reading.lexicon.body(place.country());
    }
    return body == null ? null : body.body().side();
  }

  /** "P's visit to Norland", "the visit of P", "her visit": who went where. */
  void visitor(MeetingChunk chunk, Event mention, int end, Fact<?> why) {
    if (chunk.kind() != MeetingKind.VISIT || chunk.noun().equals("audience")) {
      return; // an audience is given by the host
    }
    Chunk before = line.is(chunk.from() - 1, "'s") ? line.chunk(chunk.from() - 2) : null;
    if (before instanceof PersonChunk || before instanceof OfficeChunk) {
      head(mention, before, why);
    }
    for (int i = chunk.from(); i < end; i++) {
      Chunk inside = line.chunk(i);
      boolean first = inside != null && inside.from() == i;
      boolean by = first && (line.is(i - 1, "by") || line.is(i - 1, "of"));
      boolean office =
          inside instanceof OfficeChunk post && post.office().actsFor() != null && !post.plural();
      if (by && inside != null && (inside instanceof PersonChunk || office)) {
        head(mention, inside, why);
      } else if (line.is(i - 1, "to")
          && inside instanceof BodyChunk body
          && body.body().side().canBeSide()) {
        mention.party(body.body(), why);
      } else if (first && line.is(i - 1, "to") && inside instanceof PlaceChunk town) {
        Body state = town.country() == null ? null : reading.lexicon.body(town.country());
        if (state != null) {
          mention.party(state, why);
        }
      }
    }
  }

  private void head(Event mention, Chunk chunk, Fact<?> why) {
    Argument traveller = Argument.of(chunk.from(), chunk.to(), List.of(chunk));
    actors.of(traveller).forEach(a -> Stage.part(mention, a, Role.DELEGATION_HEAD, null, why));
  }
}
