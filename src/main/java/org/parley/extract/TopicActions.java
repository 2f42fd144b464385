package org.parley.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Rule;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Status;

/** Rules about what an encounter dealt with. */
final class TopicActions {
  private final Stage stage;
  private final Reading reading;
  private final Line line;
  private final Mentions mentions;
  private final Set<Chunk> told;

  TopicActions(Stage stage) {
    this.stage = stage;
    this.reading = stage.reading;
    this.line = stage.line;
    this.mentions = stage.mentions;
    this.told = stage.told;
  }

  boolean discuss(Frame frame, Rule rule, Fact<?> why) {
    boolean told = "agent".equals(rule.option("slot"));
    Argument agent = told ? null : frame.agent();
    if (frame.verb().voice() == VerbGroup.Voice.REDUCED) {
      return false;
    }
    if (agent != null && (!talkers(agent, frame) || alone(agent, frame))) {
      return false;
    }
    int[] range = topicRange(frame, rule);
    if (range == null) {
      return false;
    }
    Event event = topicEvent(frame, range, why);
    if (event == null) {
      return false;
    }
    boolean wished = Interpreter.status(frame.verb()) != Status.HELD;
    if (wished && event.status() == Status.HELD) {
      return false; // "called on all to address the matter" tells of no talk about it
    }
    for (Topics.Topic topic : new Topics(line).split(range[0], range[1])) {
      event.topic(new Event.Subject(line.text(topic.from(), topic.to()), topic.emphasised()), why);
    }
    return true;
  }

  /** One person alone may review a book; raising a matter or discussing it is talk. */
  private boolean alone(Argument agent, Frame frame) {
    boolean he = reading.lexicon.words().in("he", agent.pronoun());
    boolean person = agent.heads().size() == 1 && agent.heads().get(0) instanceof PersonChunk;
    return (he || person)
        && frame.all("with").isEmpty()
        && !reading.lexicon.words().in("topic-raising", frame.verb().lemma());
  }

  /** Talks are about something when those who talk are people, sides, or the talks themselves. */
  private boolean talkers(Argument agent, Frame frame) {
    if (!agent.pronoun().isEmpty() || frame.verb().voice() == VerbGroup.Voice.PASSIVE) {
      return true;
    }
    if (agent.heads().isEmpty()) {
      return line.contains(agent.from(), agent.to(), "plural-noun")
          || line.contains(agent.from(), agent.to(), "topic-noun")
          || line.contains(agent.from(), agent.to(), "agenda")
          || frame.verb().lemma().matches("figure|feature|come up|dominate|top.*|arise|crop up");
    }
    return true;
  }

  private int @Nullable [] topicRange(Frame frame, Rule rule) {
    String slot = rule.option("slot");
    int end = topicEnd(frame);
    if (frame.verb().voice() == VerbGroup.Voice.PASSIVE && slot == null) {
      Argument patient = frame.patient();
      return patient == null ? null : new int[] {patient.from(), patient.to()};
    }
    if ("agent".equals(slot)) {
      return new int[] {frame.from(), frame.verb().from()};
    }
    Argument on = frame.role(slot == null ? "patient" : slot);
    on = on == null ? frame.role("on") : on;
    on = on == null ? frame.role("about") : on;
    if (on == null) {
      return null;
    }
    return new int[] {slot == null ? frame.verb().to() : on.from(), end};
  }

  /** Topics run on over commas and semicolons to the end of the sentence or the next clause. */
  private int topicEnd(Frame frame) {
    int end = frame.to();
    boolean list = false;
    for (int i = frame.verb().to(); i < line.size() && !list; i++) {
      list = line.free(i) && line.is(i, ";");
    }
    return list || line.is(frame.verb().to(), ":") ? line.size() : end;
  }

  private @Nullable Event topicEvent(Frame frame, int[] topics, Fact<?> why) {
    for (int i = frame.from(); i < frame.to(); i++) {
      boolean inTopics = i >= topics[0] && i < topics[1] && !line.in(i - 1, "during");
      if (line.chunk(i) instanceof MeetingChunk chunk
          && !inTopics
          && !told.contains(chunk)
          && !stage.aside(chunk)) {
        told.add(chunk);
        Event mention = mentions.of(chunk, stage.statusOf(chunk), why);
        boolean subject = frame.agent() != null && frame.agent().heads().contains(chunk);
        if (subject) {
          stage.circumstances.add(mention, chunk.to(), frame.verb().from(), chunk, why);
        }
        Event event = subject ? stage.add(mention) : reading.events.add(mention, false);
        return event == null ? stage.current() : event;
      }
    }
    return stage.current();
  }

  /** "spoke about fish", "conferred on trade". */
  void about(Event mention, Frame frame, Fact<?> why) {
    for (String name : List.of("about", "on")) {
      for (Argument argument : frame.all(name)) {
        Chunk head = line.chunk(argument.from());
        boolean other =
            head instanceof DateChunk
                || head instanceof MeetingChunk
                || head instanceof PersonChunk
                || line.contains(argument.from() - 1, argument.to(), "sidelines")
                || line.contains(argument.from(), argument.to(), "not-topic");
        if (!other) {
          for (Topics.Topic topic : new Topics(line).split(argument.from(), frame.to())) {
            mention.topic(
                new Event.Subject(line.text(topic.from(), topic.to()), topic.emphasised()), why);
          }
          return;
        }
      }
    }
  }
}
