package org.parley.side;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.encounter.Fact;
import org.parley.encounter.Findings;
import org.parley.encounter.Opposites;
import org.parley.encounter.Person;
import org.parley.encounter.Retinues;
import org.parley.model.Body;
import org.parley.model.Status;

/**
 * Settles whose side people are on once all is read: as said, else as their posts say, else the
 * side that nobody yet stands for in a meeting of two. Earlier and next editions have the sides of
 * the series.
 */
public final class Sides {
  private final Findings findings;
  private final EventBook book;
  private final Opposites opposites;
  private final Retinues retinues;
  private final PostSides posts;
  private final NamedMovement movement;
  private final BodySides units;
  private final Editions editions;
  private final SidesNamed pair;
  private final LeaderSides leaders;
  private final LostSides lost;
  private final AtHome atHome;
  private final UnnamedGovernment government;
  private final UnnamedHolders later;
  private final Set<String> spoken;
  private final OtherSide other;
  private final Function<Event, @Nullable Body> homes;

  /**
   * Takes the sides spoken of by name, the state that the article, or the item of it that tells of
   * an encounter, is written in, and the one it is written for; either counts only where the
   * article says more of it.
   */
  public Sides(
      Findings findings,
      Map<String, Body> spoken,
      Function<Event, @Nullable Body> homes,
      @Nullable Body publisher) {
    this.findings = findings;
    this.book = findings.events();
    this.opposites = findings.opposites();
    this.retinues = findings.retinues();
    this.movement = new NamedMovement(findings.lexicon(), spoken.values());
    this.posts = new PostSides(findings, spoken.keySet());
    this.units = new BodySides(findings, spoken);
    this.editions = new Editions(book);
    this.pair = new SidesNamed(book, findings.article());
    this.leaders = new LeaderSides(findings.lexicon());
    this.government = new UnnamedGovernment(findings.lexicon(), spoken.keySet());
    this.later = new UnnamedHolders(findings);
    this.spoken = spoken.keySet();
    this.lost = new LostSides(findings, spoken.keySet(), homes, publisher);
    this.atHome = new AtHome(findings, homes, publisher);
    this.other = new OtherSide(findings, homes);
    this.homes = homes;
  }

  public void settle() {
    book.events().forEach(movement::settle);
    book.events().forEach(government::settle);
    units.settle();
    later.settle();
    book.events().forEach(posts::settle);
    book.events().forEach(Sides::partiesOfPeople);
    opposites.pairs(book);
    editions.inherit();
    pair.settle();
    editions.inherit();
    fill();
    leaders.settle(book);
    fill();
    InTurn inTurn = new InTurn(pair);
    book.events().forEach(inTurn::settle);
    book.events().forEach(Sides::partiesOfPeople); // whom one encounter tells of, the others know
    book.events().forEach(atHome::settle);
    book.events().forEach(other::settle);
    Event before = null;
    for (Event event : book.events()) {
      proposed(event, before);
      before = event;
    }
    pair.common();
    OnVisit abroad = new OnVisit(book, findings.lexicon());
    book.events().forEach(abroad::settle);
    TwoSides told = new TwoSides(spoken, new UnsaidSides(findings, homes));
    book.events().removeIf(event -> !told.met(event));
  }

  /** Whom one encounter tells of, the others know. */
  private void fill() {
    retinues.settle();
    book.events().forEach(Sides::partiesOfPeople);
    book.events().forEach(lost::settle);
    book.events().forEach(other::settle);
    book.events().forEach(Sides::partiesOfPeople);
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
        person, Fact.of(new Event.Part(person, side, part.role(), part.offices()), fact));
  }

  /** What the article is about, else the encounter of two told last before, with that side. */
  private @Nullable Event pairBefore(Event event, @Nullable Event before) {
    Event main = book.main();
    boolean fits = main != null && main.parties.keySet().containsAll(event.parties.keySet());
    Event last = fits ? main : before;
    return last != null && last.parties.size() == 2 ? last : main;
  }

  /** "Norland has proposed a summit" is meant for the other side the article is about. */
  private void proposed(Event event, @Nullable Event before) {
    Event main = pairBefore(event, before);
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

  static boolean on(Event.Part part, Body party) {
    return part.side() != null && part.side().name().equals(party.name());
  }
}
