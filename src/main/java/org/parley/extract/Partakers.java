package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Role;

/**
 * Whose encounter a meeting phrase tells of by the words around it: "P's talk with Q", "their first
 * summit", "talks between the heads of two armies", "the summit of the two unions".
 */
final class Partakers {
  private final Reading reading;
  private final Line line;

  Partakers(Reading reading, Line line) {
    this.reading = reading;
    this.line = line;
  }

  /**
   * "P's last talk with Q", "his talk with Q", "their first summit": the people around the phrase
   * took part.
   */
  void owners(MeetingChunk chunk, Event event, Fact<?> why) {
    if (event.parties.isEmpty() && theirs(chunk)) {
      spokenOf().forEach(actor -> part(actor, event, why));
    }
    Chunk before = line.is(chunk.from() - 1, "'s") ? line.chunk(chunk.from() - 2) : null;
    int with = line.in(chunk.to(), "be") ? chunk.to() + 1 : chunk.to();
    int behind = line.in(with + 1, "light") ? with + 2 : with + 1;
    Chunk after = line.is(with, "with") ? line.chunk(behind) : null;
    if (before instanceof PersonChunk && after != null) {
      event.edition = null; // "P's second meeting was with Q": the second of his day
      actors(before, event, why);
      actors(after, event, why);
    }
    if (his(chunk) && (after instanceof PersonChunk || after instanceof OfficeChunk)) {
      Argument later = chunk.from() < 2 ? told(chunk) : null;
      Argument he =
          later == null ? new Argument(chunk.from(), chunk.from() + 1, List.of(), "he") : later;
      new Actors(reading, line).of(he).forEach(actor -> part(actor, event, why));
      actors(after, event, why);
    }
    Chunk first = line.is(chunk.to(), "of") ? line.chunk(chunk.to() + 1) : null;
    boolean joined = first != null && (line.is(first.to(), "with") || line.is(first.to(), "and"));
    Chunk second = first == null || !joined ? null : line.chunk(first.to() + 1);
    if (first instanceof PersonChunk && second != null && official(second)) {
      actors(first, event, why); // "a meeting of P with Q"
      actors(second, event, why);
    }
  }

  /** "In his meeting with Q, P said": he is P. */
  private @Nullable Argument told(MeetingChunk chunk) {
    for (Frame frame : line.frames()) {
      boolean next = frame.verb().from() > chunk.to() && !frame.verb().nominal();
      if (next) {
        return Slots.first(frame.agent(), PersonChunk.class) == null ? null : frame.agent();
      }
    }
    return null;
  }

  private static boolean official(Chunk chunk) {
    return chunk instanceof PersonChunk
        || chunk instanceof SideChunk
        || chunk instanceof OfficeChunk;
  }

  /**
   * "talks between the heads of the Norlandic and Ruritanian armies": the sides behind the posts.
   */
  private void between(MeetingChunk chunk, Event event, Fact<?> why) {
    int between = chunk.to();
    boolean of =
        line.is(between, "of")
            && (adjectives(between + 1) || people(between + 1) || posts(between + 1));
    while (between < chunk.to() + 9 && !line.is(between, "between") && !of) {
      boolean edge = line.boundary(between) && !line.is(between, "and");
      if (edge || between >= line.size() || line.chunk(between) instanceof MeetingChunk) {
        return;
      }
      between++;
    }
    if (!of && (!line.is(between, "between") || ofOther(line, between))) {
      return;
    }
    for (int i = between + 1; i < Math.min(line.size(), chunk.to() + 25); ) {
      Chunk inside = line.chunk(i);
      if (inside == null) {
        VerbGroup verb = line.verbAt(i);
        boolean said = verb != null && !verb.nominal() && !line.in(i - 1, "relative");
        if (said || line.boundary(i) && !line.is(i, "and") && !line.is(i, ",")) {
          return;
        }
        i++;
        continue;
      }
      boolean there = Rows.place(inside) && line.in(inside.from() - 1, "place-preposition");
      if (there || inside instanceof DateChunk || inside instanceof MeetingChunk) {
        return;
      }
      actors(inside, event, why);
      i = inside.to();
      if (line.is(inside.from() - 1, "and") || line.is(inside.from() - 2, "and")) {
        return; // "between A, B and C": C is the last
      }
    }
  }

  /** "The talks come amid the conflict between A and B": between these is another noun. */
  static boolean ofOther(Line line, int between) {
    int i = between - 1;
    while (line.free(i) && line.verbAt(i) == null && !line.preposition(i) && !line.boundary(i)) {
      if (line.in(i, "article")) {
        return i < between - 1 && !line.in(between - 1, "talk-line"); // "over a hotline"
      }
      i--;
    }
    return false;
  }

  /** The sides that the phrase names behind its noun. */
  void named(MeetingChunk chunk, Event event, Fact<?> why) {
    between(chunk, event, why);
    ofBoth(chunk, event, why);
  }

  /** "the sixth summit of the two unions": the sides that the article is about. */
  private void ofBoth(MeetingChunk chunk, Event event, Fact<?> why) {
    boolean of = line.is(chunk.to(), "of") || line.is(chunk.to(), "between");
    int at = line.in(chunk.to() + 1, "article") ? chunk.to() + 2 : chunk.to() + 1;
    if (of && line.chunk(at) instanceof SideChunk sides && sides.plural()) {
      actors(sides, event, why);
    }
  }

  /** "a meeting of the (two) foreign ministers of Norland and Borland". */
  private boolean posts(int at) {
    int noun = line.free(at) && line.in(at, "article") ? at + 1 : at;
    noun = line.is(noun, "two") ? noun + 1 : noun;
    return line.chunk(noun) instanceof OfficeChunk office && office.plural();
  }

  /** "a meeting of P, Q and R": people in a row. */
  private boolean people(int at) {
    boolean joined =
        line.chunk(at) instanceof PersonChunk first
            && (line.is(first.to(), ",") || line.is(first.to(), "and"))
            && line.chunk(first.to() + 1) instanceof PersonChunk;
    return joined;
  }

  /** "a summit of Norlandic and Borlandic leaders": two sides that share their noun. */
  private boolean adjectives(int from) {
    int at = line.in(from, "article") ? from + 1 : from;
    return line.chunk(at) instanceof BodyChunk first
        && first.form() == BodyChunk.Form.ADJECTIVE
        && line.is(first.to(), "and");
  }

  private void actors(Chunk inside, Event event, Fact<?> why) {
    Actors actors = new Actors(reading, line);
    for (Actors.Actor actor : actors.of(Argument.of(inside.from(), inside.to(), List.of(inside)))) {
      part(actor, event, why);
    }
  }

  private static void part(Actors.Actor actor, Event event, Fact<?> why) {
    Person person = actor.person();
    if (person != null) {
      event.part(new Event.Part(person, person.side(), Role.PARTICIPANT, List.of()), why);
    }
    Body side = actor.side();
    if (side != null) {
      event.party(side, why);
    }
  }

  /** The two of whom the article speaks. */
  private List<Actors.Actor> spokenOf() {
    Event now = reading.events.current(line.sentence().paragraph());
    List<Actors.Actor> pair = reading.pair.meant();
    return pair.isEmpty() && now != null && now.people.size() == 2
        ? now.people.keySet().stream().map(person -> new Actors.Actor(person, null)).toList()
        : pair;
  }

  private boolean his(MeetingChunk chunk) {
    return line.is(chunk.from(), "his") || line.is(chunk.from(), "her");
  }

  /** "Their first summit", where nobody else stands before it whose it could be. */
  private boolean theirs(MeetingChunk chunk) {
    return line.is(chunk.from(), "their")
        && line.sentence().chunks().stream()
            .noneMatch(
                other ->
                    other.from() < chunk.from()
                        && (other instanceof SideChunk
                            || other instanceof OfficeChunk
                            || other instanceof BodyChunk
                            || other instanceof PersonChunk));
  }
}
