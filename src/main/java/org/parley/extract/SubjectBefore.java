package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.model.Chunk;
import org.parley.model.Chunk.MeetingChunk;

/**
 * "It" and "they" where they mean the delegation or meeting that the sentence before began with.
 */
final class SubjectBefore {
  private final Reading reading;
  private final Line line;

  SubjectBefore(Reading reading, Line line) {
    this.reading = reading;
    this.line = line;
  }

  /** What fills a role of a verb, with such a pronoun replaced by what it means. */
  @Nullable Argument of(@Nullable Argument argument, VerbGroup verb) {
    Chunk subject = argument == null ? null : subject(argument);
    if (argument == null || subject == null) {
      return argument;
    }
    boolean means =
        argument.pronoun().equals("it")
            || argument.pronoun().equals("they")
                && subject instanceof MeetingChunk talks
                && talksDo(talks, verb);
    return means ? Argument.of(argument.from(), argument.to(), List.of(subject)) : argument;
  }

  /** "A third was cancelled; it was held online": the meeting of the clause before counts first. */
  private @Nullable Chunk subject(Argument argument) {
    if (line.is(argument.from() - 1, ";")) {
      for (Chunk chunk : line.sentence().chunks()) {
        if (chunk instanceof MeetingChunk && chunk.to() <= argument.from()) {
          return chunk;
        }
      }
    }
    return reading.subject;
  }

  /**
   * "The talks ended on Monday. They are to resume in Norton": what talks do, and people do not.
   */
  private boolean talksDo(MeetingChunk talks, VerbGroup verb) {
    return reading.lexicon.words().in("plural-talks", talks.noun())
        && reading.lexicon.grammar().does(verb.lemma(), "meeting")
        && !line.contains(verb.from(), verb.to(), "last-time");
  }
}
