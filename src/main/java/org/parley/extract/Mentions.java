package org.parley.extract;

import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.lexicon.Folding;
import org.parley.model.Body;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Mode;
import org.parley.model.PartialDate;
import org.parley.model.Status;
import org.parley.model.When;
import org.parley.setting.Circumstances;
import org.parley.side.HomeState;

/** Makes mentions of encounters out of meeting phrases: kind, number, name, year, sides. */
final class Mentions {
  private static final int LONGEST_PHRASE = 16;

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
    if (chunk.edition() != null && !countedInTime(chunk)) {
      event.edition = Fact.of(chunk.edition(), why);
    }
    event.first = chunk.edition() == null && first(chunk);
    if (event.first && firstOfRow(chunk)) {
      event.edition = Fact.of(1, why);
    }
    chunk.parties().forEach(body -> event.party(body, why));
    edition(chunk, event, why);
    Partakers partakers = new Partakers(reading, line);
    if (event.parties.isEmpty()) {
      partakers.named(chunk, event, why);
    }
    if (event.parties.isEmpty() && chunk.edition() != null && chunk.series() != null) {
      Body alliance = new HomeState(reading.lexicon).alliance(chunk.series());
      if (alliance != null) { // "the third Seapact Defence Ministers' Meeting"
        event.party(alliance, why);
      }
    }
    partakers.owners(chunk, event, why);
    returned(chunk, event, why);
    year(chunk, event, why);
    mode(chunk, event, why);
    new Matters(line).of(chunk, event, why);
    return event;
  }

  /** "the second meeting between the two within a month": the second of so many, no edition. */
  private boolean countedInTime(MeetingChunk chunk) {
    for (int i = chunk.to(); i < chunk.to() + LONGEST_PHRASE && i < line.size(); i++) {
      if (line.boundary(i) && !line.is(i, "and") || line.verbAt(i) != null) {
        return false;
      }
      String next = line.norm(i + 1);
      boolean span = line.is(i, "within") || line.is(i, "in") && words("so-long", next);
      boolean lately = line.is(i, "this") && words("period", next);
      if (span || lately || line.is(i, "so") && line.is(i + 1, "far")) {
        return true;
      }
    }
    return false;
  }

  private boolean words(String list, String norm) {
    return line.lexicon().words().in(list, norm);
  }

  /** "A return visit by P is planned": to those who visited before. */
  private void returned(MeetingChunk chunk, Event event, Fact<?> why) {
    Event before = reading.events.current(line.sentence().paragraph());
    boolean visited =
        before != null && before.kind() == MeetingKind.VISIT && before.parties.size() == 2;
    if (visited && before != null && chunk.noun().equals("return visit")) {
      before.parties.values().forEach(party -> event.party(party.value(), why));
      event.apart = true;
    }
  }

  /** "the 2018 summit": its year. */
  private void year(MeetingChunk chunk, Event event, Fact<?> why) {
    boolean owned = line.is(chunk.from() - 1, "'s");
    if (owned && line.chunk(chunk.from() - 2) instanceof DateChunk date) {
      new Circumstances(reading.spoken, line).days.dated(event, date, why); // "last month's talks"
    }
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
    MeetingChunk process = reading.process;
    boolean ofProcess = round && event.parties.isEmpty() && event.edition != null;
    if (ofProcess && process != null) {
      process.parties().forEach(body -> event.party(body, why)); // "the fourth cycle" of it
    }
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
