package org.parley.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.History;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.PartialDate;
import org.parley.model.Sentence;
import org.parley.model.Status;
import org.parley.model.Token;
import org.parley.model.When;
import org.parley.model.Zone;

/**
 * What an article gives as told otherwise elsewhere, or tells otherwise itself: other days of an
 * encounter, another number, another first year. The article's own word stays the surer one.
 */
final class OtherVersions {
  private static final double UNSURE = 0.3;

  /** "gave 11 and 12 May as the dates": how far the noun may stand behind "as". */
  private static final int NEAR = 4;

  /** The letters of the shortest short form: two may stand for anything. */
  private static final int SHORT_FORM = 3;

  private final Reading reading;

  OtherVersions(Reading reading) {
    this.reading = reading;
  }

  /** To be read when all encounters are known. */
  void read(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.zone() != Zone.TITLE && sentence.zone() != Zone.CAPTION) {
        Line line = new Line(sentence, reading.lexicon);
        given(line);
        lengths(line);
        numbers(line);
      }
    }
  }

  /** "A paper gave 11 and 12 May as the dates", "some give 2012 as the first year". */
  private void given(Line line) {
    for (int i = 1; i < line.size() - 2; i++) {
      int as =
          line.in(i, "giving-verb") ? line.chunk(i + 1) instanceof DateChunk d ? d.to() : i + 2 : 0;
      if (as == 0 || !line.is(as, "as")) {
        continue;
      }
      When when = when(line, i + 1);
      int end = Math.min(line.size(), as + NEAR);
      if (when != null && beginning(line, as, end)) {
        begun(line, i, when);
      } else if (when != null && line.contains(as, end, "given-days")) {
        Event event = meant(line, end);
        add(event, when, line);
      }
    }
  }

  private static boolean beginning(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.in(i, "beginning-noun") || line.is(i, "first") && line.is(i + 1, "year")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable When when(Line line, int at) {
    if (line.chunk(at) instanceof DateChunk date) {
      return reading.spoken.clock.resolve(date.date(), line.text(date.from(), date.to()), false);
    }
    boolean year = line.norm(at).matches("(19|20)[0-9]{2}");
    return year ? new When(PartialDate.parse(line.norm(at)), null, line.text(at, at + 1)) : null;
  }

  private void begun(Line line, int verb, When when) {
    int end = Math.min(line.size(), verb + NEAR);
    Fact<String> why =
        new Fact<>("", reading.evidence(line, 0, end, "other-version", UNSURE), null);
    reading.findings.histories().stream()
        .filter(known -> known.status() == Status.INITIATED && known.seriesOf() != null)
        .findFirst()
        .filter(known -> known.when() == null || !sameDays(known.when(), when))
        .map(
            known ->
                new History(known.seriesOf(), null, Status.INITIATED, when, List.of(), null, why))
        .ifPresent(reading.findings.histories()::add);
  }

  /** The encounter of the place that is named, else the main one. */
  private @Nullable Event meant(Line line, int from) {
    for (int i = from - NEAR; i < line.size(); i++) {
      if (line.chunk(i) instanceof PlaceChunk place) {
        for (Event event : reading.events.events()) {
          if (event.spots.stream().anyMatch(spot -> place.name().equals(spot.value().place()))) {
            return event;
          }
        }
      }
    }
    return reading.events.main();
  }

  private void add(@Nullable Event event, When when, Line line) {
    boolean known =
        event == null
            || event.undated()
            || event.dates.stream().anyMatch(date -> sameDays(date.value(), when));
    if (!known && event != null) {
      event.dates.add(
          new Fact<>(when, reading.evidence(line, 0, line.size(), "other-version", UNSURE), null));
    }
  }

  private static boolean sameDays(When a, When b) {
    return Objects.equals(a.start(), b.start()) && Objects.equals(a.end(), b.end());
  }

  /** "a four-day visit from 20 to 24 May": four days, or five. */
  private void lengths(Line line) {
    for (int i = 0; i < line.size() - 1; i++) {
      Integer days = days(line, i);
      int date = line.chunk(i) instanceof MeetingChunk visit ? visit.to() + 1 : line.size();
      When when =
          days == null || !(line.chunk(date) instanceof DateChunk) ? null : when(line, date);
      if (days != null && when != null) {
        length(line, i, days, when);
      }
    }
  }

  private void length(Line line, int at, int days, When when) {
    LocalDate first = day(when.start());
    LocalDate last = day(when.end());
    if (first == null || last == null || ChronoUnit.DAYS.between(first, last) + 1 == days) {
      return;
    }
    PartialDate end = PartialDate.of(first.plusDays(days - 1L));
    When other = new When(PartialDate.of(first), end, line.text(at, at + 1));
    reading.events.events().stream()
        .filter(event -> event.dates.stream().anyMatch(told -> sameDays(told.value(), when)))
        .forEach(event -> add(event, other, line));
  }

  private static @Nullable LocalDate day(@Nullable PartialDate date) {
    return date == null ? null : date.exactDay();
  }

  /** "four-day": how many. */
  private @Nullable Integer days(Line line, int i) {
    String norm = line.norm(i);
    if (!norm.endsWith("-day")) {
      return null;
    }
    List<Token> number =
        reading.lexicon.tokenizer().cut(norm.substring(0, norm.length() - "-day".length()));
    return number.size() == 1 ? reading.lexicon.cardinal(number.get(0)) : null;
  }

  /** "11th FGM (1 May)" in a line by itself, where the text counts the FGM of that day as ninth. */
  private void numbers(Line line) {
    for (int i = 0; i < line.size() - 1; i++) {
      Token token = line.token(i);
      Integer number = token == null || !line.free(i) ? null : reading.lexicon.ordinal(token);
      if (number != null && shortForm(line.text(i + 1, i + 2))) {
        number(line, i, number);
      }
    }
  }

  private void number(Line line, int at, int number) {
    for (Event event : reading.events.events()) {
      Integer known = event.number();
      boolean other = known != null && known != number;
      if (other && stands(line, at + 1, event) && then(line, at, event)) {
        event.otherNumbers.add(
            new Fact<>(number, reading.evidence(line, at, at + 2, "other-version", UNSURE), null));
      }
    }
  }

  /** Whether a word is the short form of an encounter's series, made of its initials. */
  private static boolean stands(Line line, int at, Event event) {
    String word = line.text(at, at + 1);
    String name = event.seriesName();
    return name != null && word.equals(initials(name));
  }

  private static boolean shortForm(String word) {
    return word.length() >= SHORT_FORM && word.chars().allMatch(Character::isUpperCase);
  }

  private static String initials(String name) {
    return Arrays.stream(name.split("[^\\p{L}]+"))
        .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
        .map(part -> part.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** Whether a day behind the number is one of the encounter's. */
  private boolean then(Line line, int from, Event event) {
    for (int i = from; i < line.size(); i++) {
      When when = line.chunk(i) instanceof DateChunk ? when(line, i) : null;
      LocalDate day = when == null ? null : day(when.start());
      if (day != null && event.dates.stream().anyMatch(date -> within(day, date.value()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(LocalDate day, When when) {
    LocalDate first = day(when.start());
    LocalDate last = when.end() == null ? first : day(when.end());
    return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
  }
}
