package org.parley.extract;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Utterance;
import org.parley.extract.Actors.Actor;
import org.parley.extract.Interpreter.Match;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Evidence;
import org.parley.model.Sentence;
import org.parley.model.Span;
import org.parley.model.When;

/**
 * Who said what: attribution before, after and within the words; whose account a sentence gives.
 */
final class Statements {
  private final Reading reading;
  private final Line line;
  private final Actors actors;
  private final Sources sources;

  Statements(Reading reading, Line line, Actors actors) {
    this.reading = reading;
    this.line = line;
    this.actors = actors;
    this.sources = new Sources(line);
  }

  /** Whose account the sentence gives: of a body that announces, or that "according to" names. */
  Fact.@Nullable Account account(List<Match> matches) {
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, "according") && line.is(i + 1, "to")) {
        Fact.Account named = sourceIn(i + 2);
        if (named != null) {
          return named;
        }
      }
    }
    for (Match match : matches) {
      if (match.rule().action().equals("say") && !negative(match)) {
        Actor speaker = speaker(match.frame());
        if (speaker != null) {
          return new Fact.Account(speaker.person(), speaker.body());
        }
      }
    }
    return null;
  }

  private static boolean negative(Match match) {
    return match.frame().verb().negated();
  }

  /** "according to the press release by the Ministry": the first body or person that follows. */
  private Fact.@Nullable Account sourceIn(int from) {
    for (int i = from; i < Math.min(line.size(), from + 9); i++) {
      if (line.boundary(i) && !line.is(i, "(")) {
        return null;
      }
      Chunk chunk = line.chunk(i);
      if (line.in(i, "no-source")) {
        return null; // "according to the plan of the ministries"
      }
      if (chunk instanceof BodyChunk body
          && body.form() != BodyChunk.Form.ADJECTIVE
          && body.form() != BodyChunk.Form.POSSESSIVE) {
        return new Fact.Account(null, body.body());
      }
      if (chunk instanceof PersonChunk person) {
        return new Fact.Account(actors.person(person), null);
      }
    }
    return null;
  }

  /** Someone says something; {@code quoted} where the speaker is the one who is quoted. */
  void say(Frame saying, boolean quoted, Evidence evidence) {
    Frame frame = quoted ? saying.with(saying.patient(), saying.patient()) : saying;
    Actor speaker = greeting(frame) ? null : speaker(frame);
    if (speaker == null || frame.verb().voice() == VerbGroup.Voice.ING) {
      return; // "…, adding that" goes on with what the same one says
    }
    Event meeting = reading.events.last();
    Event at = meeting != null && meeting.people.containsKey(speaker.person()) ? meeting : during();
    String text = reading.annotated.article().words(saidSpan());
    if (!reading.told.add(new Reading.Told(speaker.person(), text))) {
      return;
    }
    reading
        .findings
        .utterances()
        .add(
            new Utterance(
                speaker.person(), speaker.body(), text, quoted(), saidOn(frame), at, evidence));
    if (speaker.person() != null) {
      reading.people.mention(speaker.person());
    }
  }

  /** "P was welcomed by Q", "Q welcomed P and thanked R": a greeting, no statement. */
  private boolean greeting(Frame frame) {
    String lemma = frame.verb().lemma();
    boolean welcome = reading.lexicon.words().in("greeting-verb", lemma);
    Argument whom = frame.patient();
    boolean person =
        whom != null
            && (Slots.first(whom, PersonChunk.class) != null
                || Slots.first(whom, OfficeChunk.class) != null
                || reading.lexicon.words().in("object-pronoun", whom.pronoun())
                || lemma.equals("welcome") && Slots.first(whom, SideChunk.class) != null);
    return welcome && (person || frame.verb().voice() == VerbGroup.Voice.PASSIVE);
  }

  /** The sentence, and those before it that its quotation began in. */
  private Span saidSpan() {
    Sentence sentence = line.sentence();
    List<Sentence> all = reading.annotated.sentences();
    int at =
        Collections.binarySearch(all, sentence, Comparator.comparingInt(s -> s.span().begin()));
    Span span = sentence.span();
    boolean open = closesQuote(sentence);
    for (int i = at - 1; i >= 0 && open && all.get(i).paragraph() == sentence.paragraph(); i--) {
      span = span.join(all.get(i).span());
      open = quotes(all.get(i)) == 0;
    }
    return open ? sentence.span() : span;
  }

  /** Its first quotation mark stands behind words: it ends a quotation. */
  private static boolean closesQuote(Sentence sentence) {
    return quotes(sentence) % 2 == 1 && !sentence.tokens().get(0).is("\"");
  }

  private static long quotes(Sentence sentence) {
    return sentence.tokens().stream().filter(token -> token.is("\"")).count();
  }

  /** "according to the Ministry": a statement of the body named. */
  void accordingTo() {
    for (int i = 0; i + 2 < line.size(); i++) {
      boolean source = line.is(i, "according") && line.is(i + 1, "to");
      Fact.Account named = source ? sourceIn(i + 2) : null;
      if (named != null) {
        String text = reading.annotated.article().words(line.sentence().span());
        Evidence evidence = reading.evidence(line, 0, line.size(), "according-to", 0.85);
        reading.told.add(new Reading.Told(named.person(), text));
        reading
            .findings
            .utterances()
            .add(new Utterance(named.person(), named.body(), text, quoted(), null, null, evidence));
        return;
      }
    }
  }

  /** "During the session, …": the encounter the words were said at. */
  private @Nullable Event during() {
    for (Chunk chunk : line.sentence().chunks()) {
      boolean definite =
          chunk instanceof MeetingChunk meeting
              && meeting.determiner() == MeetingChunk.Determiner.DEFINITE
              && meeting.pointer() == null;
      if (definite && (line.is(chunk.from() - 1, "during") || line.is(chunk.from() - 1, "at"))) {
        return reading.events.current(line.sentence().paragraph());
      }
    }
    return null;
  }

  private boolean quoted() {
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, "\"")) {
        return true;
      }
    }
    return false;
  }

  /** The day of the statement stands right behind the verb. */
  private @Nullable When saidOn(Frame frame) {
    for (int i = frame.verb().to(); i < Math.min(line.size(), frame.verb().to() + 8); i++) {
      if (line.chunk(i) instanceof DateChunk date) {
        return reading.spoken.clock.resolve(date.date(), line.text(date.from(), date.to()), false);
      }
      if (line.in(i, "relative") || line.is(i, "\"")) {
        return null;
      }
    }
    return null;
  }

  /** The one who speaks: agent of an active verb, or the noun right behind an inverted one. */
  private @Nullable Actor speaker(Frame frame) {
    Argument agent = frame.agent();
    agent = agent == null ? null : author(agent);
    if (agent != null && agent.heads().isEmpty() && agent.pronoun().isEmpty()) {
      agent = null;
    }
    if (agent == null && frame.verb().voice() == VerbGroup.Voice.ACTIVE) {
      agent = inverted(frame);
    }
    List<Actor> speakers = agent == null ? List.of() : actors.of(agent);
    if (Slots.first(agent, SideChunk.class) != null) {
      return null; // "both sides said": nobody in particular
    }
    if (sources.unnamed(agent, frame.verb()) || sources.together(agent, frame.verb())) {
      return null;
    }
    OfficeChunk unnamed = Slots.first(agent, OfficeChunk.class);
    if (unnamed != null && !speakers.isEmpty() && speakers.get(0).person() == null) {
      return null;
    }
    boolean several = agent != null && (!agent.pronoun().isEmpty() || unnamed != null);
    boolean they = agent != null && reading.lexicon.words().in("they", agent.pronoun());
    return speakers.isEmpty() || several && speakers.size() > 1 || they ? null : speakers.get(0);
  }

  /** "a statement from the ministry said": the ministry. */
  private Argument author(Argument agent) {
    boolean text =
        agent.heads().isEmpty() && line.contains(agent.from(), agent.to(), "statement-noun");
    for (int i = agent.from(); text && i < agent.to(); i++) {
      Chunk chunk = line.chunk(i + 1);
      boolean by = line.is(i, "from") || line.is(i, "by") || line.is(i, "of");
      boolean actor = chunk instanceof BodyChunk || chunk instanceof PersonChunk;
      if (by && actor && chunk != null) {
        return Argument.of(chunk.from(), chunk.to(), List.of(chunk));
      }
    }
    return agent;
  }

  private @Nullable Argument inverted(Frame frame) {
    Chunk next = line.chunk(frame.verb().to());
    boolean who =
        next instanceof PersonChunk || next instanceof OfficeChunk || next instanceof BodyChunk;
    return who && next != null ? Argument.of(next.from(), next.to(), List.of(next)) : null;
  }
}
