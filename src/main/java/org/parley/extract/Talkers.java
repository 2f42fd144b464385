package org.parley.extract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;

/** Who talks about a topic, and whether that is talk of two sides at all. */
final class Talkers {
  private final Line line;

  Talkers(Line line) {
    this.line = line;
  }

  /** Who talks; nobody where nothing stands before the verb. */
  @Nullable Argument talker(Frame frame) {
    Argument agent = frame.agent();
    for (int i = agent == null ? 0 : agent.from(); agent != null && i < agent.to(); i++) {
      if (!line.boundary(i)) {
        return agent;
      }
    }
    return null;
  }

  static boolean people(Argument agent) {
    return !agent.heads().isEmpty() && agent.all(PersonChunk.class).size() == agent.heads().size();
  }

  /** One person alone may review a book; raising a matter or discussing it is talk. */
  boolean alone(Argument agent, Frame frame) {
    if (line.in(agent.to() - 1, "speaker-pronoun")
        && frame.verb().time() == VerbGroup.Time.PRESENT) {
      return true; // "we deal with small matters here": what one says of oneself
    }
    boolean he = line.lexicon().words().in("he", agent.pronoun());
    boolean person = agent.heads().size() == 1 && agent.heads().get(0) instanceof PersonChunk;
    return (he || person)
        && frame.all("with").isEmpty()
        && !occasion(agent.from())
        && !line.lexicon().words().in("topic-raising", frame.verb().lemma());
  }

  /** "During his meeting with P, he reviewed …": what one reviews there is talked about. */
  private boolean occasion(int before) {
    for (int i = 1; i < before; i++) {
      boolean during = line.is(i - 1, "during") || line.is(i - 1, "at") || line.is(i - 2, "during");
      if (during && line.chunk(i) instanceof MeetingChunk) {
        return true;
      }
    }
    return false;
  }

  /** Talks are about something when those who talk are people, sides, or the talks themselves. */
  boolean talkers(Argument agent, Frame frame) {
    if (!agent.pronoun().isEmpty() || frame.verb().voice() == VerbGroup.Voice.PASSIVE) {
      return true;
    }
    if (agent.heads().isEmpty()) {
      return line.contains(agent.from(), agent.to(), "plural-noun")
          || line.contains(agent.from(), agent.to(), "talker-noun")
          || line.contains(agent.from(), agent.to(), "topic-noun")
          || line.contains(agent.from(), agent.to(), "agenda")
          || frame.verb().lemma().matches("figure|feature|come up|dominate|top.*|arise|crop up");
    }
    return true;
  }

  /** "Norland and Borland on Sunday reviewed …": states alone meet where the day is told. */
  boolean dated(Frame frame) {
    for (int i = frame.from(); i < frame.verb().to() + 3; i++) {
      if (line.chunk(i) instanceof Chunk.DateChunk) {
        return true;
      }
    }
    return false;
  }

  /** "Officials of the two discussed fish in Norton": people, and where or when they sat. */
  boolean seated(Frame frame) {
    Argument agent = frame.agent();
    boolean people =
        agent != null
            && agent.heads().stream()
                .anyMatch(head -> head instanceof SideChunk || head instanceof OfficeChunk);
    for (int i = frame.from(); people && i < frame.to(); i++) {
      Chunk chunk = line.chunk(i);
      if (chunk instanceof Chunk.DateChunk || chunk != null && Rows.place(chunk)) {
        return true;
      }
    }
    return false;
  }

  /** "considered it to be unlawful" tells what one thinks. */
  boolean opinion(Frame frame) {
    boolean considered = frame.verb().lemma().equals("consider");
    for (int i = frame.verb().to(); considered && i + 1 < line.size(); i++) {
      if (line.is(i, "to") && line.is(i + 1, "be") || line.is(i, "as") && !line.is(i + 1, "well")) {
        return true;
      }
    }
    return false;
  }

  /** Whether those who talk are all of an encounter already. */
  static boolean known(@Nullable Event event, List<Actors.Actor> talkers) {
    return event != null
        && talkers.stream()
            .allMatch(
                actor ->
                    actor.person() != null
                        ? event.people.containsKey(actor.person())
                        : actor.side() == null || event.parties.containsKey(actor.side().name()));
  }

  static boolean named(List<Actors.Actor> talkers) {
    return talkers.stream().anyMatch(actor -> actor.person() != null);
  }

  /** Whether they are of two sides. */
  static boolean sides(List<Actors.Actor> talkers) {
    long sides =
        talkers.stream()
            .map(Actors.Actor::side)
            .filter(Objects::nonNull)
            .map(Body::name)
            .distinct()
            .count();
    return sides > 1;
  }
}
