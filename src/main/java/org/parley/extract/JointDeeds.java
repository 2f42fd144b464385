package org.parley.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.MeetingKind;
import org.parley.model.PartialDate;

/**
 * What two who are spoken of did together on a day told first: "In Norton in May they agreed on a
 * truce; on 3 June a mediator stood between them". They met, though no verb says so.
 */
final class JointDeeds {
  private final Stage stage;
  private final Line line;
  private final Doubts doubts;

  JointDeeds(Stage stage) {
    this.stage = stage;
    this.line = stage.line;
    this.doubts = new Doubts(line);
  }

  /** Reads the clauses whose verbs no rule has read. */
  void read(Set<String> done, Fact<?> why) {
    for (Frame frame : line.frames()) {
      if (stage.mayOpen() && !done.contains(String.valueOf(frame.verb().at())) && deed(frame)) {
        tell(frame, why);
      }
    }
  }

  private boolean deed(Frame frame) {
    VerbGroup verb = frame.verb();
    return verb.voice() == VerbGroup.Voice.ACTIVE
        && verb.time() == VerbGroup.Time.PAST
        && !verb.negated()
        && !doubts.supposed(frame)
        && line.lexicon().words().in("joint-verb", verb.lemma())
        && dayFirst(frame);
  }

  /** "On 3 May they agreed", "in Norton in May they agreed": the day stands before the subject. */
  private boolean dayFirst(Frame frame) {
    int from = stage.scope.leading(frame);
    for (int i = from; i < frame.verb().from(); i++) {
      if (line.chunk(i) instanceof DateChunk day && !day.date().vague()) {
        return line.preposition(i - 1) || line.in(i - 1, "article") || i == from;
      }
    }
    return false;
  }

  private void tell(Frame frame, Fact<?> why) {
    List<Actor> two = two(frame);
    if (two.size() != 2 || two.stream().anyMatch(each -> each.person() == null)) {
      return;
    }
    Event mention = stage.mentions.bare(MeetingKind.OTHER, Interpreter.status(frame.verb()), why);
    stage.people(mention, two, why);
    stage.circumstances.add(mention, stage.scope.leading(frame), frame.to(), null, why);
    PartialDate day = mention.undated() ? null : mention.dates.get(0).value().start();
    if (day == null || day.month() == null) {
      return;
    }
    if (day.exactDay() != null || mention.placed()) {
      stage.add(mention);
    }
  }

  /** "They", "the two" who did it, or those "between them". */
  private List<Actor> two(Frame frame) {
    Argument agent = frame.agent();
    boolean named = agent == null || !agent.all(PersonChunk.class).isEmpty();
    boolean they = agent != null && line.lexicon().words().in("they", agent.pronoun());
    boolean pair = // "in Norton in May the two": the region begins with the day
        agent != null && line.is(agent.to() - 2, "the") && line.in(agent.to() - 1, "pair-noun");
    Argument between = between(frame);
    if (between != null) {
      return stage.actors.of(between);
    }
    return !named && (they || pair) ? stage.actors.of(agent) : List.of();
  }

  private @Nullable Argument between(Frame frame) {
    for (Argument two : frame.all("between")) {
      if (two.pronoun().equals("them")) {
        return two;
      }
    }
    return null;
  }
}
