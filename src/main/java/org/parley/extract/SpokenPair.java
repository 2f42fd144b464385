package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.extract.Actors.Actor;
import org.parley.model.Body;

/**
 * The two people of different sides whom the article spoke of last, where it told of no encounter
 * since: "President P of Norland and President Q of Borland are old rivals". They are meant when it
 * goes on "They first met in May", "Their handshake in Norton".
 */
final class SpokenPair {
  private final EventBook events;
  private List<Actor> two = List.of();

  /** Whom the sentence that is being read names. */
  private List<Actor> here = List.of();

  /** The two who are its subject together, whomever else it names. */
  private List<Actor> subject = List.of();

  /** The one person whom a sentence before named alone. */
  private @Nullable Actor one;

  /** How many mentions of encounters had been told when the pair was named. */
  private int told;

  SpokenPair(EventBook events) {
    this.events = events;
  }

  /** Those whom the sentence names that is being read, in their order, and who are its subject. */
  void named(List<Actor> people, List<Actor> subject) {
    this.here = people.stream().distinct().toList();
    this.subject = subject;
  }

  /** The pair; nobody where an encounter was told since, or where the sentence names its own. */
  List<Actor> meant() {
    return told == events.told() && here.size() < 2 ? two : List.of();
  }

  /** "Q was there, and the two presidents spoke": the one named before, and the one here. */
  List<Actor> meantHere() {
    Actor before = one;
    boolean now = here.size() == 1 && before != null && !before.equals(here.get(0));
    return now && before != null && apart(before, here.get(0))
        ? List.of(before, here.get(0))
        : meant();
  }

  /** The sentence is read: those it named are the pair, unless it told how they met. */
  void pass(int toldBefore) {
    List<Actor> pair = subject.size() == 2 ? subject : here;
    if (events.told() > toldBefore && !alone() || pair.size() > 2) {
      clear();
    } else if (pair.size() == 2) {
      keep(pair.get(0), pair.get(1));
    } else if (here.size() == 1 && one != null) {
      keep(one, here.get(0));
    }
    one = here.size() == 1 ? here.get(0) : one;
  }

  /** "P, who was in Norton in May, and Q are old rivals": what was told is of one of them. */
  private boolean alone() {
    Event last = events.last();
    return last != null
        && last.people.size() == 1
        && here.size() == 2
        && here.stream().anyMatch(each -> last.people.containsKey(each.person()));
  }

  /** Forgets them: another story begins. */
  void clear() {
    one = null;
    two = List.of();
  }

  private void keep(Actor first, Actor second) {
    if (apart(first, second)) {
      two = List.of(first, second);
      told = events.told();
    }
  }

  /** Whether two are not known to be of one side, and one of them of some side. */
  private static boolean apart(Actor first, Actor second) {
    Body a = first.side();
    Body b = second.side();
    boolean known = a != null || b != null;
    return known && (a == null || b == null || !a.name().equals(b.name()));
  }
}
