package org.parley.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.PersonChunk;

/**
 * People in a row of whom one side is named for all: before the first of them or behind the last.
 */
final class SharedSides {
  private final Line line;
  private final Actors actors;

  SharedSides(Line line, Actors actors) {
    this.line = line;
    this.actors = actors;
  }

  /** "A and B of Norland": the side named last holds for those before that have none. */
  void ofLast(List<Chunk> heads, List<Actors.Actor> row) {
    Body side = null;
    for (int i = heads.size() - 1; i >= 0; i--) {
      if (!(heads.get(i) instanceof PersonChunk chunk)) {
        return;
      }
      Body own = chunk.side() == null ? behind(chunk) : chunk.side();
      if (own != null) {
        side = own;
      } else if (side != null) {
        Body shared = side;
        row.stream()
            .map(Actors.Actor::person)
            .filter(p -> p != null && p.name.equals(chunk.name()) && p.side() == null)
            .forEach(p -> setSide(p, shared));
      }
    }
  }

  /** "P, Minister of Trade, and Q, Minister of Defence, of Norland": the state behind the posts. */
  private @Nullable Body behind(PersonChunk chunk) {
    Body side = chunk.offices().isEmpty() ? null : chunk.offices().get(0).side();
    boolean last = false;
    for (int i = chunk.from(); side != null && i < chunk.to() - 1; i++) {
      last |= line.is(i, ",") && line.is(i + 1, "of");
    }
    return last ? side : null;
  }

  /** "Norlandic President A, Prime Minister B and Army Chief C": different posts of one state. */
  void ofFirst(List<Chunk> heads) {
    Body side = null;
    Set<String> posts = new HashSet<>();
    List<Person> unsided = new ArrayList<>();
    for (Chunk head : heads) {
      Person person = head instanceof PersonChunk chunk ? actors.person(chunk) : null;
      boolean titled = head instanceof PersonChunk chunk && !chunk.offices().isEmpty();
      if (person == null || person.offices.isEmpty() || !titled && !met(heads.get(0))) {
        return;
      }
      Body own = person.side();
      boolean another = own != null && side != null && !own.name().equals(side.name());
      boolean unled = own == null && side == null;
      if (another || unled || !posts.add(Folding.fold(person.offices.get(0).value().post()))) {
        return;
      }
      side = side == null ? own : side;
      if (own == null && elsewhere(person, side)) {
        return;
      }
      if (own == null) {
        unsided.add(person);
      }
    }
    for (Person person : unsided) {
      person.side = side;
    }
  }

  /** "P and Secretary of State Q": a post that another state has. */
  private boolean elsewhere(Person person, @Nullable Body side) {
    List<String> states = line.lexicon().statesOfPost(person.offices.get(0).value().post());
    return side != null && !states.isEmpty() && !states.contains(side.name());
  }

  /** "She saw P and Minister Q": those of a row behind a verb did not meet each other. */
  private boolean met(Chunk first) {
    return !line.lexicon().verbs(line.norm(first.from() - 1)).isEmpty();
  }

  private static void setSide(@Nullable Person person, Body side) {
    if (person != null) {
      person.side = side;
    }
  }
}
