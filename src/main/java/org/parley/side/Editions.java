package org.parley.side;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.encounter.Fact;
import org.parley.encounter.SameSeries;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.MeetingKind;

/** What the editions of one series share: its sides, its name, its kind. */
final class Editions {
  /** Nouns that name no series but a meeting of the one the article is about. */
  private static final Set<String> ROUNDS =
      Set.of(
          "round", "edition", "session", "one", "iteration", "instalment", "installment", "cycle");

  private final EventBook book;

  Editions(EventBook book) {
    this.book = book;
  }

  /** Editions of one series have its sides, and its name. */
  void inherit() {
    Event main = book.main();
    for (Event event : book.events()) {
      Event model = sibling(event, main);
      if (model == null) {
        continue;
      }
      if (event.parties.size() < 2) {
        model
            .parties
            .values()
            .forEach(party -> event.party(party.value(), Fact.of("", first(event, party))));
      }
      Integer number = model.number();
      if (event.first && event.edition == null && number != null && number > 1) {
        event.edition = Fact.of(1, event.natures.get(0));
      }
      boolean round = ROUNDS.contains(event.noun);
      if (round && model.kind() != MeetingKind.OTHER && event.kind() == MeetingKind.DIALOGUE) {
        likeKind(event, model);
      }
      boolean sameKind =
          event.pointer != Pointer.SEPARATE
              && (round || event.kind() == MeetingKind.OTHER || event.kind() == model.kind());
      if (event.series.isEmpty() && sameKind) {
        event.series.addAll(model.series);
      } else if (event.series.isEmpty() && event.edition != null && !round) {
        event.series.add(Fact.of(event.noun, event.edition)); // "the sixth summit"
      }
      if (event.kind() == MeetingKind.OTHER) {
        likeKind(event, model);
      }
      if (event.pointer == Pointer.LAST && model.previous == null && model != event) {
        model.previous = Fact.of(event, event.natures.get(0));
      }
    }
  }

  private static void likeKind(Event event, Event model) {
    event.natures.add(
        Fact.of(new Event.Nature(model.kind(), event.status(), null), event.natures.get(0)));
  }

  private @Nullable Event sibling(Event event, @Nullable Event main) {
    for (Event other : EventBook.first(book.events())) {
      if (other != event && SameSeries.shared(event, other) && other.parties.size() > 1) {
        return other;
      }
    }
    boolean round = ROUNDS.contains(event.noun);
    boolean numbered = round || event.edition != null;
    Event before = numbered && event.parties.isEmpty() ? seriesBefore(event) : null;
    if (before != null && (main == null || main.series.isEmpty())) {
      return before; // "agreed to convene the second session of A. The first session was held"
    }
    boolean pointed = event.pointer != null || event.edition != null || round;
    boolean fits =
        main != null
            && main != event
            && pointed
            && recurs(main, event)
            && (round
                || event.kind() == MeetingKind.OTHER
                || main.kind() == MeetingKind.OTHER
                || event.kind() == main.kind())
            && main.parties.keySet().containsAll(event.parties.keySet());
    if (fits) {
      return main;
    }
    return round && event.parties.isEmpty() ? seriesBefore(event) : withSame(event);
  }

  /** A visit is one of no series, and a call only one of calls. */
  private static boolean recurs(Event main, Event event) {
    boolean call = main.kind() == MeetingKind.CALL && event.kind() != MeetingKind.CALL;
    return main.kind() != MeetingKind.VISIT && !call;
  }

  /** "The inaugural talks with Norland", of which the article tells the second in full. */
  private @Nullable Event withSame(Event event) {
    if (event.edition == null || event.parties.size() != 1) {
      return null;
    }
    return EventBook.first(book.events()).stream()
        .filter(other -> other != event && other.edition != null && !other.series.isEmpty())
        .filter(other -> other.kind() == event.kind() && other.parties.size() == 2)
        .filter(other -> !Objects.equals(other.number(), event.number()))
        .filter(other -> other.parties.keySet().containsAll(event.parties.keySet()))
        .findFirst()
        .orElse(null);
  }

  private static Fact<?> first(Event event, Fact<?> otherwise) {
    return event.natures.isEmpty() ? otherwise : event.natures.get(0);
  }

  /** The recurring meeting of which the article spoke last before. */
  private @Nullable Event seriesBefore(Event event) {
    Event last = null;
    for (Event other : EventBook.first(book.events())) {
      if (other == event) {
        return last;
      }
      boolean recurring = !other.series.isEmpty() || ROUNDS.contains(other.noun);
      last = recurring && other.parties.size() > 1 ? other : last;
    }
    return null;
  }
}
