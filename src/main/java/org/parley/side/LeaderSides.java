package org.parley.side;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.OrganisationKind;

/** Whose leaders are meant where an article names no country beside them. */
final class LeaderSides {
  private final Lexicon lexicon;

  LeaderSides(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Gives leaders of no known side the sides that can only be theirs. */
  void settle(EventBook book) {
    book.events().forEach(event -> ownLeaders(event, book.main()));
    book.events().forEach(this::byPost);
    book.events().forEach(this::ofTwo);
  }

  /**
   * In an article about two sides "President A and Prime Minister B" without a country are the
   * holders of these posts in the two; who is whose stays open.
   */
  private static void ownLeaders(Event event, @Nullable Event main) {
    boolean titled =
        event.people.size() == 2
            && event.people.keySet().stream().allMatch(p -> p.side() == null)
            && event.people.keySet().stream().anyMatch(LeaderSides::titled);
    if (main != null && main.parties.size() == 2 && event.parties.isEmpty() && titled) {
      Fact<?> why = Fact.of("", event.natures.get(0));
      main.parties.values().forEach(party -> event.party(party.value(), why));
    }
  }

  /** Where only one of the two states has a president, "President P" is its. */
  private void byPost(Event event) {
    if (event.parties.size() != 2) {
      return;
    }
    for (Map.Entry<Person, Fact<Event.Part>> entry : List.copyOf(event.people.entrySet())) {
      String head = entry.getValue().value().side() == null ? head(entry.getKey()) : null;
      List<Body> having =
          head == null || holders(event, head) > 1
              ? List.of()
              : event.parties.values().stream()
                  .map(Fact::value)
                  .filter(party -> lexicon.mayHaveHead(party.name(), head))
                  .toList();
      if (having.size() == 1 && having.get(0).kind() == OrganisationKind.STATE) {
        Sides.side(event, entry.getKey(), entry.getValue(), having.get(0));
      }
    }
  }

  /** Who is whose of two people and two sides, where only one way of giving them fits. */
  private void ofTwo(Event event) {
    List<Person> lost = Unplaced.lost(event);
    List<Body> sides = event.parties.values().stream().map(Fact::value).toList();
    boolean open =
        sides.size() == 2
            && lost.size() == 2
            && event.people.values().stream()
                .noneMatch(part -> sides.stream().anyMatch(side -> Sides.on(part.value(), side)));
    if (!open) {
      return;
    }
    Person one = lost.get(0);
    Person other = lost.get(1);
    boolean inOrder = leads(one, sides.get(0)) || leads(other, sides.get(1));
    boolean crosswise = leads(one, sides.get(1)) || leads(other, sides.get(0));
    if (inOrder != crosswise) {
      place(event, one, sides.get(inOrder ? 0 : 1));
      place(event, other, sides.get(inOrder ? 1 : 0));
    }
  }

  private static void place(Event event, Person person, Body side) {
    Fact<Event.Part> part = event.people.get(person);
    if (part != null) {
      Sides.side(event, person, part, side);
    }
  }

  /** "President P" of a state that its president leads, not its prime minister. */
  private boolean leads(Person person, Body side) {
    String head = head(person);
    return head != null && lexicon.leads(side.name(), head);
  }

  private long holders(Event event, String head) {
    return event.people.keySet().stream().filter(person -> head.equals(head(person))).count();
  }

  /** The post of a person at the head of some state; null where there is none. */
  private @Nullable String head(Person person) {
    return person.offices.stream()
        .map(office -> office.value().post())
        .filter(lexicon::headOfState)
        .findFirst()
        .orElse(null);
  }

  private static boolean titled(Person person) {
    return !person.offices.isEmpty();
  }
}
