package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.lexicon.Rule;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;
import org.parley.model.Role;
import org.parley.model.Status;
import org.parley.model.Zone;
import org.parley.setting.Circumstances;

/**
 * Reads meeting notes laid out as a table: "(1) Date: …", "(2) Place: …", "(Norlandic side)" above
 * its people, an agenda of numbered lines.
 */
final class Notes {
  private enum Section {
    NONE,
    WHEN_AND_WHERE,
    PARTICIPANTS,
    AGENDA
  }

  private final Reading reading;
  private Section section = Section.NONE;
  private @Nullable Body side;

  /** What the table tells of before two sides are known to have met. */
  private @Nullable Event draft;

  Notes(Reading reading) {
    this.reading = reading;
  }

  /** Reads a line where it is part of such a table; false where it is ordinary text. */
  boolean read(Line line) {
    Zone zone = line.sentence().zone();
    if (zone == Zone.HEADING && subtitle(line)) {
      return true;
    }
    boolean listed =
        section == Section.PARTICIPANTS && (unitInFront(line) != null || line.is(0, "("));
    if (zone != Zone.ITEM && zone != Zone.HEADING && !listed) {
      section = opensList(line) ? Section.AGENDA : Section.NONE;
      return false;
    }
    int from = afterNumber(line);
    Section opened = section(line, from);
    boolean content = opened != Section.NONE && colon(line, from) > 0;
    if (opened != Section.NONE) {
      section = opened;
      side = null;
      from = content ? colon(line, from) : from;
      if (!content) {
        return true;
      }
    }
    return row(line, from, opened);
  }

  /** "Norton, 3-4 May 2020" below a heading that names a meeting: where and when it was. */
  private boolean subtitle(Line line) {
    Event event = reading.events.last();
    boolean where = false;
    boolean when = false;
    for (int i = 0; i < line.size(); i++) {
      Chunk chunk = line.chunk(i);
      when |= chunk instanceof Chunk.DateChunk;
      where |= chunk != null && Rows.place(chunk);
      boolean other =
          chunk == null
              ? !line.is(i, ",") && !line.is(i, "-") && !line.in(i, "preposition") && !name(line, i)
              : !(chunk instanceof Chunk.DateChunk || Rows.place(chunk) || state(chunk));
      if (other) {
        return false;
      }
    }
    if (event == null || !when || !where && line.chunk(0) != null || !event.dates.isEmpty()) {
      return false;
    }
    Fact<String> why =
        new Fact<>("", reading.evidence(line, 0, line.size(), "note-place", 0.9), null);
    new Circumstances(reading.spoken, line).noted(event, 0, why);
    return true;
  }

  private static boolean state(Chunk chunk) {
    return chunk instanceof BodyChunk body && body.body().kind() == OrganisationKind.STATE;
  }

  private static boolean name(Line line, int i) {
    var token = line.token(i);
    return token != null && token.capital();
  }

  /** "The agenda included:", "The ministers exchanged views on:" above the items. */
  private static boolean opensList(Line line) {
    return line.is(line.size() - 1, ":")
        && (line.contains(0, line.size(), "list-opener") || talk(line));
  }

  /** Whether the last verb of a line is one of talk, whatever it is about. */
  private static boolean talk(Line line) {
    List<VerbGroup> verbs = line.verbs();
    return !verbs.isEmpty()
        && line.lexicon().grammar().of(verbs.get(verbs.size() - 1).lemma()).stream()
            .filter(rule -> rule.action().equals("discuss"))
            .anyMatch(rule -> rule.slots().values().stream().noneMatch(Notes::word));
  }

  private static boolean word(Rule.Slot slot) {
    return slot.kinds().get(0).startsWith("=");
  }

  private boolean row(Line line, int from, Section opened) {
    if (section == Section.NONE) {
      return false;
    }
    if (from >= line.size()) {
      return true; // the number of an item alone
    }
    Fact<String> why =
        new Fact<>("", reading.evidence(line, from, line.size(), "note-" + name(), 0.9), null);
    Event main = reading.events.main();
    Event event = main == null ? drafted(line, why) : main;
    if (event == null) {
      return false;
    }
    switch (section) {
      case WHEN_AND_WHERE -> new Circumstances(reading.spoken, line).noted(event, from, why);
      case PARTICIPANTS -> participants(line, from, event, why);
      case AGENDA -> agenda(line, from, event, why, opened);
      default -> {}
    }
    if (event == draft && event.parties.size() > 1) {
      reading.events.add(event, true); // the list of those present shows that two sides met
      draft = null;
    }
    return true;
  }

  /** A table that stands before any text: "PARTICIPANTS", a state, its people. */
  private @Nullable Event drafted(Line line, Fact<?> why) {
    if (draft == null && section != Section.WHEN_AND_WHERE) {
      draft = new Mentions(reading, line).bare(MeetingKind.DIALOGUE, Status.HELD, why);
    }
    return draft;
  }

  private String name() {
    return section == Section.AGENDA
        ? "agenda"
        : section == Section.PARTICIPANTS ? "participant" : "place";
  }

  private void participants(Line line, int from, Event event, Fact<?> why) {
    Body named = sideOf(line);
    side = named == null ? side : named;
    if (named != null) {
      event.party(named, why);
    }
    Actors actors = new Actors(reading, line);
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof PersonChunk person && person.from() >= from) {
        Person one = actors.person(person);
        if (one.side() == null && side != null) {
          one.side = side;
        }
        ministry(line, one, why);
        event.part(new Event.Part(one, side, Role.PARTICIPANT, List.of()), why);
      }
    }
  }

  /** "Ministry of Trade: P, Director": the body in front holds the post. */
  private void ministry(Line line, Person person, Fact<?> why) {
    Body unit = unitInFront(line);
    if (unit == null || person.offices.isEmpty()) {
      return;
    }
    OfficePhrase office = person.offices.get(0).value();
    if (office.body() == null) {
      Body owned = side == null ? unit : unit.within(side);
      person.offices.set(0, Fact.of(new OfficePhrase(office.post(), owned, office.side()), why));
    }
  }

  /** The unit before a colon, behind "(Norlandic side)" too. */
  private static @Nullable Body unitInFront(Line line) {
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof BodyChunk body) {
        boolean unit = body.body().kind() == OrganisationKind.UNIT && line.is(body.to(), ":");
        return unit ? body.body() : null;
      }
      if (!(chunk instanceof SideChunk)) {
        return null;
      }
    }
    return null;
  }

  /** "(Norlandic side)", alone on its line or before those of that side. */
  private static @Nullable Body sideOf(Line line) {
    List<Chunk> chunks = line.sentence().chunks();
    boolean alone =
        chunks.size() == 1 && chunks.get(0).to() - chunks.get(0).from() >= line.size() - 2;
    if (alone && chunks.get(0) instanceof BodyChunk body && body.body().canBeSide()) {
      return body.body();
    }
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof SideChunk sides && sides.bodies().size() == 1) {
        return sides.bodies().get(0).side();
      }
      if (chunk instanceof PersonChunk || chunk instanceof BodyChunk && line.size() > 6) {
        return null;
      }
    }
    return null;
  }

  private void agenda(Line line, int from, Event event, Fact<?> why, Section opened) {
    boolean heading =
        line.sentence().zone() == Zone.HEADING || line.norm(0).matches("\\d+") && line.size() <= 4;
    if (heading && opened == Section.NONE) {
      section = Section.NONE; // the next heading ends the agenda
      return;
    }
    int to = line.size();
    while (to > from && (line.boundary(to - 1) || line.is(to - 1, ".") || line.is(to - 1, "and"))) {
      to--; // "…; and"
    }
    event.topic(new Event.Subject(line.text(from, to), false), why);
  }

  private static int afterNumber(Line line) {
    int i = line.is(0, "(") && line.is(2, ")") && figure(line.norm(1)) ? 3 : 0; // "(ii)"
    while (i < line.size() && line.free(i) && !line.norm(i).matches("[a-z].*")) {
      i++;
    }
    return i;
  }

  private static boolean figure(String norm) {
    return norm.length() == 1 || norm.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
  }

  private static Section section(Line line, int from) {
    if (line.in(from, "note-date") || line.in(from, "note-place")) {
      return Section.WHEN_AND_WHERE;
    }
    if (line.in(from, "note-participants") || line.norm(from).equals("participants")) {
      return Section.PARTICIPANTS;
    }
    return line.in(from, "note-agenda") ? Section.AGENDA : Section.NONE;
  }

  /** Where the content behind "Date:" begins; 0 where the line is only a heading. */
  private static int colon(Line line, int from) {
    for (int i = from; i < from + 6 && i < line.size() - 1; i++) {
      if (line.is(i, ":")) {
        return i + 1;
      }
    }
    return 0;
  }
}
