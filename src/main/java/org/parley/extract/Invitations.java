package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.lexicon.Rule;
import org.parley.model.Body;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Role;
import org.parley.model.Status;

/** Invitations: a visit that is wished, by whoever asks for it, of whoever is asked. */
final class Invitations extends RuleActions {

  Invitations(Stage stage) {
    super(stage);
  }

  boolean invite(Frame frame, Rule rule, Fact<?> why) {
    boolean accepted = "agent".equals(rule.option("guest"));
    List<Actor> guests = actors.of(accepted ? frame.agent() : asked(frame, rule));
    List<Actor> hosts = accepted ? askers(frame) : actors.of(frame.agent());
    Event mention = mentions.bare(MeetingKind.VISIT, Status.PROPOSED, why);
    MeetingChunk next = next(frame);
    MeetingChunk phrase = next == null ? stage.scope.phraseIn(frame) : next;
    if (phrase != null) {
      mention = mentions.of(phrase, Status.PROPOSED, why);
      told.add(phrase);
    }
    stage.facing(mention, guests, hosts, why);
    circumstances.add(mention, frame.verb().to(), frame.to(), phrase, why);
    Body others = mention.parties.size() == 1 ? otherSide(mention) : null;
    if (others != null) {
      stage.parts(mention, unsided(guests), Role.PARTICIPANT, others, why);
    }
    boolean two = mention.parties.size() > 1 || mention.people.size() > 1 && journey(frame);
    return two && stage.add(mention) != null;
  }

  /** "invited P to Norland for the next round": what comes next of the talks told of. */
  private static @Nullable MeetingChunk next(Frame frame) {
    MeetingChunk chunk = Slots.first(frame.role("for"), MeetingChunk.class);
    return chunk == null || chunk.pointer() != MeetingChunk.Pointer.NEXT ? null : chunk;
  }

  /** "invited P to visit her town": a journey, whosever side P turns out to be of. */
  private boolean journey(Frame invited) {
    for (Frame frame : line.frames()) {
      boolean wish =
          line.is(frame.verb().from(), "to") && frame.verb().from() > invited.verb().at();
      if (wish && line.lexicon().grammar().does(frame.verb().lemma(), "travel", "visit")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Argument asked(Frame frame, Rule rule) {
    return "to".equals(rule.option("slot")) ? frame.role("to") : frame.patient();
  }

  private List<Actor> askers(Frame frame) {
    List<Actor> askers = new ArrayList<>();
    List.of("from", "of", "by")
        .forEach(name -> frame.all(name).forEach(by -> askers.addAll(actors.of(by))));
    return askers;
  }

  /** "renewed its invitation to President P", told of talks of two: P is of the other side. */
  private @Nullable Body otherSide(Event mention) {
    Event now = stage.current();
    if (now == null
        || now.parties.size() != 2
        || !now.parties.keySet().containsAll(mention.parties.keySet())) {
      return null;
    }
    return now.parties.values().stream()
        .map(Fact::value)
        .filter(side -> !mention.parties.containsKey(side.name()))
        .findFirst()
        .orElse(null);
  }

  private static List<Actor> unsided(List<Actor> guests) {
    return guests.stream().filter(actor -> actor.person() != null && actor.side() == null).toList();
  }
}
