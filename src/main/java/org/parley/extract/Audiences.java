package org.parley.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.extract.Actors.Actor;
import org.parley.lexicon.Folding;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Role;

/**
 * Audiences of several envoys, who are named one by one in the sentences that follow: "P received
 * three ambassadors on Monday. Q, Ambassador of Norland, spoke of trade."
 */
final class Audiences extends RuleActions {
  /** So many sentences later the last of the guests is named. */
  private static final int LONGEST = 8;

  Audiences(Stage stage) {
    super(stage);
  }

  /** Who receives, when and where; the audiences told so far by the side of the guest. */
  static final class Given {
    private final Actor host;
    private final Event setting;
    private final Fact<?> why;
    private final Map<String, Event> bySide = new LinkedHashMap<>();
    private int left = LONGEST;

    private Given(Actor host, Event setting, Fact<?> why) {
      this.host = host;
      this.setting = setting;
      this.why = why;
    }
  }

  /** "received in separate audiences the ambassadors of A and B": one audience for each. */
  boolean open(Frame frame, @Nullable Argument caller, List<Actor> hosts, Fact<?> why) {
    Person host = hosts.size() == 1 ? hosts.get(0).person() : null;
    if (host == null || caller == null || !envoys(caller)) {
      return false;
    }
    Event setting = mentions.bare(MeetingKind.VISIT, Interpreter.status(frame.verb()), why);
    circumstances.add(setting, stage.scope.leading(frame), frame.to(), null, why);
    Given given = new Given(hosts.get(0), setting, why);
    reading.audience = given;
    List<Actor> guests = actors.of(caller);
    boolean sides = guests.size() > 1 && guests.stream().allMatch(a -> a.person() == null);
    for (Actor guest : sides ? guests : List.<Actor>of()) {
      Body side = guest.side();
      if (side != null) {
        audience(given, guest, side);
      }
    }
    return sides;
  }

  /** Several holders of a diplomatic post, none of them named. */
  private boolean envoys(Argument caller) {
    for (Chunk head : caller.heads()) {
      boolean envoy =
          head instanceof OfficeChunk office && office.plural() && sent(office.office().post());
      if (envoy) {
        return true;
      }
    }
    return false;
  }

  private boolean sent(String post) {
    return reading.lexicon.postKind(Folding.fold(post)).equals("diplomatic");
  }

  /** Before the clauses are read: the guests that the sentence names. */
  void guests() {
    Given given = reading.audience;
    if (given == null || given.left-- <= 0) {
      return;
    }
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof PersonChunk guest
          && guest.offices().stream().anyMatch(office -> sent(office.post()))) {
        guest(given, new Actor(actors.person(guest), null));
      }
    }
  }

  private void guest(Given given, Actor guest) {
    Body side = guest.side();
    Body own = given.host.side();
    boolean colleague = side == null || own != null && own.name().equals(side.name());
    boolean met =
        reading.events.recent().stream()
            .anyMatch(event -> event.people.containsKey(guest.person()));
    if (!colleague && !met && side != null) {
      audience(given, guest, side);
    }
  }

  private void audience(Given given, Actor guest, Body side) {
    Event known = given.bySide.get(side.name());
    if (known != null) {
      stage.people(known, List.of(guest), given.why);
      reading.events.touch(known, stage.paragraph());
      return;
    }
    Event mention = mentions.bare(MeetingKind.VISIT, given.setting.status(), given.why);
    mention.dates.addAll(given.setting.dates);
    mention.spots.addAll(given.setting.spots);
    mention.apart = true;
    stage.people(mention, List.of(guest), given.why);
    stage.parts(mention, List.of(given.host), Role.HOST, null, given.why);
    stage.camps.opposite(List.of(guest), List.of(given.host));
    Event told = stage.add(mention);
    if (told != null) {
      given.bySide.put(side.name(), told);
    }
  }
}
