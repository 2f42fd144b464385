package org.parley.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.model.Body;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.MeetingKind;
import org.parley.model.PartialDate;
import org.parley.model.Status;
import org.parley.model.When;

/**
 * The encounters of one article. Each mention joins the event it fits best, unless something keeps
 * them apart: another number, another day, other sides, still to come against done.
 */
final class EventBook {
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

  /** Where the encounters of the item begin that is being read; 0 but in a round-up. */
  private int item;

  List<Event> events() {
    return events;
  }

  /** The latest encounters, as many as a mention may mean. */
  List<Event> recent() {
    return events.subList(Math.max(item, events.size() - MEMORY), events.size());
  }

  /** What the article is news of: the first encounter it tells. */
  @Nullable Event main() {
    while (plain < events.size() && events.get(plain).pointer != null) {
      plain++;
    }
    return plain < events.size() ? events.get(plain) : events.isEmpty() ? null : events.get(0);
  }

  /** The first encounters of a list, as many as any article has: keeps long texts linear. */
  static <T> List<T> first(List<T> all) {
    return all.size() <= MEMORY ? all : all.subList(0, MEMORY);
  }

  /** The encounter that "the talks" means in a paragraph. */
  @Nullable Event current(int paragraph) {
    Event now = current;
    if (now != null && (now.paragraph == paragraph || headed == now)) {
      return now;
    }
    if (headed != null || item == 0) {
      return headed != null ? headed : main();
    }
    return item < events.size() ? events.get(item) : null;
  }

  /** The items are read; a headline may mean any of them. */
  void allItems() {
    item = 0;
  }

  /** Another item of a round-up begins. */
  void item() {
    item = events.size();
    current = null;
    headed = null;
  }

  /** The encounter mentioned last. */
  @Nullable Event last() {
    return current;
  }

  /** A heading names an encounter: what follows speaks of it. */
  void heading(@Nullable Event event) {
    headed = event;
    if (event != null) {
      current = event;
    }
  }

  int told() {
    return told;
  }

  void touch(Event event, int paragraph) {
    told++;
    current = event;
    event.paragraph = paragraph;
  }

  /** Joins a mention to an event or opens a new one; null where it says too little for either. */
  @Nullable Event add(Event mention, boolean mayOpen) {
    Event best = null;
    double score = 0;
    for (Event event : recent()) {
      double fit = vetoed(event, mention) ? -1 : fit(event, mention);
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
    if (!mayOpen || !substantial(mention)) {
      return null;
    }
    events.add(mention);
    touch(mention, mention.paragraph);
    return mention;
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

  private boolean vetoed(Event event, Event mention) {
    Integer a = event.number();
    Integer b = mention.number();
    return a != null && b != null && !a.equals(b)
        || otherPair(event, mention)
        || otherSeries(event, mention)
        || otherKind(event, mention)
        || otherTime(event, mention)
        || otherPlace(event, mention)
        || otherStatus(event, mention)
        || otherPointer(event, mention)
        || otherParties(event, mention)
        || otherPeople(event, mention);
  }

  /** "the Senior Officials' Meeting and the Ministerial Conference": two names of two things. */
  private static boolean otherSeries(Event event, Event mention) {
    String a = event.seriesName();
    String b = mention.seriesName();
    return a != null && b != null && proper(a) && proper(b) && !sharedSeries(event, mention);
  }

  /** A name of several capital words. */
  private static boolean proper(String name) {
    String[] words = name.split("[ -]");
    for (String word : words) {
      boolean small = word.length() > 3 && !Character.isUpperCase(word.charAt(0));
      if (small) {
        return false;
      }
    }
    return words.length > 1;
  }

  /** What was held apart is meant again only where both who met are named again. */
  private static boolean otherPair(Event event, Event mention) {
    boolean again =
        mention.people.size() > 1 && event.people.keySet().containsAll(mention.people.keySet());
    return event.apart ? !again && !mention.apart : mention.apart;
  }

  private static boolean otherKind(Event event, Event mention) {
    MeetingKind a = event.kind();
    MeetingKind b = mention.kind();
    if (a == b || a == MeetingKind.OTHER && b != MeetingKind.VISIT && b != MeetingKind.CALL) {
      return false;
    }
    if (b == MeetingKind.OTHER && a != MeetingKind.CALL) {
      return a == MeetingKind.VISIT && mention.edition != null && !mention.series.isEmpty();
    }
    boolean visit = a == MeetingKind.VISIT || b == MeetingKind.VISIT;
    if (a == MeetingKind.VISIT && mention.edition != null) {
      return true; // during a visit "the sixth meeting of the committee" is one of its own
    }
    boolean call = a == MeetingKind.CALL || b == MeetingKind.CALL;
    boolean talksOfVisit = a == MeetingKind.VISIT && b == MeetingKind.DIALOGUE && !mention.apart;
    boolean talkByPhone =
        call
            && mention.edition == null
            && (b == MeetingKind.DIALOGUE || b == MeetingKind.OTHER)
            && mention.determiner == Determiner.DEFINITE;
    return (visit || call) && !talksOfVisit && !talkByPhone;
  }

  static boolean otherTime(Event event, Event mention) {
    for (Fact<When> a : first(event.dates)) {
      for (Fact<When> b : first(mention.dates)) {
        if (!compatible(a.value(), b.value())) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean compatible(When a, When b) {
    PartialDate x = a.start();
    PartialDate y = b.start();
    if (x == null || y == null) {
      return x != null || y != null || a.asPrinted().equalsIgnoreCase(b.asPrinted());
    }
    return x.compatibleWith(y) || within(x, b) || within(y, a);
  }

  private static boolean within(PartialDate date, When range) {
    PartialDate start = range.start();
    PartialDate end = range.end();
    if (start == null || end == null || start.exactDay() == null || end.exactDay() == null) {
      return false;
    }
    return date.exactDay() != null
        && !date.exactDay().isBefore(start.exactDay())
        && !date.exactDay().isAfter(end.exactDay());
  }

  /** They met in two states: nobody meets in both at once. */
  private static boolean otherPlace(Event event, Event mention) {
    Body a = state(event);
    Body b = state(mention);
    return a != null && b != null && !a.name().equals(b.name()) && event.kind() != MeetingKind.CALL;
  }

  private static @Nullable Body state(Event event) {
    for (Fact<Event.Spot> spot : first(event.spots)) {
      if (spot.value().country() != null) {
        return spot.value().country();
      }
    }
    return null;
  }

  private static boolean otherStatus(Event event, Event mention) {
    boolean a = done(event.status());
    boolean b = done(mention.status());
    if (a == b || event.status() == Status.CANCELLED || mention.status() == Status.CANCELLED) {
      return a != b
          && done(event.status()) != done(mention.status())
          && (event.status() == Status.HELD || mention.status() == Status.HELD);
    }
    boolean sameEdition = event.number() != null && event.number().equals(mention.number());
    return !sameEdition;
  }

  private static boolean done(Status status) {
    return status == Status.HELD;
  }

  private static boolean otherPointer(Event event, Event mention) {
    if (event.pointer == mention.pointer) {
      return false;
    }
    boolean datesAgree = sharedDate(event, mention) >= 0.9;
    boolean numbered = event.number() != null && event.number().equals(mention.number());
    if (mention.pointer == null) {
      return event.pointer != null && !datesAgree && !numbered && !samePlace(event, mention);
    }
    return !datesAgree && !numbered;
  }

  private static boolean otherParties(Event event, Event mention) {
    Set<String> a = event.parties.keySet();
    Set<String> b = mention.parties.keySet();
    if (a.isEmpty() || b.isEmpty() || a.containsAll(b)) {
      return false;
    }
    boolean shared = b.stream().anyMatch(a::contains);
    return !shared || a.size() >= 2 && !b.containsAll(a);
  }

  private static boolean otherPeople(Event event, Event mention) {
    Set<Person> a = event.people.keySet();
    Set<Person> b = mention.people.keySet();
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    long shared = b.stream().filter(a::contains).count();
    boolean pairs = a.size() >= 2 && b.size() >= 2;
    boolean named = mention.noun.isEmpty() && b.size() >= 2; // "P will meet Q", none of them in it
    return named && shared == 0
        || pairs && shared < Math.min(a.size(), b.size()) && event.series.isEmpty()
        || pairs && shared == 0 && mention.series.isEmpty();
  }

  private double fit(Event event, Event mention) {
    double fit = 0;
    Integer number = mention.number();
    fit += number != null && number.equals(event.number()) ? 3 : 0;
    fit += sharedSeries(event, mention) ? 1 : 0;
    fit += sharedDate(event, mention);
    fit += samePlace(event, mention) ? 0.75 : 0;
    fit += sharedParties(event, mention);
    fit += named(event, mention) ? 0.7 : 0;
    fit += 0.8 * mention.people.keySet().stream().filter(event.people::containsKey).count();
    boolean definite =
        mention.determiner == Determiner.DEFINITE || mention.determiner == Determiner.POSSESSIVE;
    fit += definite && event == current(mention.paragraph) ? 1.2 : 0;
    fit += definite && event.noun.equals(mention.noun) ? 0.4 : 0;
    fit -= mention.determiner == Determiner.INDEFINITE ? 1.2 : 0;
    fit += mention.pointer != null && mention.pointer == event.pointer ? 1 : 0;
    boolean kinds = event.kind() == mention.kind() && mention.kind() != MeetingKind.OTHER;
    fit += kinds ? 0.3 : 0;
    fit -= mention.pointer == Pointer.SEPARATE ? 2 : 0;
    return fit;
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

  private static double sharedDate(Event event, Event mention) {
    double best = 0;
    for (Fact<When> a : first(event.dates)) {
      for (Fact<When> b : first(mention.dates)) {
        PartialDate x = a.value().start();
        PartialDate y = b.value().start();
        boolean exact = x != null && x.equals(y) && x.exactDay() != null;
        boolean coarse = x != null && y != null;
        best = Math.max(best, exact ? 1.2 : coarse ? 0.9 : 0.5);
      }
    }
    return best;
  }

  private static boolean samePlace(Event event, Event mention) {
    for (Fact<Event.Spot> a : first(event.spots)) {
      for (Fact<Event.Spot> b : first(mention.spots)) {
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

  static boolean sharedSeries(Event event, Event mention) {
    for (Fact<String> a : first(event.series)) {
      for (Fact<String> b : first(mention.series)) {
        if (sameSeries(a.value(), b.value())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Names of one series: the content words of the shorter stand in the longer. */
  static boolean sameSeries(String a, String b) {
    List<String> x = content(a);
    List<String> y = content(b);
    return !x.isEmpty() && !y.isEmpty() && (x.containsAll(y) || y.containsAll(x));
  }

  private static List<String> content(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.fold(name).replace("defense", "defence").split("[^a-z0-9+]+")) {
      if (word.length() > 2 && !word.equals("the") && !word.equals("and")) {
        words.add(
            word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}
