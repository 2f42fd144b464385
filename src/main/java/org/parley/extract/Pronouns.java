package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.MeetingKind;

/** Whom "he", "she" and "they" mean: within the sentence first, then within the article. */
final class Pronouns {
  private final Reading reading;
  private final Line line;
  private final Actors all;

  /** Whom "him" meant in this sentence. */
  private @Nullable Person him;

  Pronouns(Reading reading, Line line, Actors all) {
    this.reading = reading;
    this.line = line;
    this.all = all;
  }

  /** Adds those whom a pronoun means. */
  void add(Argument argument, List<Actors.Actor> actors) {
    String pronoun = argument.pronoun();
    boolean single = reading.lexicon.words().in("he", pronoun);
    OfficeChunk holder = single ? holderBefore(argument.from()) : null;
    if (holder != null) {
      all.add(holder, actors);
      return;
    }
    Person teller = reading.lexicon.words().in("first-person", pronoun) ? teller(argument) : null;
    if (teller != null) {
      actors.add(new Actors.Actor(teller, null));
      return;
    }
    Person last = single ? meant(argument) : null;
    last = single && last == null ? namedBehind(argument.to()) : last;
    if (single && last != null) {
      actors.add(new Actors.Actor(last, null));
    } else if (reading.lexicon.words().in("they", pronoun)) {
      they(argument, actors);
    }
  }

  /** "I met Q," P said: whoever tells it. */
  private @Nullable Person teller(Argument argument) {
    boolean quoted = line.contains(0, argument.from(), "quotation-mark");
    for (Frame frame : line.frames()) {
      PersonChunk teller = Slots.first(frame.agent(), PersonChunk.class);
      if (quoted && teller != null && line.says(frame.verb())) {
        return all.person(teller);
      }
    }
    return null;
  }

  /** "P received him": he is not who received, but somebody named before. */
  private @Nullable Person meant(Argument argument) {
    Person named = namedBefore(argument.from());
    boolean object = reading.lexicon.words().in("object-pronoun", argument.pronoun());
    Argument subject = object ? subjectBefore(argument.from()) : null;
    if (named == null || subject == null || !of(subject, named)) {
      return named;
    }
    Person again = him == null ? reading.him : him; // "P saw him on Monday; Q received him"
    Person outer = again == null ? namedBefore(subject.from()) : again; // "P said Q had met him"
    him = outer == null || of(subject, outer) ? null : outer;
    return him;
  }

  /** The subject of the clause that a token stands in. */
  private @Nullable Argument subjectBefore(int at) {
    Argument subject = null;
    for (Frame frame : line.frames()) {
      boolean before = !frame.verb().nominal() && frame.verb().from() < at;
      subject = before ? subjectOf(frame) : subject;
    }
    return subject;
  }

  private boolean of(Argument subject, Person person) {
    return subject.all(PersonChunk.class).stream()
        .anyMatch(chunk -> all.person(chunk).equals(person));
  }

  /** The sentence is read: whom its "him" meant, the next one may mean too. */
  void pass() {
    reading.him = him;
  }

  /** Adds those whom "the two", "the pair" mean, where they can only be the two spoken of. */
  void addPair(Argument argument, List<Actors.Actor> actors) {
    boolean named = line.is(argument.from(), "the") && line.is(argument.from() + 1, "two");
    boolean two =
        argument.heads().isEmpty()
            && argument.pronoun().isEmpty()
            && (named || line.in(argument.to() - 1, "pair-noun"));
    Event event = two ? reading.events.together(line.sentence().paragraph()) : null;
    boolean known =
        two && !reading.pair.meant().isEmpty()
            || event != null && event.people.size() == 2
            || event != null && event.people.size() < 2 && event.parties.size() == 2;
    if (known) {
      they(argument, actors);
    }
  }

  /** Adds those whom "they", "the two", "the pair" mean. */
  private void they(Argument argument, List<Actors.Actor> actors) {
    OfficeChunk holders = holdersBefore(argument.from());
    if (holders != null) {
      all.add(holders, actors);
    }
    if (!actors.isEmpty()) {
      return;
    }
    List<Actors.Actor> pair = reading.pair.meant();
    Event event = reading.events.together(line.sentence().paragraph());
    Body visitors = reading.visitors;
    boolean visit = event != null && event.kind() == MeetingKind.VISIT && event.people.size() < 2;
    if (!pair.isEmpty()) {
      actors.addAll(pair);
    } else if (visit && visitors != null) {
      actors.add(new Actors.Actor(null, visitors)); // "A team arrived on Monday. They met P"
    } else if (event != null) {
      ofEvent(event, actors);
    } else {
      namedTogether(argument.from(), actors);
    }
  }

  /** "He saw them again": those of the encounter spoken of who are not the subject. */
  List<Actors.Actor> others(Actors.Actor subject) {
    Event event = reading.events.together(line.sentence().paragraph());
    List<Actors.Actor> others = new ArrayList<>();
    Person who = subject.person();
    if (event == null || who == null || !event.people.containsKey(who)) {
      return others;
    }
    for (Person person : event.people.keySet()) {
      if (!person.equals(who)) {
        others.add(new Actors.Actor(person, null));
      }
    }
    Body own = subject.side();
    if (others.isEmpty() && own != null && event.parties.containsKey(own.name())) {
      event.parties.values().stream()
          .map(Fact::value)
          .filter(party -> !party.name().equals(own.name()))
          .forEach(party -> others.add(new Actors.Actor(null, party)));
    }
    return others;
  }

  private static void ofEvent(Event event, List<Actors.Actor> actors) {
    if (event.people.size() != 1 || event.parties.size() < 2) {
      event.people.keySet().forEach(person -> actors.add(new Actors.Actor(person, null)));
    }
    if (actors.isEmpty() && event.parties.size() > 1) {
      event.parties.values().forEach(party -> actors.add(new Actors.Actor(null, party.value())));
    }
  }

  /** "She and Minister Q met": whom the pronoun before the first name means. */
  void beside(Argument argument, List<Actors.Actor> actors) {
    int and = argument.heads().isEmpty() ? -1 : argument.heads().get(0).from() - 1;
    int at = line.is(and, "and") ? and - 1 : -1;
    boolean he = at >= argument.from() && line.free(at);
    if (he && reading.lexicon.words().in("he", line.norm(at))) {
      add(new Argument(at, and, List.of(), line.norm(at)), actors);
    }
  }

  /** "P showed Q the bridge when they met": they are P and Q. */
  private void namedTogether(int at, List<Actors.Actor> actors) {
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof PersonChunk person && person.to() <= at && person.sure()) {
        actors.add(new Actors.Actor(all.person(person), null));
      }
    }
  }

  /** "The ministers of the two states were in Norton when they met": no others than these. */
  private @Nullable OfficeChunk holdersBefore(int at) {
    for (Chunk chunk : line.sentence().chunks()) {
      if (!(chunk instanceof DateChunk)) {
        boolean holders = chunk instanceof OfficeChunk office && office.plural();
        return holders && chunk.to() <= at ? (OfficeChunk) chunk : null;
      }
    }
    return null;
  }

  /** "The Norlandic premier is in Norton, where he will meet P": a holder without a name. */
  private @Nullable OfficeChunk holderBefore(int at) {
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof PersonChunk || chunk.from() >= at) {
        return null;
      }
      if (chunk instanceof OfficeChunk office && chunk.to() <= at) {
        boolean theirs = office.office().actsFor() != null && !office.counterpart();
        return theirs && !office.plural() && chunk.from() == 0 ? office : null;
      }
    }
    return null;
  }

  /** "After he met Q, P said": P, where nobody was named before. */
  private @Nullable Person namedBehind(int at) {
    for (Chunk chunk : line.sentence().chunks()) {
      boolean subject =
          chunk.from() > at && line.is(chunk.from() - 1, ",") && line.verbAt(chunk.to()) != null;
      if (subject && chunk instanceof PersonChunk person && person.sure()) {
        return all.person(person);
      }
    }
    return null;
  }

  /** "He" is never somebody whom the sentence names only later. */
  @Nullable Person namedBefore(int at) {
    int before = at;
    Person subject = null;
    for (Frame frame : line.frames()) {
      if (frame.verb().nominal() || frame.verb().from() >= at) {
        continue;
      }
      Argument who = subjectOf(frame);
      if (who == null || who.to() > at) {
        continue;
      }
      if (reading.lexicon.words().in("he", who.pronoun())) {
        before = Math.min(before, who.from()); // again somebody named before
      } else if (who.heads().size() == 1
          && who.heads().get(0) instanceof PersonChunk person
          && person.sure()) {
        subject = all.person(person);
      }
    }
    return subject == null ? lastNamed(before) : subject;
  }

  private static @Nullable Argument subjectOf(Frame frame) {
    boolean passive = frame.verb().voice() == VerbGroup.Voice.PASSIVE;
    return passive ? frame.patient() : frame.agent();
  }

  private @Nullable Person lastNamed(int at) {
    Person last = reading.earlier;
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof PersonChunk person && person.to() <= at && person.sure()) {
        last = all.person(person);
      }
    }
    return last;
  }
}
