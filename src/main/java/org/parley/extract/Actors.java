package org.parley.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.encounter.Event;
import org.parley.encounter.Person;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Evidence;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;
import org.parley.model.Role;

/** Who an argument names: people, bodies with unnamed officials, or sides. */
final class Actors {
  private final Reading reading;
  private final Line line;
  private final Rows rows;
  private final ApposedPeople apposed;
  private final Pronouns pronouns;
  private final SharedSides shared;
  private final PostHolders holders;

  Actors(Reading reading, Line line) {
    this.reading = reading;
    this.line = line;
    this.rows = new Rows(line);
    this.apposed = new ApposedPeople(line);
    this.pronouns = new Pronouns(reading, line, this);
    this.shared = new SharedSides(line, this);
    this.holders = new PostHolders(reading, line, pronouns, this);
  }

  /** One actor: a person, or a body that its unnamed officials stand for. */
  record Actor(@Nullable Person person, @Nullable Body body) {
    @Nullable Body side() {
      if (person != null) {
        return person.side();
      }
      return body == null || !body.side().canBeSide() ? null : body.side();
    }
  }

  /** The names of the sides that actors are known to be of. */
  static Set<String> sides(List<Actor> actors) {
    Set<String> sides = new HashSet<>();
    for (Actor actor : actors) {
      Body side = actor.side();
      if (side != null) {
        sides.add(side.name());
      }
    }
    return sides;
  }

  /** The actors of an argument, pronouns resolved within the article. */
  List<Actor> of(@Nullable Argument argument) {
    List<Actor> actors = new ArrayList<>();
    if (argument == null) {
      return actors;
    }
    if (!argument.pronoun().isEmpty()) {
      pronouns.add(argument, actors);
    } else {
      pronouns.addPair(argument, actors);
      pronouns.beside(argument, actors);
    }
    List<Chunk> heads = apposed.of(argument.heads());
    for (Chunk chunk : heads) {
      add(chunk, actors);
    }
    shared.ofLast(heads, actors);
    shared.ofFirst(heads);
    counterparts(heads, actors);
    included(argument, actors);
    return actors;
  }

  /** Whom a subject met: "him" and "them" are the others of the encounter spoken of. */
  List<Actor> met(@Nullable Argument argument, List<Actor> subject) {
    boolean again =
        argument != null
            && subject.size() == 1
            && line.lexicon().words().in("object-pronoun", argument.pronoun())
            && !line.is(argument.to(), "off"); // "saw him off"
    List<Actor> others = again ? pronouns.others(subject.get(0)) : List.of();
    return others.isEmpty() ? of(argument) : others;
  }

  /** "senior officials, including P and Q": those of them who are named. */
  private void included(Argument argument, List<Actor> actors) {
    int at = line.is(argument.to(), ",") ? argument.to() + 1 : argument.to();
    if (!line.is(at, "including") || argument.heads().isEmpty() || !several(argument)) {
      return;
    }
    Chunk first = line.chunk(line.in(at + 1, "article") ? at + 2 : at + 1);
    if (first instanceof PersonChunk || first instanceof OfficeChunk) {
      rows.row(first, line.size()).forEach(each -> add(each, actors));
    }
  }

  private static boolean several(Argument argument) {
    Chunk last = argument.heads().get(argument.heads().size() - 1);
    return last instanceof SideChunk side && side.plural()
        || last instanceof OfficeChunk office && office.plural();
  }

  /** The sentence is read. */
  void pass() {
    pronouns.pass();
  }

  /** Whom "he" or "his" at a token means. */
  @Nullable Person namedBefore(int at) {
    return pronouns.namedBefore(at);
  }

  Person person(PersonChunk chunk) {
    Evidence evidence = reading.evidence(line, chunk.from(), chunk.to(), "name", 0.9);
    Person person = reading.people.of(chunk, chunk.surface(), evidence);
    Body service = person.side() == null && chunk.rank() != null ? service(chunk) : null;
    person.side = service == null ? person.side : service;
    return person;
  }

  /** "Norlandic Navy Captain P": the side of the service named before the rank. */
  private @Nullable Body service(PersonChunk chunk) {
    if (!(line.chunk(chunk.from() - 1) instanceof BodyChunk service)) {
      return null;
    }
    boolean unit =
        service.form() == BodyChunk.Form.NOUN
            && service.body().kind() == OrganisationKind.UNIT
            && service.body().side().canBeSide();
    return unit ? service.body().side() : null;
  }

  /** Adds those whom one chunk names. */
  void add(Chunk chunk, List<Actor> actors) {
    if (chunk instanceof PersonChunk person) {
      actors.add(new Actor(person(person), null));
    } else if (chunk instanceof BodyChunk body && !possessive(body)) {
      actors.add(new Actor(null, body.body()));
    } else if (chunk instanceof SideChunk side) {
      if (side.bodies().isEmpty() && side.plural()) {
        ofNews(actors);
      }
      Person meant = epithet(side) == null ? guest(side) : epithet(side);
      if (meant == null) {
        side.bodies().forEach(body -> actors.add(new Actor(null, body)));
      } else {
        actors.add(new Actor(meant, null));
      }
      leader(side, actors);
      led(side, actors);
      Body visitors = reading.visitors;
      if (visitors != null && side.delegation() && side.bodies().isEmpty() && actors.isEmpty()) {
        actors.add(new Actor(null, visitors));
      }
    } else if (chunk instanceof OfficeChunk office) {
      holders.add(office, actors);
    }
  }

  /** "The Norlandic official", "the Norlandic guest": the one person of that side. */
  private @Nullable Person epithet(SideChunk side) {
    boolean one =
        reading.lexicon.words().in("epithet-noun", line.norm(side.to() - 1))
            && side.bodies().size() == 1;
    return one ? reading.people.only(side.bodies().get(0)) : null;
  }

  /** "The guest" of the visit spoken of. */
  private @Nullable Person guest(SideChunk side) {
    Event visit = reading.events.current(line.sentence().paragraph());
    boolean noun = reading.lexicon.words().in("guest-noun", line.norm(side.to() - 1));
    boolean one = noun && !side.plural() && side.bodies().isEmpty();
    return one && visit != null && line.norm(side.from()).equals("the") ? Guests.only(visit) : null;
  }

  /** "The delegation was received by P": those who led it to the encounter spoken of. */
  private void led(SideChunk side, List<Actor> actors) {
    Event event = reading.events.current(line.sentence().paragraph());
    boolean theirs = side.delegation() && side.bodies().isEmpty() && line.is(side.from(), "the");
    if (event == null || !theirs || side.plural() || !actors.isEmpty()) {
      return;
    }
    event.people.forEach(
        (person, part) -> {
          if (part.value().role() == Role.DELEGATION_HEAD) {
            actors.add(new Actor(person, null));
          }
        });
  }

  /** "A delegation led by P" of no named side: P stands for it. */
  private void leader(SideChunk side, List<Actor> actors) {
    int by = line.in(side.to(), "led") ? side.to() + 1 : side.to();
    boolean led = by > side.to() && line.is(by, "by") && side.bodies().isEmpty();
    if (led && line.chunk(by + 1) instanceof PersonChunk leader) {
      for (Chunk each : rows.row(leader, line.size())) {
        if (each instanceof PersonChunk one && one.sure()) {
          actors.add(new Actor(person(one), null));
        }
      }
    }
  }

  private static boolean possessive(BodyChunk body) {
    return body.form() == BodyChunk.Form.POSSESSIVE;
  }

  /** "Both sides" of the encounter spoken of, or of the news where that one names none. */
  private void ofNews(List<Actor> actors) {
    Event event = reading.events.current(line.sentence().paragraph());
    Event news = reading.events.main();
    boolean open = event == null || event.parties.size() < 2 && event.people.isEmpty();
    Event meant = open && news != null && news.parties.size() > 1 ? news : event;
    if (meant != null && meant.parties.size() < 2 && meant.people.size() == 2) {
      meant.people.keySet().forEach(person -> actors.add(new Actor(person, null)));
    } else if (meant != null) {
      meant.parties.values().forEach(party -> actors.add(new Actor(null, party.value())));
    }
  }

  /** "Minister A and her Norlandic counterpart, B": the post by analogy, the side as said. */
  private void counterparts(List<Chunk> heads, List<Actor> actors) {
    for (Chunk head : heads) {
      if (head instanceof PersonChunk chunk) {
        counterpart(chunk, actors);
      }
    }
  }

  void counterpart(PersonChunk chunk, List<Actor> others) {
    for (OfficePhrase office : chunk.offices()) {
      Person model = office.post().equals("counterpart") ? model(chunk, others) : null;
      Person person = person(chunk);
      if (model != null && !model.offices.isEmpty() && person.offices.isEmpty()) {
        String post = model.offices.get(0).value().post();
        Evidence evidence = reading.evidence(line, chunk.from(), chunk.to(), "counterpart", 0.8);
        person.addOffice(new OfficePhrase(post, null, office.side()), evidence);
      }
    }
  }

  /** Whose counterpart it is: the other person of the row, or the one named just before. */
  private @Nullable Person model(PersonChunk chunk, List<Actor> others) {
    for (Actor actor : others) {
      Person person = actor.person();
      if (person != null && !person.name.equals(chunk.name())) {
        return person;
      }
    }
    for (Chunk before : line.sentence().chunks()) {
      if (before instanceof PersonChunk person && before.from() < chunk.from()) {
        return person(person);
      }
    }
    boolean his = reading.lexicon.words().in("possessive-pronoun", line.norm(chunk.from()));
    return his ? reading.earlier : null; // "His counterpart, P, said"
  }
}
