package org.parley.encounter;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.MeetingKind;
import org.parley.model.PartialDate;
import org.parley.model.Role;
import org.parley.model.Status;
import org.parley.model.When;

/** What keeps a mention and an encounter apart, however much alike they are. */
public final class Differences {
  private Differences() {}

  static boolean keepApart(Event event, Event mention) {
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
        || besidePair(event, mention)
        || otherHost(event, mention)
        || duringVisit(event, mention)
        || otherPeople(event, mention);
  }

  /** "the Senior Officials' Meeting and the Ministerial Conference": two names of two things. */
  private static boolean otherSeries(Event event, Event mention) {
    String a = event.seriesName();
    String b = mention.seriesName();
    return a != null && b != null && proper(a) && proper(b) && !SameSeries.shared(event, mention);
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
        mention.people.size() > 1
            && event.people.keySet().containsAll(mention.people.keySet())
            && !(mention.beside && event.people.size() > mention.people.size());
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
    if (ofSeries(mention, b) && a == MeetingKind.SUMMIT && event.series.isEmpty()) {
      return true; // a summit is no edition of a dialogue
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

  /** A numbered edition of a dialogue that has a name. */
  private static boolean ofSeries(Event mention, MeetingKind kind) {
    return kind == MeetingKind.DIALOGUE && mention.edition != null && !mention.series.isEmpty();
  }

  public static boolean otherTime(Event event, Event mention) {
    for (Fact<When> a : EventBook.first(event.dates)) {
      for (Fact<When> b : EventBook.first(mention.dates)) {
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
    for (Fact<Event.Spot> spot : EventBook.first(event.spots)) {
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
    boolean thatDay =
        SameSeries.shared(event, mention) && Likeness.sharedDate(event, mention) >= 0.9;
    return !sameEdition && !thatDay; // "ahead of the dialogue on Tuesday"
  }

  private static boolean done(Status status) {
    return status == Status.HELD;
  }

  private static boolean otherPointer(Event event, Event mention) {
    if (event.pointer == mention.pointer) {
      return false;
    }
    boolean datesAgree = Likeness.sharedDate(event, mention) >= 0.9;
    boolean numbered = event.number() != null && event.number().equals(mention.number());
    if (mention.pointer == null) {
      return event.pointer != null
          && !datesAgree
          && !numbered
          && !Likeness.samePlace(event, mention);
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

  /** "P held talks with Q in Norton. P, Q and R took part in a meeting": not that of the two. */
  private static boolean besidePair(Event event, Event mention) {
    boolean told = !event.undated() || !event.spots.isEmpty();
    boolean pair = event.people.size() == 2 && event.parties.size() == 2;
    boolean more = mention.people.size() > 2 && mention.parties.size() > 2;
    return mention.determiner == Determiner.INDEFINITE && told && pair && more;
  }

  /** "They called on P. They were received by Q on the same day": two who received them. */
  private static boolean otherHost(Event event, Event mention) {
    boolean told = mention.kind() == MeetingKind.VISIT && mention.noun.isEmpty();
    Person host = told ? host(mention) : null;
    Person before = host == null ? null : host(event);
    return before != null && !event.people.containsKey(host);
  }

  private static @Nullable Person host(Event event) {
    for (Fact<Event.Part> part : event.people.values()) {
      if (part.value().role() == Role.HOST) {
        return part.value().person();
      }
    }
    return null;
  }

  /** "was in Norland from 3 to 7 May. On 4 May she met P": the meeting has a day of its own. */
  private static boolean duringVisit(Event event, Event mention) {
    boolean stay = event.kind() == MeetingKind.VISIT && event.people.size() < 2;
    boolean talks = mention.kind() != MeetingKind.VISIT && mention.people.size() > 1;
    boolean met = talks || mention.noun.isEmpty() && host(mention) != null;
    return stay
        && met
        && EventBook.first(event.dates).stream().anyMatch(date -> days(date.value()))
        && EventBook.first(mention.dates).stream().anyMatch(date -> oneDay(date.value()));
  }

  private static boolean days(When when) {
    PartialDate start = when.start();
    return start != null && when.end() != null && !start.equals(when.end());
  }

  private static boolean oneDay(When when) {
    PartialDate start = when.start();
    return start != null && start.exactDay() != null && when.end() == null;
  }

  /** "talks with the leaders of A, B and C": those of P with A's leader are one of several. */
  private static boolean pairOfMany(Event event, Event mention, long shared) {
    boolean gathering =
        event.kind() == MeetingKind.SUMMIT
            || event.kind() == MeetingKind.CONFERENCE
            || event.number() != null
            || !event.series.isEmpty();
    boolean one = mention.people.size() == 2 && shared == 1;
    boolean others = mention.noun.isEmpty() && mention.people.size() > 1 && shared == 0;
    boolean pair = mention.parties.size() == 2 && (one || others);
    return pair && event.parties.size() > 2 && !gathering;
  }

  private static boolean otherPeople(Event event, Event mention) {
    Set<Person> a = event.people.keySet();
    Set<Person> b = mention.people.keySet();
    long shared = b.stream().filter(a::contains).count();
    if (pairOfMany(event, mention, shared)) {
      return true;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean own = mention.determiner == Determiner.POSSESSIVE && b.size() == 2;
    if (own && a.size() > 2 && event.parties.size() > 2) {
      return true; // "her talks with Q" beside a gathering of more
    }
    boolean pairs = a.size() >= 2 && b.size() >= 2;
    boolean named = mention.noun.isEmpty() && b.size() >= 2; // "P will meet Q", none of them in it
    return named && shared == 0
        || pairs && shared < Math.min(a.size(), b.size()) && event.series.isEmpty()
        || pairs && shared == 0 && mention.series.isEmpty();
  }
}
