package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.encounter.Fact;
import org.parley.encounter.History;
import org.parley.encounter.SameSeries;
import org.parley.lexicon.Rule;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.MeetingKind;
import org.parley.model.PartialDate;
import org.parley.model.Slugged;
import org.parley.model.Status;
import org.parley.model.Token;
import org.parley.model.When;
import org.parley.topic.Topics;

/** How a series of talks began, broke off and went on, with the reasons told. */
final class Histories extends RuleActions {

  Histories(Stage stage) {
    super(stage);
  }

  boolean change(Frame frame, Rule rule, Fact<?> why) {
    MeetingChunk chunk = Slots.first(frame.patient(), MeetingChunk.class);
    chunk = chunk == null ? Slots.first(frame.agent(), MeetingChunk.class) : chunk;
    String to = rule.option("status");
    boolean nameless = nameless(frame.agent()) || nameless(frame.patient());
    boolean none = chunk == null && !nameless;
    if (none || to == null || Interpreter.status(frame.verb()) != Status.HELD) {
      return false;
    }
    Status status = Slugged.of(Status.class, to);
    Event series = chunk == null ? main() : series(chunk, why);
    DateChunk date = dateIn(frame.verb().to(), frame.to());
    if (series == null || status == Status.INITIATED && (date == null || ofRound(date))) {
      return false;
    }
    if (chunk != null) {
      told.add(chunk);
    }
    When when =
        date == null
            ? null
            : reading.spoken.clock.resolve(date.date(), line.text(date.from(), date.to()), false);
    List<String> reasons = reasons(frame.verb().to(), reasonEnd(frame));
    reading
        .findings
        .histories()
        .add(new History(series, null, status, when, reasons, null, Fact.of("", why)));
    if (when != null && (status == Status.RESUMED || begins(rule, chunk))) {
      edition(series, when, why);
    }
    if (when != null && status == Status.RESUMED) {
      brokenOff(series, when, why);
    }
    return true;
  }

  private boolean nameless(@Nullable Argument argument) {
    return new Slots(line).namelessSeries(argument);
  }

  /** "After a three-year hiatus they resumed in 2018": so they had broken off in 2015. */
  private void brokenOff(Event series, When resumed, Fact<?> why) {
    PartialDate start = resumed.start();
    for (int i = 0; i < line.size() - 1; i++) {
      String years = line.norm(i);
      if (start != null
          && start.year() != null
          && years.endsWith("-year")
          && line.in(i + 1, "pause-noun")) {
        List<Token> number =
            line.lexicon().tokenizer().cut(years.substring(0, years.length() - "-year".length()));
        Integer count = number.size() == 1 ? line.lexicon().cardinal(number.get(0)) : null;
        if (count != null && count < start.year()) {
          PartialDate then = new PartialDate(start.year() - count, null, null);
          When when = new When(then, null, line.text(i, i + 2));
          reading
              .findings
              .histories()
              .add(
                  new History(
                      series, null, Status.INTERRUPTED, when, List.of(), null, Fact.of("", why)));
        }
      }
    }
  }

  /** "The talks began on 3 May", "on Monday": a round did, a series is said to in a year. */
  private static boolean ofRound(DateChunk date) {
    PartialDate start = date.date().start();
    return start == null || start.day() != null && !start.hasYear();
  }

  /** With a series began its first edition; "the 40th since the talks began" tells of another. */
  private boolean begins(Rule rule, @Nullable MeetingChunk chunk) {
    return rule.option("round") != null && (chunk == null || !line.is(chunk.from() - 1, "since"));
  }

  /** The talks of the year in which a series began or went on are an edition without a number. */
  private void edition(Event series, When when, Fact<?> why) {
    Event mention = mentions.bare(MeetingKind.DIALOGUE, Status.HELD, why);
    mention.dates.add(Fact.of(when, why));
    mention.series.addAll(series.series);
    mention.pointer = Pointer.EARLIER;
    series.parties.values().forEach(party -> mention.party(party.value(), why));
    reading.events.add(mention, true);
  }

  /** The event whose series the phrase names: of the same sides or name, or the main one. */
  private @Nullable Event series(MeetingChunk chunk, Fact<?> why) {
    Event mention = mentions.of(chunk, Status.HELD, why);
    for (Event event : EventBook.first(reading.events.events())) {
      boolean sides =
          !mention.parties.isEmpty() && event.parties.keySet().equals(mention.parties.keySet());
      if (!event.series.isEmpty() && (sides || SameSeries.shared(event, mention))) {
        return event;
      }
    }
    boolean pointing =
        chunk.determiner() == MeetingChunk.Determiner.DEFINITE
            || chunk.determiner() == MeetingChunk.Determiner.POSSESSIVE
            || line.is(chunk.to(), "of") && line.is(chunk.to() + 1, "this");
    return pointing && mention.parties.isEmpty() ? main() : null;
  }

  /** The event that the article is news of, where it is one of a series. */
  private @Nullable Event main() {
    Event main = reading.events.main();
    return main == null || main.series.isEmpty() ? null : main;
  }

  private @Nullable DateChunk dateIn(int from, int to) {
    for (int i = from; i < to && i < line.size(); i++) {
      if (line.chunk(i) instanceof DateChunk date && !line.is(date.from() - 1, "of")) {
        return date; // "under the agreement of 12 May" is the day of the agreement
      }
    }
    return null;
  }

  private int reasonEnd(Frame frame) {
    for (int i = frame.verb().to(); i < line.size(); i++) {
      if (line.free(i) && (line.is(i, ";") || line.is(i, "."))) {
        return i;
      }
    }
    return Math.max(frame.to(), line.size());
  }

  /** "because of A", "due to several factors, including A and B": the reasons one by one. */
  private List<String> reasons(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean next = line.free(i) && (line.is(i, "but") || line.is(i, "and"));
      if (next && !line.lexicon().verbs(line.norm(i + 1)).isEmpty()) {
        return List.of(); // the reason told further on is that of another change
      }
      int start = reasonStart(i);
      if (start > 0) {
        int include = including(start, to);
        List<String> reasons = new ArrayList<>();
        for (Topics.Topic reason : new Topics(line).split(include > 0 ? include : start, to)) {
          reasons.add(line.text(reason.from(), reason.to()));
        }
        return reasons;
      }
    }
    return List.of();
  }

  private int reasonStart(int i) {
    boolean of = line.is(i + 1, "of") || line.is(i + 1, "to");
    return line.in(i, "reason") && of ? i + 2 : 0;
  }

  private int including(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, "including")) {
        return i + 1;
      }
    }
    return 0;
  }
}
