package org.parley.encounter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The encounters of one article. Each mention joins the event it fits best, unless something keeps
 * them apart: another number, another day, other sides, still to come against done.
 */
public final class EventBook {
  private static final double ENOUGH = 1.0;

  /** How many of the latest encounters a mention may mean; keeps long texts linear. */
  static final int MEMORY = 64;

  private final List<Event> events = new ArrayList<>();

  /** The encounters before this one all point to another. */
  private int plain;

  /** How many mentions have found an encounter. */
  private int told;

  private @Nullable Event current;
  private @Nullable Event headed;
  private @Nullable Event teller;

  /** Where the encounters of the item begin that is being read; 0 but in a round-up. */
  private int item;

  public List<Event> events() {
    return events;
  }

  /** The latest encounters, as many as a mention may mean. */
  public List<Event> recent() {
    return events.subList(Math.max(item, events.size() - MEMORY), events.size());
  }

  /** The encounters told before one, the nearest first, as many as a mention may mean. */
  public List<Event> before(Event event) {
    int from = Math.max(0, event.position - MEMORY);
    List<Event> before = new ArrayList<>(events.subList(from, event.position));
    Collections.reverse(before);
    return before;
  }

  /** What the article is news of: the first encounter it tells. */
  public @Nullable Event main() {
    while (plain < events.size() && events.get(plain).pointer != null) {
      plain++;
    }
    return plain < events.size() ? events.get(plain) : events.isEmpty() ? null : events.get(0);
  }

  /** The first encounters of a list, as many as any article has: keeps long texts linear. */
  public static <T> List<T> first(List<T> all) {
    return all.size() <= MEMORY ? all : all.subList(0, MEMORY);
  }

  /** The encounter that "the talks" means in a paragraph. */
  public @Nullable Event current(int paragraph) {
    Event now = current;
    if (now != null && (now.paragraph == paragraph || headed == now)) {
      return now;
    }
    if (headed != null || item == 0) {
      return headed != null ? headed : main();
    }
    return item < events.size() ? events.get(item) : null;
  }

  /** Whose encounter "they" and "the two" are of: the one told last, where it is still at hand. */
  public @Nullable Event together(int paragraph) {
    Event now = current;
    boolean near = now != null && now.paragraph >= paragraph - 1 && now.people.size() > 1;
    return near ? now : current(paragraph);
  }

  /** The clauses of a sentence are read, its mentions in passing not yet. */
  public void tell() {
    teller = current;
  }

  /** The encounter that a clause told last, in this paragraph or the one before. */
  public @Nullable Event narrated(int paragraph) {
    Event event = teller;
    return event != null && event.paragraph >= paragraph - 1 && event.people.size() > 1
        ? event
        : current(paragraph);
  }

  /** The items are read; a headline may mean any of them. */
  public void allItems() {
    item = 0;
  }

  /** Another item of a round-up begins. */
  public void item() {
    item = events.size();
    current = null;
    teller = null;
    headed = null;
  }

  /** The encounter mentioned last. */
  public @Nullable Event last() {
    return current;
  }

  /** A heading names an encounter: what follows speaks of it. */
  public void heading(@Nullable Event event) {
    headed = event;
    if (event != null) {
      current = event;
    }
  }

  public int told() {
    return told;
  }

  /** Makes an encounter the one spoken of. */
  public void touch(Event event, int paragraph) {
    told++;
    current = event;
    event.paragraph = paragraph;
  }

  /** Joins a mention to an event or opens a new one; null where it says too little for either. */
  public @Nullable Event add(Event mention, boolean mayOpen) {
    Event best = null;
    double score = 0;
    for (Event event : recent()) {
      boolean current = event == current(mention.paragraph);
      double fit =
          Differences.keepApart(event, mention) ? -1 : Likeness.of(event, mention, current);
      if (fit > score) {
        best = event;
        score = fit;
      }
    }
    if (best != null && score >= ENOUGH) {
      best.absorb(mention);
      touch(best, mention.paragraph);
      return best;
    }
    if (!mayOpen || !substantial(mention) && !oneBefore(mention)) {
      return null;
    }
    mention.position = events.size();
    events.add(mention);
    touch(mention, mention.paragraph);
    return mention;
  }

  /** "The previous retreat was held in Norton in May": one of those that the article tells. */
  private boolean oneBefore(Event mention) {
    boolean dated = mention.pointer != null && !mention.undated() && mention.placed();
    return dated && recent().stream().anyMatch(event -> event.noun.equals(mention.noun));
  }

  private static boolean substantial(Event mention) {
    boolean who = mention.parties.size() + mention.people.size() > 0;
    boolean which = mention.edition != null || !mention.series.isEmpty();
    boolean when = !mention.dates.isEmpty() || !mention.spots.isEmpty();
    boolean pointed = mention.pointer != null && (mention.strong || mention.noun.equals("one"));
    return mention.parties.size() > 1
        || mention.people.size() > 1
        || which
        || who && mention.strong
        || when && mention.strong
        || pointed;
  }
}
