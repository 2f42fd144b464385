package org.parley.encounter;

import java.util.HashSet;
import java.util.Set;
import org.parley.lexicon.Folding;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.MeetingKind;
import org.parley.model.PartialDate;
import org.parley.model.When;

/** How well a mention fits an encounter. */
final class Likeness {
  /** So many paragraphs behind a headline the story has begun. */
  private static final int HEADED = 3;

  private Likeness() {}

  static double of(Event event, Event mention, boolean current) {
    double fit = 0;
    Integer number = mention.number();
    fit += number != null && number.equals(event.number()) ? 3 : 0;
    fit += SameSeries.shared(event, mention) ? 1 : 0;
    fit += sharedDate(event, mention);
    fit += samePlace(event, mention) ? 0.75 : 0;
    fit += sharedParties(event, mention);
    fit += named(event, mention) ? 0.7 : 0;
    fit += 0.8 * mention.people.keySet().stream().filter(event.people::containsKey).count();
    boolean definite =
        mention.determiner == Determiner.DEFINITE || mention.determiner == Determiner.POSSESSIVE;
    fit += definite && current ? 1.2 : 0;
    fit += definite && event.noun.equals(mention.noun) ? 0.4 : 0;
    fit -= mention.determiner == Determiner.INDEFINITE && !heads(event, mention) ? 1.2 : 0;
    fit += mention.pointer != null && mention.pointer == event.pointer ? 1 : 0;
    boolean kinds = event.kind() == mention.kind() && mention.kind() != MeetingKind.OTHER;
    fit += kinds ? 0.3 : 0;
    fit -= mention.pointer == Pointer.SEPARATE ? 2 : 0;
    return fit;
  }

  /**
   * "Minister holds meeting with Norland in Norton": a line above the story that tells it again.
   */
  private static boolean heads(Event event, Event mention) {
    return event.people.isEmpty()
        && event.undated()
        && event.noun.equals(mention.noun)
        && mention.paragraph - event.paragraph <= HEADED
        && samePlace(event, mention);
  }

  /** "The ministers of A and B met … P met her counterpart Q": now they are named. */
  private static boolean named(Event event, Event mention) {
    Set<String> sides = mention.parties.keySet();
    return event.people.isEmpty()
        && event.parties.size() == 2
        && mention.people.size() == 2
        && !sides.isEmpty()
        && event.parties.keySet().containsAll(sides);
  }

  static double sharedDate(Event event, Event mention) {
    double best = 0;
    for (Fact<When> a : EventBook.first(event.dates)) {
      for (Fact<When> b : EventBook.first(mention.dates)) {
        PartialDate x = a.value().start();
        PartialDate y = b.value().start();
        boolean exact = x != null && x.equals(y) && x.exactDay() != null;
        boolean coarse = x != null && y != null;
        best = Math.max(best, exact ? 1.2 : coarse ? 0.9 : 0.5);
      }
    }
    return best;
  }

  static boolean samePlace(Event event, Event mention) {
    for (Fact<Event.Spot> a : EventBook.first(event.spots)) {
      for (Fact<Event.Spot> b : EventBook.first(mention.spots)) {
        String x = a.value().place();
        String y = b.value().place();
        if (x != null && y != null && Folding.fold(x).equals(Folding.fold(y))) {
          return true;
        }
      }
    }
    return false;
  }

  private static double sharedParties(Event event, Event mention) {
    Set<String> both = new HashSet<>(event.parties.keySet());
    both.retainAll(mention.parties.keySet());
    if (both.size() >= 2) {
      return 1;
    }
    return both.size() == 1 ? 0.4 : 0;
  }
}
