package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.People;
import org.parley.encounter.Person;
import org.parley.extract.Actors.Actor;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.OfficePhrase;
import org.parley.model.Role;

/** Whom a post without a name means: its one holder in the article, else the side it is of. */
final class PostHolders {
  /** Of more holders than this no two stand out. */
  private static final int MOST = 8;

  private final Reading reading;
  private final Line line;
  private final Rows rows;
  private final Pronouns pronouns;
  private final Actors all;

  PostHolders(Reading reading, Line line, Pronouns pronouns, Actors all) {
    this.reading = reading;
    this.line = line;
    this.rows = new Rows(line);
    this.pronouns = pronouns;
    this.all = all;
  }

  /** Adds those whom a post named without a holder means. */
  void add(OfficeChunk chunk, List<Actor> actors) {
    if (visitor(chunk, actors)) {
      return;
    }
    List<Person> holders = particular(chunk) ? reading.people.holders(chunk.office()) : List.of();
    boolean both = line.is(chunk.from(), "both") || line.is(chunk.from() - 1, "both");
    if (chunk.plural() && paired(chunk) && !both && holders.size() > 2) {
      holders = counterparts(holders);
    }
    if (!chunk.plural() && holders.size() > 1) {
      holders = meant(chunk, holders);
    }
    if (chunk.plural() && paired(chunk) && holders.size() != 2) {
      boolean subject = line.verbAt(chunk.to()) != null;
      List<Actor> pair = subject ? reading.pair.meantHere() : reading.pair.meant();
      if (pair.size() == 2 && pair.stream().allMatch(each -> mayHold(each.person(), chunk))) {
        actors.addAll(pair);
        return;
      }
      if (holders.size() > 2 || !leaders(chunk, actors)) {
        sides(chunk, actors);
      }
      return;
    }
    if (holders.size() == 1 || chunk.plural() && !holders.isEmpty()) {
      holders.forEach(holder -> actors.add(new Actor(holder, null)));
      return;
    }
    if (holders.isEmpty() && leaders(chunk, actors)) {
      return;
    }
    OfficePhrase office = chunk.office();
    Person other = chunk.counterpart() && !chunk.plural() ? counterpart(chunk) : null;
    if (other != null) {
      actors.add(new Actor(other, null));
      return;
    }
    boolean the = !chunk.plural() && (line.is(chunk.from(), "the") || ofLead(chunk));
    Person later = the && holders.isEmpty() ? reading.later.holder(office) : null;
    if (later != null) {
      actors.add(new Actor(later, null));
      return;
    }
    Body body = office.body() != null ? office.body() : office.side();
    if (body != null) {
      actors.add(new Actor(null, body));
    } else if (chunk.plural()) {
      sides(chunk, actors);
    }
  }

  /**
   * "The minister met her counterpart Q": of those who hold the post the one not named beside it,
   * else the one whom the sentence before was about.
   */
  private List<Person> meant(OfficeChunk chunk, List<Person> holders) {
    List<Person> others = new ArrayList<>(holders);
    for (Chunk other : line.sentence().chunks()) {
      if (other instanceof PersonChunk named) {
        others.remove(all.person(named));
      }
    }
    Person hero = reading.protagonist;
    boolean subject = others.size() > 1 && hero != null && others.contains(hero);
    if (subject && hero != null && !visiting(chunk)) {
      return List.of(hero);
    }
    Person guest = others.size() > 1 ? traveller(chunk, others) : null;
    return guest != null ? List.of(guest) : others.size() == 1 ? others : holders;
  }

  /** "During the visit, the minister will meet Q": of those who hold the post the one who comes. */
  private @Nullable Person traveller(OfficeChunk chunk, List<Person> holders) {
    Event news = reading.events.main();
    boolean during =
        line.sentence().chunks().stream()
            .anyMatch(
                other ->
                    other instanceof MeetingChunk visit
                        && visit.to() <= chunk.from()
                        && visit.kind() == MeetingKind.VISIT
                        && visit.determiner() == MeetingChunk.Determiner.DEFINITE);
    for (Person holder : during ? holders : List.<Person>of()) {
      Fact<Event.Part> part = news == null ? null : news.people.get(holder);
      if (part != null && part.value().role() == Role.DELEGATION_HEAD) {
        return holder;
      }
    }
    return null;
  }

  /** "The two ministers" of several: the only two who hold the same post for different sides. */
  private static List<Person> counterparts(List<Person> holders) {
    List<Person> pair = new ArrayList<>();
    for (Person one : holders.size() > MOST ? List.<Person>of() : holders) {
      boolean twin =
          holders.stream().anyMatch(other -> opposed(one, other) && People.samePost(one, other));
      if (twin) {
        pair.add(one);
      }
    }
    return pair.size() == 2 ? pair : holders;
  }

  private static boolean opposed(Person one, Person other) {
    Body a = one.side();
    Body b = other.side();
    return a != null && b != null && !a.name().equals(b.name());
  }

  /** "A Norlandic envoy flew home": the lead, which leaves the name to what follows. */
  private boolean ofLead(OfficeChunk chunk) {
    return chunk.office().actsFor() != null && line.sentence() == reading.later.lead();
  }

  /** "The two presidents": somebody of that post, or of whose posts nothing is said. */
  private static boolean mayHold(@Nullable Person person, OfficeChunk chunk) {
    String post = chunk.office().post().toLowerCase(Locale.ROOT);
    return person != null
        && (post.equals("leader")
            || person.offices.isEmpty()
            || person.offices.stream()
                .anyMatch(held -> held.value().post().toLowerCase(Locale.ROOT).endsWith(post)));
  }

  /** "the visiting general": the one person of the side that came. */
  private boolean visitor(OfficeChunk chunk, List<Actor> actors) {
    Body side = visiting(chunk) && !chunk.plural() ? reading.visitors : null;
    Person only = side == null ? null : reading.people.only(side);
    if (only != null) {
      actors.add(new Actor(only, null));
    }
    return only != null;
  }

  private boolean visiting(OfficeChunk chunk) {
    return line.is(chunk.from() + 1, "visiting") || line.is(chunk.from(), "visiting");
  }

  /** "The leaders", "the two commanders" are the two who met. */
  private boolean leaders(OfficeChunk chunk, List<Actor> actors) {
    Event event = reading.events.current(line.sentence().paragraph());
    boolean two = event != null && event.people.size() == 2;
    boolean named = chunk.office().post().equals("leader") || paired(chunk);
    boolean all = chunk.plural() && particular(chunk) && named;
    if (two && all && event != null) {
      event.people.keySet().forEach(person -> actors.add(new Actor(person, null)));
    }
    return two && all;
  }

  /** "her Norlandic counterpart": the one person of that side, whose post is the same. */
  private @Nullable Person counterpart(OfficeChunk chunk) {
    Body side = chunk.office().side();
    Person only = side == null ? null : reading.people.only(side);
    Person model = side == null || only != null ? pronouns.namedBefore(chunk.from()) : null;
    if (side == null) {
      return model == null ? null : opposite(model);
    }
    return model != null && only != null && People.samePost(model, only) ? only : null;
  }

  /** "his counterpart": the one other of the two who met. */
  private @Nullable Person opposite(Person model) {
    Event event = reading.events.current(line.sentence().paragraph());
    boolean two = event != null && event.people.size() == 2 && event.people.containsKey(model);
    return !two || event == null
        ? null
        : event.people.keySet().stream().filter(p -> p != model).findFirst().orElse(null);
  }

  /** "The ministers" are some that were named, "ministers" or "a minister" anyone. */
  private boolean particular(OfficeChunk chunk) {
    boolean led = line.in(chunk.from() - 1, "determiner") || line.in(chunk.from() - 1, "article");
    String first = line.norm(chunk.from());
    boolean own = reading.lexicon.words().in("determiner", first) || first.equals("the");
    boolean one = first.equals("a") || first.equals("an");
    return chunk.plural() ? led || own || paired(chunk) : !one;
  }

  /** "ministers from A, B and C", "the leaders of the two countries": the sides they stand for. */
  private void sides(OfficeChunk chunk, List<Actor> actors) {
    boolean of = line.in(chunk.to(), "list-side") || line.is(chunk.to(), "of");
    int at = line.in(chunk.to() + 1, "article") ? chunk.to() + 2 : chunk.to() + 1;
    Chunk owner = of ? line.chunk(at) : null;
    Body own = chunk.office().actsFor();
    if (own != null) { // "the two premiers of A and B": B stands beside
      actors.add(new Actor(null, own));
    } else if (owner instanceof SideChunk side && side.bodies().isEmpty()) {
      all.add(side, actors);
    } else if (owner instanceof BodyChunk body) {
      rows.row(body, line.size()).forEach(each -> all.add(each, actors));
    } else if (paired(chunk) || each(chunk) || of && states(at)) {
      ofCurrent(actors, 2);
    }
  }

  /** "their presidents", "the foreign ministers": every state has one. */
  private boolean each(OfficeChunk chunk) {
    boolean the = line.is(chunk.from(), "the") && !line.is(chunk.to(), "of");
    return line.is(chunk.from(), "their")
        || the
            && reading
                .lexicon
                .words()
                .in("state-post", chunk.office().post().toLowerCase(Locale.ROOT));
  }

  /** "of the divided states", "of the neighbours": both that are spoken of. */
  private boolean states(int at) {
    int noun = line.in(at, "twin-noun") ? at : at + 1;
    return line.free(at) && line.in(noun, "twin-noun") && line.is(at - 1, "the");
  }

  /** The sides of the encounter that is spoken of, where they are just so many. */
  private void ofCurrent(List<Actor> actors, int count) {
    Event event = reading.events.current(line.sentence().paragraph());
    if (event != null && event.parties.size() == count) {
      event.parties.values().forEach(party -> actors.add(new Actor(null, party.value())));
    }
  }

  /** "Both ministers" are two people; where more or fewer are known, nobody can tell which. */
  private boolean paired(OfficeChunk chunk) {
    return Stream.of("both", "two")
        .anyMatch(pair -> line.is(chunk.from(), pair) || line.is(chunk.from() - 1, pair));
  }
}
