package org.parley.setting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.PartialDate;
import org.parley.model.Token;
import org.parley.model.When;

/** How long an encounter lasts: its last day, or its first where the last is told. */
public final class Lengths {
  /** No encounter lasts longer than that many days past its first. */
  private static final int LONGEST = 14;

  /** A stated length in days is shorter than a month. */
  private static final int LONGEST_STATED = 31;

  /** "three days of U.N.-led talks": how far the noun may stand. */
  private static final int NEAR = 7;

  private final SpokenSetting spoken;
  private final Line line;
  private final Days days;

  /** Whether a last day was counted from a stated length. */
  private boolean counted;

  Lengths(SpokenSetting spoken, Line line, Days days) {
    this.spoken = spoken;
    this.line = line;
    this.days = days;
  }

  /** "entered their third day on Wednesday": they began two days before. */
  public void dayOf(Event event, int from, int to) {
    PartialDate start = event.dates.isEmpty() ? null : event.dates.get(0).value().start();
    LocalDate day = start == null ? null : start.exactDay();
    for (int i = from; day != null && i < to - 1; i++) {
      Token token = line.token(i);
      Integer number = token == null ? null : spoken.findings.lexicon().ordinal(token);
      if (number != null && number < LONGEST && line.is(i + 1, "day")) {
        Fact<When> fact = event.dates.get(0);
        PartialDate first = PartialDate.of(day.minusDays(number - 1L));
        event.dates.set(0, Fact.of(new When(first, null, fact.value().asPrinted()), fact));
        return;
      }
    }
  }

  /** An ending is dated, not a beginning. */
  public void endsThen(Event event) {
    if (event.dates.isEmpty()) {
      return;
    }
    Fact<When> fact = event.dates.get(0);
    When when = fact.value();
    if (when.end() != null && !counted) {
      return; // both days are printed
    }
    PartialDate start = when.start();
    PartialDate end = when.end();
    LocalDate first = start == null ? null : start.exactDay();
    LocalDate last = end == null ? null : end.exactDay();
    if (start != null && first == null) {
      return; // a month or year holds the beginning too
    }
    if (first == null || last == null) {
      event.dates.clear();
      return;
    }
    long days = ChronoUnit.DAYS.between(first, last);
    event.dates.set(
        0, Fact.of(new When(PartialDate.of(first.minusDays(days)), start, when.asPrinted()), fact));
  }

  /** "The visit will end on 20 May": the last day of what began on a day told before. */
  public static void lastDay(Event known, Event ending) {
    if (known.dates.isEmpty() || ending.dates.isEmpty()) {
      return;
    }
    Fact<When> begun = known.dates.get(0);
    PartialDate start = begun.value().start();
    PartialDate end = ending.dates.get(0).value().start();
    LocalDate first = start == null ? null : start.exactDay();
    LocalDate last = end == null ? null : end.exactDay();
    if (begun.value().end() != null || first == null || last == null) {
      return;
    }
    long days = ChronoUnit.DAYS.between(first, last);
    if (days > 0 && days <= LONGEST) {
      When both = new When(start, end, begun.value().asPrinted());
      known.dates.set(0, Fact.of(both, begun));
    }
  }

  /** "a three-day visit": the stated length makes the last day. */
  public void length(Event event, int from, int to) {
    for (int i = from; i < to && i < line.size(); i++) {
      Integer days = stated(i);
      if (days != null && days > 1 && days < LONGEST_STATED) {
        if (!within(from, i)) {
          event.lasting = days;
          counted |= stretch(event);
          event.lasting = event.dates.isEmpty() ? days : null; // told of that day, of no other
        }
        return;
      }
    }
  }

  /** "P, who arrived on Sunday, is on a four-day visit": the visit's first day. */
  public void arrival(Event event, Chunk visit, int to, Fact<?> why) {
    for (int i = 0; i < to; i++) {
      int on = line.is(i + 1, "on") ? i + 2 : i + 1;
      if (line.is(i, "arrived") && line.chunk(on) instanceof DateChunk date) {
        days.dated(event, date, why);
        length(event, visit.from(), visit.to());
        return;
      }
    }
  }

  /** "The two-day event focuses on fish": of the encounter spoken of. */
  public void lastingNow() {
    Event now = spoken.findings.events().current(line.sentence().paragraph());
    for (Chunk chunk : line.sentence().chunks()) {
      boolean that =
          chunk instanceof Chunk.MeetingChunk meeting
              && meeting.determiner() == Chunk.MeetingChunk.Determiner.DEFINITE
              && meeting.pointer() == null
              && (now != null && now.kind() == meeting.kind() || !meeting.strong());
      if (that && now != null && now.lasting == null && !now.undated()) {
        for (int i = chunk.from(); i < chunk.to(); i++) {
          Integer days = within(0, i) ? null : stated(i);
          now.lasting = days == null || days < 2 || days >= LONGEST_STATED ? now.lasting : days;
        }
      }
    }
  }

  /** "on the last day of a three-day visit", "at the end of": a day of it, not its first. */
  private boolean within(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.in(i, "day-within") && (line.is(i + 1, "day") || line.is(i + 1, "of"))) {
        return true;
      }
    }
    return false;
  }

  /** "three-day", "three days of talks": how many. */
  private @Nullable Integer stated(int i) {
    String norm = line.norm(i);
    if (norm.endsWith("-day")) {
      return number(norm.substring(0, norm.length() - 4));
    }
    boolean measured = norm.equals("days") && line.is(i + 1, "of");
    boolean met = false;
    for (int noun = i; measured && noun < i + NEAR; noun++) {
      met |= line.chunk(noun) instanceof Chunk.MeetingChunk;
    }
    return met ? number(line.norm(i - 1)) : null;
  }

  /** The last day of an encounter whose first and length are told, be it in two sentences. */
  public static boolean stretch(Event event) {
    if (event.dates.isEmpty() || event.lasting == null) {
      return false;
    }
    Fact<When> first = event.dates.get(0);
    PartialDate start = first.value().start();
    LocalDate day = start == null ? null : start.exactDay();
    if (day == null || first.value().end() != null) {
      return false;
    }
    PartialDate end = PartialDate.of(day.plusDays(event.lasting - 1L));
    event.dates.set(0, Fact.of(new When(start, end, first.value().asPrinted()), first));
    return true;
  }

  private @Nullable Integer number(String word) {
    var tokens = spoken.findings.lexicon().tokenizer().cut(word);
    return tokens.size() == 1 ? spoken.findings.lexicon().cardinal(tokens.get(0)) : null;
  }
}
