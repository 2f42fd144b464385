package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.MeetingKind;

/**
 * Settles whose side people are on once all is read: as said, else as their posts say, else the
 * side that nobody yet stands for in a meeting of two. Earlier and next editions have the sides of
 * the series.
 */
final class Sides {
  private final EventBook book;

  Sides(EventBook book) {
    this.book = book;
  }

  void settle() {
    book.events().forEach(Sides::partiesOfPeople);
    inherit();
    book.events().forEach(Sides::otherSide);
    book.events().removeIf(event -> !enough(event));
  }

  private static void partiesOfPeople(Event event) {
    for (Map.Entry<Person, Fact<Event.Part>> entry : List.copyOf(event.people.entrySet())) {
      Event.Part part = entry.getValue().value();
      Body side = part.side() == null ? entry.getKey().side() : part.side();
      if (side != null) {
        side(event, entry.getKey(), entry.getValue(), side);
        event.party(side, entry.getValue());
      }
    }
  }

  private static void side(Event event, Person person, Fact<Event.Part> fact, Body side) {
    Event.Part part = fact.value();
    event.people.put(
        person, Mentions.fact(new Event.Part(person, side, part.role(), part.offices()), fact));
  }

  /** Editions of one series have its sides, and its name. */
  private void inherit() {
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
            .forEach(party -> event.party(party.value(), Mentions.fact("", first(event, party))));
      }
      if (event.series.isEmpty()) {
        event.series.addAll(model.series);
      }
      if (event.kind() == MeetingKind.OTHER) {
        event.natures.add(
            Mentions.fact(
                new Event.Nature(model.kind(), event.status(), null), event.natures.get(0)));
      }
      if (event.pointer == Pointer.LAST && model.previous == null && model != event) {
        model.previous = Mentions.fact(event, event.natures.get(0));
      }
    }
  }

  private static Fact<?> first(Event event, Fact<?> otherwise) {
    return event.natures.isEmpty() ? otherwise : event.natures.get(0);
  }

  private @Nullable Event sibling(Event event, @Nullable Event main) {
    for (Event other : book.events()) {
      if (other != event && EventBook.sharedSeries(event, other) && other.parties.size() > 1) {
        return other;
      }
    }
    boolean pointed = event.pointer != null || event.edition != null;
    boolean fits =
        main != null
            && main != event
            && pointed
            && main.kind() != MeetingKind.VISIT
            && (event.kind() == MeetingKind.OTHER || event.kind() == main.kind())
            && main.parties.keySet().containsAll(event.parties.keySet());
    return fits ? main : null;
  }

  /** In a meeting of two, people without a side belong to the one nobody stands for. */
  private static void otherSide(Event event) {
    if (event.parties.size() != 2) {
      return;
    }
    List<Body> free = new ArrayList<>();
    for (Fact<Body> party : event.parties.values()) {
      if (event.people.values().stream().noneMatch(p -> on(p.value(), party.value()))) {
        free.add(party.value());
      }
    }
    List<Person> lost = new ArrayList<>();
    event.people.forEach(
        (person, part) -> {
          if (part.value().side() == null) {
            lost.add(person);
          }
        });
    if (free.size() == 1 && lost.size() == 1) {
      Person person = lost.get(0);
      Fact<Event.Part> fact = event.people.get(person);
      if (fact != null) {
        side(event, person, fact, free.get(0));
      }
    }
  }

  private static boolean on(Event.Part part, Body party) {
    return part.side() != null && part.side().name().equals(party.name());
  }

  private static boolean enough(Event event) {
    return event.parties.size() > 1;
  }
}
