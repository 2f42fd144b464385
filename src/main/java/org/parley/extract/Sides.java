package org.parley.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;
import org.parley.model.Role;
import org.parley.model.Sentence;
import org.parley.model.Status;

/**
 * Settles whose side people are on once all is read: as said, else as their posts say, else the
 * side that nobody yet stands for in a meeting of two. Earlier and next editions have the sides of
 * the series.
 */
final class Sides {
  private final EventBook book;
  private final AnnotatedArticle article;
  private final LeaderSides leaders;
  private final Function<Event, @Nullable Body> homes;
  private final LostSides lost;
  private final PostSides posts;

  /**
   * Takes the state that the article, or the item of it that tells of an encounter, is written in,
   * and the one it is written for; either counts only where the article says more of it.
   */
  Sides(
      Reading reading, Function<Event, @Nullable Body> homes, @Nullable Body publisher) {
    this.book = reading.events;
    this.article = reading.annotated;
    this.leaders = new LeaderSides(reading.lexicon);
    this.homes = homes;
    this.lost = new LostSides(reading, homes, publisher);
    this.posts = new PostSides(reading.lexicon, SpokenStates.of(article));
  }

  void settle() {
    book.events().forEach(lost::government);
    book.events().forEach(posts::settle);
    book.events().forEach(Sides::partiesOfPeople);
    inherit();
    pair();
    inherit();
    book.events().forEach(lost::settle);
    book.events().forEach(this::otherSide);
    leaders.settle(book);
    book.events().forEach(this::otherSide);
    book.events().forEach(this::proposed);
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

  /** Puts a person on a side, in an encounter and, where nothing is known yet, everywhere. */
  static void side(Event event, Person person, Fact<Event.Part> fact, Body side) {
    Event.Part part = fact.value();
    if (person.side() == null) {
      person.side = side;
    }
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
      boolean sameKind =
          event.pointer != Pointer.SEPARATE
              && (event.kind() == MeetingKind.OTHER || event.kind() == model.kind());
      if (event.series.isEmpty() && sameKind) {
        event.series.addAll(model.series);
      } else if (event.series.isEmpty() && event.edition != null) {
        event.series.add(Mentions.fact(event.noun, event.edition)); // "the sixth summit"
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

  /**
   * The article's own pair of sides, named together, stands in where its main encounter names none.
   */
  private void pair() {
    Event main = book.main();
    if (main == null || main.parties.size() > 1 || main.natures.isEmpty()) {
      return;
    }
    for (Sentence sentence : article.sentences()) {
      List<Body> sides = together(sentence);
      Set<String> names = new HashSet<>();
      sides.forEach(side -> names.add(side.name()));
      if (names.size() > 1 && names.containsAll(main.parties.keySet())) {
        sides.forEach(side -> main.party(side, main.natures.get(0)));
        return;
      }
    }
  }

  /**
   * Sides named side by side: "Norland, Ruritania", "Norland and Ruritania", "Norland-Ruritania".
   */
  private static List<Body> together(Sentence sentence) {
    List<Body> row = new ArrayList<>();
    int end = -1;
    for (Chunk chunk : sentence.chunks()) {
      if (chunk instanceof SideChunk sides && sides.bodies().size() > 1) {
        return sides.bodies().stream().map(Body::side).toList();
      }
      boolean side = chunk instanceof BodyChunk body && body.body().side().canBeSide();
      boolean near = end >= 0 && chunk.from() - end <= 2 && joined(sentence, end, chunk.from());
      if (side && !near && row.size() < 2) {
        row.clear();
      }
      if (side && (near || row.isEmpty())) {
        row.add(((BodyChunk) chunk).body().side());
        end = chunk.to();
      }
    }
    return row;
  }

  private static boolean joined(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String norm = sentence.tokens().get(i).norm();
      if (!norm.equals(",") && !norm.equals("and") && !norm.equals("-") && !norm.equals("the")) {
        return false;
      }
    }
    return to > from;
  }

  private static Fact<?> first(Event event, Fact<?> otherwise) {
    return event.natures.isEmpty() ? otherwise : event.natures.get(0);
  }

  private @Nullable Event sibling(Event event, @Nullable Event main) {
    for (Event other : EventBook.first(book.events())) {
      if (other != event && EventBook.sharedSeries(event, other) && other.parties.size() > 1) {
        return other;
      }
    }
    boolean round = List.of("round", "edition", "session", "one", "iteration").contains(event.noun);
    boolean pointed = event.pointer != null || event.edition != null || round;
    boolean fits =
        main != null
            && main != event
            && pointed
            && main.kind() != MeetingKind.VISIT
            && (round
                || event.kind() == MeetingKind.OTHER
                || main.kind() == MeetingKind.OTHER
                || event.kind() == main.kind())
            && main.parties.keySet().containsAll(event.parties.keySet());
    return fits ? main : null;
  }

  /** In a meeting of two, people without a side belong to the one nobody stands for. */
  private void otherSide(Event event) {
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
    Body home = homes.apply(event);
    if (free.size() == 2 && home != null && lost.size() == 1) {
      free.removeIf(body -> !body.name().equals(home.name()));
    }
    if (free.isEmpty()) {
      hosts(event);
    }
    if (free.size() != 1) {
      return;
    }
    for (Person person : lost) {
      Fact<Event.Part> fact = event.people.get(person);
      if (fact != null) {
        side(event, person, fact, free.get(0));
      }
    }
  }

  /** "Norland has proposed a summit" is meant for the other side the article is about. */
  private void proposed(Event event) {
    Event main = book.main();
    boolean open = event.status() == Status.PROPOSED || event.status() == Status.CANCELLED;
    if (main != null
        && main.parties.size() == 2
        && open
        && event.parties.size() == 1
        && event.people.isEmpty()
        && main.parties.keySet().containsAll(event.parties.keySet())) {
      main.parties.values().forEach(p -> event.party(p.value(), event.natures.get(0)));
    }
  }

  /** A host of no known side is not of the side of those who led the visitors. */
  private static void hosts(Event event) {
    List<Body> others = new ArrayList<>(event.parties.values().stream().map(Fact::value).toList());
    for (Fact<Event.Part> part : event.people.values()) {
      if (part.value().role() == Role.DELEGATION_HEAD) {
        others.removeIf(body -> on(part.value(), body));
      }
    }
    for (Map.Entry<Person, Fact<Event.Part>> entry : List.copyOf(event.people.entrySet())) {
      Event.Part part = entry.getValue().value();
      if (part.role() == Role.HOST && part.side() == null && others.size() == 1) {
        side(event, entry.getKey(), entry.getValue(), others.get(0));
      }
    }
  }

  static boolean on(Event.Part part, Body party) {
    return part.side() != null && part.side().name().equals(party.name());
  }

  /** Two sides, or the one organisation whose members hold a summit or conference. */
  private static boolean enough(Event event) {
    boolean members =
        (event.kind() == MeetingKind.SUMMIT || event.kind() == MeetingKind.CONFERENCE)
            && (event.edition != null || !event.undated() || !event.spots.isEmpty())
            && event.parties.values().stream()
                .anyMatch(p -> p.value().kind() == OrganisationKind.INTERGOVERNMENTAL);
    return !event.habit && (event.parties.size() > 1 || members);
  }
}
