package org.parley.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Event.Margin;
import org.parley.encounter.Fact;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.MeetingKind;
import org.parley.model.Token;

/**
 * The larger gathering beside which an encounter was held: "on the sidelines of the summit", "at
 * the margins of the General Assembly". Nothing else is taken to say so: those who meet at, during
 * or ahead of a gathering may meet as a part of it.
 */
final class Margins {
  /** What a name of a gathering is told with: "Conference on Disarmament". */
  private static final List<String> IN_NAMES = List.of("of", "on", "for");

  private final SpokenSetting spoken;
  private final Line line;

  Margins(SpokenSetting spoken, Line line) {
    this.spoken = spoken;
    this.line = line;
  }

  /** Adds what the words between two tokens say. */
  void add(Event event, int from, int to, Fact<?> why) {
    for (int i = Math.max(0, from); i < to && i < line.size(); i++) {
      if (line.in(i, "sidelines")) {
        event.beside = true;
        if (beside(i)) {
          margin(event, i, why);
        }
      }
    }
  }

  /** "on the margins"; not "by narrow margins". */
  private boolean beside(int i) {
    boolean on = line.is(i - 2, "on") || line.is(i - 2, "at") || line.is(i - 2, "in");
    return on && line.is(i - 1, "the");
  }

  private void margin(Event event, int i, Fact<?> why) {
    boolean open = line.is(i + 1, "of");
    Chunk chunk = open ? line.chunk(i + 2) : null;
    Event larger = null;
    if (chunk instanceof MeetingChunk phrase && phrase.from() == i + 2) {
      larger = plain(phrase) ? spokenOf(phrase) : named(phrase);
    } else if (!open && i == 2) {
      larger = current(); // "On the sidelines P met Q"
    }
    String name = open ? name(i + 2) : null;
    if (larger != null || name != null) {
      event.margins.add(Fact.of(new Margin(larger, name), why));
    }
  }

  private static boolean plain(MeetingChunk phrase) {
    return phrase.series() == null
        && phrase.edition() == null
        && phrase.parties().isEmpty()
        && phrase.pointer() == null;
  }

  /** "the summit", where a summit is spoken of; "the summit in Norton" may be any. */
  private @Nullable Event spokenOf(MeetingChunk phrase) {
    Event now = current();
    boolean same =
        now != null
            && phrase.determiner() == Determiner.DEFINITE
            && !line.in(phrase.to(), "place-preposition");
    return same && now != null && fits(now, phrase) ? now : null;
  }

  /** "the third Norlandic-Borlandic talks": the only encounter told that the name fits. */
  private @Nullable Event named(MeetingChunk phrase) {
    List<Event> fitting =
        spoken.findings.events().recent().stream()
            .filter(event -> fits(event, phrase) && isOf(event, phrase))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private static boolean fits(Event event, MeetingChunk phrase) {
    return phrase.kind() == MeetingKind.OTHER
        || event.kind() == phrase.kind()
        || event.noun.equals(phrase.noun());
  }

  private static boolean isOf(Event event, MeetingChunk phrase) {
    String series = phrase.series();
    boolean told = series == null || event.series.stream().anyMatch(s -> s.value().equals(series));
    boolean number = phrase.edition() == null || phrase.edition().equals(event.number());
    return told
        && number
        && event.parties.keySet().containsAll(phrase.parties().stream().map(Body::name).toList());
  }

  /** The gathering spoken of; those told one after the other beside it are beside it all. */
  private @Nullable Event current() {
    Event now = spoken.findings.events().current(line.sentence().paragraph());
    if (now == null || !now.beside) {
      return now;
    }
    Event larger = null;
    for (Fact<Margin> margin : now.margins) {
      larger = larger == null ? margin.value().larger() : larger;
    }
    return larger;
  }

  /** What a gathering is called, without its article; null where that is no name. */
  private @Nullable String name(int at) {
    int from = line.lexicon().words().in("article", line.norm(at)) ? at + 1 : at;
    int to = from;
    boolean capital = false;
    while (to < line.size() && goesOn(to, from)) {
      Token token = line.token(to);
      capital |= token != null && token.capital();
      to++;
    }
    return capital ? line.text(from, to) : null;
  }

  private boolean goesOn(int i, int from) {
    boolean phrase = line.chunk(i) instanceof MeetingChunk;
    boolean linked = IN_NAMES.contains(line.norm(i)) && !(line.chunk(i + 1) instanceof DateChunk);
    boolean ends =
        line.boundary(i)
            || line.chunk(i) instanceof DateChunk
            || line.preposition(i) && !(linked && i > from)
            || line.verbAt(i) != null;
    return phrase || !ends;
  }
}
