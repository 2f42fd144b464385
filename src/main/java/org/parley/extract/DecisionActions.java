package org.parley.extract;

import java.util.List;
import java.util.Objects;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.lexicon.Rule;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Status;

/** Rules about encounters that somebody plans, proposes or calls off. */
final class DecisionActions extends RuleActions {
  private final Routes routes;

  DecisionActions(Stage stage) {
    super(stage);
    this.routes = new Routes(stage);
  }

  /** "is planned to be held in Norton": the second verb tells all of it. */
  private boolean hedges(VerbGroup verb) {
    return line.verbs().stream()
        .anyMatch(other -> other.from() <= verb.at() && other.at() > verb.at());
  }

  /** "Experts had prepared the session": the one that is spoken of. */
  private static boolean madeReady(MeetingChunk chunk, VerbGroup verb) {
    return verb.lemma().equals("prepare")
        && verb.time() == VerbGroup.Time.PAST
        && chunk.determiner() == MeetingChunk.Determiner.DEFINITE
        && chunk.pointer() == null
        && chunk.edition() == null
        && chunk.parties().isEmpty();
  }

  /** "Talks due to take place on Monday have been delayed": what the sentence has told. */
  private boolean revoked() {
    Event now = stage.current();
    if (now == null || now.status() != Status.PLANNED || !stage.toldHere(now)) {
      return false;
    }
    now.become(Status.CANCELLED);
    return true;
  }

  boolean decided(Frame frame, Rule rule, Status status, Fact<?> why) {
    String slot = rule.option("slot");
    MeetingChunk chunk =
        Slots.first(slot == null ? frame.patient() : frame.role(slot), MeetingChunk.class);
    chunk = chunk == null ? Slots.first(frame.agent(), MeetingChunk.class) : chunk;
    if (chunk != null && told.contains(chunk) && status == Status.CANCELLED) {
      return revoked();
    }
    if (chunk != null && told.contains(chunk) && line.in(frame.verb().from() - 1, "relative")) {
      return new MoreTold(stage).read(chunk, frame, why);
    }
    if (chunk == null
        || told.contains(chunk)
        || frame.verb().voice() == VerbGroup.Voice.REDUCED
        || hedges(frame.verb())
        || madeReady(chunk, frame.verb())
        || status == Status.PLANNED && outdated(frame.verb())) {
      return false;
    }
    told.add(chunk);
    Event mention = mentions.of(chunk, status, why);
    List<Actor> who = actors.of(frame.agent());
    boolean theirs = slot != null || status != Status.PLANNED || sides(who) > 1;
    if (theirs && chunk != Slots.first(frame.agent(), MeetingChunk.class)) {
      stage.people(mention, who, why);
    }
    if (status == Status.PROPOSED) {
      frame.all("to").forEach(to -> stage.people(mention, actors.of(to), why));
    }
    if (status != Status.PLANNED) {
      frame.all("with").forEach(with -> stage.people(mention, actors.of(with), why));
    }
    // what stands behind "was called off" tells when that was decided, not when they were to meet
    boolean decision =
        frame.verb().voice() == VerbGroup.Voice.PASSIVE
            && (status == Status.CANCELLED || frame.verb().lemma().equals("agree on"));
    int end = decision ? frame.verb().from() : frame.to();
    stage.people(mention, stage.company.with(chunk), why);
    traveller(mention, chunk, why);
    if (stage.line.is(chunk.to(), "with")) {
      stage.company.ofHero(mention, why);
    }
    circumstances.add(mention, chunk.from(), end, chunk, why);
    if (chunk.kind() == MeetingKind.VISIT) {
      routes.visitor(chunk, mention, stage.scope.phraseEnd(chunk), why);
      routes.destination(mention, frame, Routes.TOWARDS, why);
    }
    if (status == Status.CANCELLED
        && chunk.determiner() == MeetingChunk.Determiner.DEFINITE
        && mention.dates.isEmpty()
        && mention.parties.isEmpty()) {
      Event event = stage.current();
      if (event != null && event.status() != Status.HELD) {
        // "the trip was put off" says nothing of talks told before
        boolean other = chunk.kind() == MeetingKind.VISIT && event.kind() != chunk.kind();
        if (!other || stage.toldHere(event)) {
          event.absorb(mention);
        }
        return true;
      }
    }
    return stage.add(mention) != null;
  }

  /** "P goes on to Norton, where talks with Q are set for May": with P. */
  private void traveller(Event mention, MeetingChunk chunk, Fact<?> why) {
    boolean there = line.is(chunk.from() - 1, "where") && mention.people.size() == 1;
    for (Frame frame : line.frames()) {
      boolean went = frame.verb().to() <= chunk.from() && !frame.verb().nominal();
      if (there && went && line.lexicon().grammar().does(frame.verb().lemma(), "travel")) {
        stage.people(mention, actors.of(frame.agent()), why);
      }
    }
  }

  /** "had been scheduled for April, will now be held in May": the first date counts no more. */
  private boolean outdated(VerbGroup verb) {
    boolean past = line.is(verb.from(), "had") || line.is(verb.from(), "was");
    return past
        && line.verbs().stream()
            .anyMatch(
                later ->
                    later.from() > verb.at()
                        && line.contains(later.from(), later.at(), "now-instead"));
  }

  /** "Norland and Borland planned a summit": two that decide are those who will meet. */
  private static long sides(List<Actor> actors) {
    return actors.stream().map(Actor::side).filter(Objects::nonNull).distinct().count();
  }
}
