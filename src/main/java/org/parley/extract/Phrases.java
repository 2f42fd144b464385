package org.parley.extract;

import java.util.List;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Role;
import org.parley.model.Status;
import org.parley.model.Zone;
import org.parley.setting.Entries;

/** Meeting phrases that no verb of the sentence has claimed: "after the talks in Norton in May". */
final class Phrases extends RuleActions {
  private final Routes routes;
  private final HangingClauses hanging;

  Phrases(Stage stage) {
    super(stage);
    this.routes = new Routes(stage);
    this.hanging = new HangingClauses(stage.line);
  }

  /** "3 May 2020 – Third summit, Norton": in an entry without verb the place stands by itself. */
  private void entryPlace(Event mention, int end, Fact<?> why) {
    int at = line.is(end + 1, "in") ? end + 2 : end + 1;
    Chunk place = wholeEntry() && line.is(end, ",") ? line.chunk(at) : null;
    if (place != null && mention.spots.isEmpty()) {
      circumstances.places.at(mention, place, why);
    }
  }

  /** "The third, in Norton in May, saw a deal": day and place between commas. */
  private void apart(Event mention, MeetingChunk chunk, Fact<?> why) {
    boolean aside = line.is(chunk.to(), ",") && line.preposition(chunk.to() + 1);
    int close = chunk.to() + 1;
    while (aside && close < line.size() && !(line.free(close) && line.is(close, ","))) {
      close++;
    }
    if (aside && mention.edition != null && line.verbAt(close + 1) != null) {
      circumstances.add(mention, chunk.to() + 1, close, chunk, why);
    }
  }

  /** A meeting phrase that no verb has claimed. */
  void phrase(MeetingChunk chunk, Fact<?> why) {
    if (line.contains(chunk.from() - 3, chunk.from(), "sidelines")) {
      return;
    }
    HangingClauses.Hanging more = hanging.of(chunk, stage.scope.phraseEnd(chunk));
    Status status = more == null ? stage.statusOf(chunk) : more.status();
    Event mention = mentions.of(chunk, status, why);
    mention.apart |= stage.scope.talkedOf(chunk);
    int told = more == null ? stage.scope.phraseEnd(chunk) : more.to();
    int end = wholeEntry() ? line.size() : told;
    stage.company.join(mention, chunk, why);
    circumstances.add(mention, chunk.from(), end, chunk, why);
    apart(mention, chunk, why);
    entryPlace(mention, stage.scope.phraseEnd(chunk), why);
    left(mention, chunk, why);
    routes.visitor(chunk, mention, end, why);
    if (chunk.kind() == MeetingKind.VISIT && line.is(chunk.from() - 1, "with")) {
      stage.company.ofClause(
          mention, chunk, why); // "paved the way on 8 May with a visit to Norton"
      circumstances.add(mention, 0, chunk.from(), chunk, why);
      if (toldInClause(mention)) {
        return;
      }
    }
    boolean own = line.is(chunk.from(), "his") || line.is(chunk.from(), "her");
    if (chunk.kind() == MeetingKind.VISIT && own && mention.people.isEmpty()) {
      hisVisit(mention, chunk, why);
    }
    if (chunk.kind() == MeetingKind.VISIT && mention.undated() && line.is(chunk.from() - 1, "on")) {
      circumstances.add(
          mention, verbBefore(chunk), chunk.from(), chunk, why); // "arrived on Monday on a visit"
      circumstances.lengths.length(mention, chunk.from(), chunk.to());
    }
    boolean heading = line.sentence().zone() == Zone.HEADING;
    if (bare(chunk) && mention.undated() && mention.spots.isEmpty() && !counted()) {
      return;
    }
    boolean where = !mention.dates.isEmpty() || !mention.spots.isEmpty();
    boolean same = line.in(chunk.from() - 1, "told-at");
    if (same && mention.undated() && mention.parties.size() + mention.people.size() > 1) {
      circumstances.add(mention, 0, chunk.from(), chunk, why);
    }
    boolean telling =
        mention.edition != null
            || chunk.series() != null && where
            || chunk.strong() && where && wholeEntry()
            || mention.people.size() > 1
            || mention.parties.size() > 1 && lasting(chunk)
            || where && theirs(chunk)
            || background(chunk, mention)
            || mention.parties.size() > 1
                && (!mention.dates.isEmpty() || !mention.spots.isEmpty() || heading)
            || chunk.pointer() != null && (!mention.dates.isEmpty() || !mention.spots.isEmpty())
            || chunk.kind() == MeetingKind.VISIT
                && mention.people.size() > 0
                && mention.parties.size() > 0
            || chunk.kind() == MeetingKind.CALL && mention.parties.size() > 1
            || where && mention.natures.size() > 1; // members of an alliance who sat
    Event event = stage.add(mention, telling);
    if (heading) {
      reading.events.heading(event);
    }
  }

  /** "recalled his visit to Norton", "thanked P for her visit to Norton": who went there. */
  private void hisVisit(Event mention, MeetingChunk chunk, Fact<?> why) {
    Chunk thanked = line.is(chunk.from() - 1, "for") ? line.chunk(chunk.from() - 2) : null;
    Argument guest =
        thanked instanceof Chunk.PersonChunk
            ? Argument.of(thanked.from(), thanked.to(), List.of(thanked))
            : null;
    if (guest == null) {
      stage.company.ofClause(mention, chunk, why);
    } else {
      stage.parts(mention, actors.of(guest), Role.DELEGATION_HEAD, null, why);
    }
  }

  /** "After three days of talks, Norland and Borland signed": how long they sat. */
  private boolean lasting(MeetingChunk chunk) {
    return line.is(chunk.to() - 2, "of") && line.is(chunk.from() - 1, "after");
  }

  /** "The first was taken": a number alone may count anything. */
  private boolean bare(MeetingChunk chunk) {
    boolean noun = line.lexicon().words().in("round-noun", line.norm(chunk.to() - 1));
    boolean number = chunk.edition() != null && !noun && !chunk.strong();
    return number && chunk.series() == null && chunk.parties().isEmpty();
  }

  /** Whether the encounter spoken of is one of several. */
  private boolean counted() {
    Event now = stage.current();
    return now != null
        && (now.edition != null || !now.series.isEmpty() || !now.noun.isEmpty())
        && now.kind() != MeetingKind.VISIT;
  }

  /** "their talks", "their January talks", "their Norton talks". */
  private boolean theirs(MeetingChunk chunk) {
    Chunk before = chunk.from() == 0 ? null : line.chunk(chunk.from() - 1);
    return line.is(chunk.from(), "their") || before != null && line.is(before.from() - 1, "their");
  }

  /**
   * "The plan goes back to talks in Norton in January": day and place are those of another
   * encounter of the two sides that the article speaks of.
   */
  private boolean background(MeetingChunk chunk, Event mention) {
    Event now = stage.current();
    boolean pair = now != null && now.parties.size() == 2 && !now.undated();
    boolean talks = chunk.strong() && line.lexicon().words().in("background-noun", chunk.noun());
    boolean told = !mention.undated() && mention.placed() && mention.status() == Status.HELD;
    boolean anyone = mention.parties.isEmpty() && mention.people.isEmpty();
    return pair && talks && told && anyone && chunk.series() == null;
  }

  /** "left Norton after meetings with P": they were there. */
  private void left(Event mention, MeetingChunk chunk, Fact<?> why) {
    for (Frame frame : line.frames()) {
      boolean after = frame.all("after").stream().anyMatch(a -> a.heads().contains(chunk));
      Argument place = frame.patient();
      if (after && place != null && line.in(frame.verb().at(), "leaving-verb")) {
        place.heads().forEach(head -> circumstances.places.at(mention, head, why));
      }
    }
  }

  /** "with a visit to Norton, where she met P": the clause has told what the visit was for. */
  private boolean toldInClause(Event visit) {
    Event now = stage.current();
    boolean same =
        now != null
            && now.undated()
            && !visit.people.isEmpty()
            && now.people.keySet().containsAll(visit.people.keySet());
    if (same && now != null) {
      now.dates.addAll(visit.dates);
    }
    return same;
  }

  private boolean wholeEntry() {
    Entries.Entry entry = reading.spoken.entry;
    return entry != null
        && entry.paragraph() == line.sentence().paragraph()
        && Entries.verbless(line);
  }

  /** Where the verb before a phrase ends. */
  private int verbBefore(MeetingChunk chunk) {
    int end = chunk.from();
    for (VerbGroup verb : line.verbs()) {
      end = verb.to() <= chunk.from() ? verb.to() : end;
    }
    return end;
  }
}
