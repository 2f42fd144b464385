package org.parley.extract;

import java.util.List;
import org.parley.clause.Argument;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Mode;
import org.parley.model.PartialDate;
import org.parley.model.Role;
import org.parley.model.Status;
import org.parley.model.When;
import org.parley.side.HomeState;

/**
 * Makes mentions of encounters out of meeting phrases: kind, number, sides, people around the
 * phrase.
 */
final class Mentions {
  private final Reading reading;
  private final Line line;

  Mentions(Reading reading, Line line) {
    this.reading = reading;
    this.line = line;
  }

  /** A mention with nothing but its kind and status. */
  Event bare(MeetingKind kind, Status status, Fact<?> why) {
    Event event = new Event();
    event.natures.add(Fact.of(new Event.Nature(kind, status, null), why));
    event.paragraph = line.sentence().paragraph();
    return event;
  }

  /** A mention from a meeting phrase. */
  Event of(MeetingChunk chunk, Status status, Fact<?> why) {
    Event event = bare(chunk.kind(), status, why);
    event.determiner = chunk.determiner();
    event.pointer = chunk.pointer();
    event.noun = chunk.noun();
    event.strong = chunk.strong();
    if (chunk.series() != null) {
      event.series.add(Fact.of(chunk.series(), why));
    }
    if (chunk.edition() != null) {
      event.edition = Fact.of(chunk.edition(), why);
    }
    event.first = chunk.edition() == null && first(chunk);
    if (event.first && firstOfRow(chunk)) {
      event.edition = Fact.of(1, why);
    }
    chunk.parties().forEach(body -> event.party(body, why));
    edition(chunk, event, why);
    if (event.parties.isEmpty()) {
      between(chunk, event, why);
      ofBoth(chunk, event, why);
    }
    if (event.parties.isEmpty() && chunk.edition() != null && chunk.series() != null) {
      Body alliance = new HomeState(reading.lexicon).alliance(chunk.series());
      if (alliance != null) { // "the third Seapact Defence Ministers' Meeting"
        event.party(alliance, why);
      }
    }
    owners(chunk, event, why);
    year(chunk, event, why);
    mode(chunk, event, why);
    new Matters(line).of(chunk, event, why);
    return event;
  }

  /** "the 2018 summit": its year. */
  private void year(MeetingChunk chunk, Event event, Fact<?> why) {
    String word = line.text(chunk.from(), chunk.to()).replaceFirst("^\\p{L}+ ", "");
    String year = word.length() < 4 ? "" : word.substring(0, 4);
    if (year.matches("(?:19|20)\\d\\d") && word.startsWith(year + " ")) {
      PartialDate start = new PartialDate(Integer.valueOf(year), null, null);
      event.dates.add(Fact.of(new When(start, null, year), why));
    }
  }

  private boolean first(MeetingChunk chunk) {
    int word = line.is(chunk.from(), "the") ? chunk.from() + 1 : chunk.from();
    return line.is(word, "first");
  }

  /** "The fourth edition": of the recurring meeting that was named last. */
  private void edition(MeetingChunk chunk, Event event, Fact<?> why) {
    MeetingChunk named = reading.recurring;
    boolean round = line.lexicon().words().in("round-noun", chunk.noun());
    boolean open = event.series.isEmpty() && event.parties.isEmpty() && event.edition != null;
    if (named != null && named.series() != null && round && open) {
      event.series.add(Fact.of(named.series(), why));
      named.parties().forEach(body -> event.party(body, why));
      event.natures.set(0, Fact.of(new Event.Nature(named.kind(), event.status(), null), why));
    }
  }

  /** "The first round was held in Norton and the second in Rurburg": told apart by number. */
  private boolean firstOfRow(MeetingChunk chunk) {
    boolean chronicle = reading.spoken.entry != null && chunk.noun().equals("round");
    return chronicle
        || line.sentence().chunks().stream()
            .anyMatch(
                other ->
                    other instanceof MeetingChunk next
                        && next.from() > chunk.from()
                        && Integer.valueOf(2).equals(next.edition()));
  }

  /** "P's last talk with Q", "their first summit": the people around the phrase took part. */
  private void owners(MeetingChunk chunk, Event event, Fact<?> why) {
    if (event.parties.isEmpty() && theirs(chunk)) {
      spokenOf().forEach(actor -> part(actor, event, why));
    }
    Chunk before = line.is(chunk.from() - 1, "'s") ? line.chunk(chunk.from() - 2) : null;
    Chunk after = line.is(chunk.to(), "with") ? line.chunk(chunk.to() + 1) : null;
    if (before instanceof PersonChunk && after != null) {
      actors(before, event, why);
      actors(after, event, why);
    }
    Chunk first = line.is(chunk.to(), "of") ? line.chunk(chunk.to() + 1) : null;
    if (first instanceof PersonChunk
        && (line.is(first.to(), "with") || line.is(first.to(), "and"))
        && line.chunk(first.to() + 1) instanceof PersonChunk second) {
      actors(first, event, why); // "a meeting of P with Q"
      actors(second, event, why);
    }
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
    if (!line.is(between, "between") && !of) {
      return;
    }
    for (int i = between + 1; i < Math.min(line.size(), chunk.to() + 25); ) {
      Chunk inside = line.chunk(i);
      if (inside == null) {
        if (line.boundary(i) && !line.is(i, "and") && !line.is(i, ",")) {
          return;
        }
        i++;
        continue;
      }
      if (inside instanceof DateChunk || inside instanceof MeetingChunk) {
        return;
      }
      actors(inside, event, why);
      i = inside.to();
      if (line.is(inside.from() - 1, "and") || line.is(inside.from() - 2, "and")) {
        return; // "between A, B and C": C is the last
      }
    }
  }

  /** "the sixth summit of the two unions": the sides that the article is about. */
  private void ofBoth(MeetingChunk chunk, Event event, Fact<?> why) {
    boolean of = line.is(chunk.to(), "of") || line.is(chunk.to(), "between");
    int at = line.in(chunk.to() + 1, "article") ? chunk.to() + 2 : chunk.to() + 1;
    if (of && line.chunk(at) instanceof SideChunk sides && sides.plural()) {
      actors(sides, event, why);
    }
  }

  /** "a meeting of the foreign ministers of Norland and Borland". */
  private boolean posts(int at) {
    return line.chunk(at) instanceof OfficeChunk office && office.plural()
        || line.in(at, "article")
            && line.chunk(at + 1) instanceof OfficeChunk next
            && next.plural();
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
  private boolean adjectives(int at) {
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

  private void mode(MeetingChunk chunk, Event event, Fact<?> why) {
    String words = Folding.fold(line.text(chunk.from(), chunk.to()));
    if (words.contains("video") || words.contains("virtual") || words.contains("online")) {
      MeetingKind kind = event.kind() == MeetingKind.OTHER ? MeetingKind.CALL : event.kind();
      event.natures.add(Fact.of(new Event.Nature(kind, event.status(), Mode.VIDEO), why));
    } else if (words.contains("phone")) {
      event.natures.add(
          Fact.of(new Event.Nature(MeetingKind.CALL, event.status(), Mode.TELEPHONE), why));
    }
  }
}
