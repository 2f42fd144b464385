package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.MeetingKind;
import org.parley.model.Sentence;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.setting.Lengths;

/** Rules of the nouns of meeting: talks that are held, open, last or are one with others. */
final class MeetingNounActions extends RuleActions {
  private final Routes routes;
  private final TopicActions topics;

  MeetingNounActions(Stage stage, TopicActions topics) {
    super(stage);
    this.routes = new Routes(stage);
    this.topics = topics;
  }

  boolean meeting(Frame frame, Fact<?> why) {
    MeetingChunk chunk = Slots.first(frame.patient(), MeetingChunk.class);
    Argument turn = frame.patient(); // "it was the turn of Norland": not that of the same meeting
    if (chunk == null && turn != null && line.is(turn.to() - 1, "turn")) {
      return false;
    }
    boolean subject = chunk == null || line.chunk(frame.verb().at()) == chunk;
    chunk = subject ? Slots.first(frame.agent(), MeetingChunk.class) : chunk;
    if (chunk == null && lastTime(frame)) {
      return earlier(frame, why);
    }
    if (chunk == null && (both(frame.patient()) || both(frame.agent()))) {
      return new Sittings(stage).both(frame, why);
    }
    if (chunk != null && told.contains(chunk) && !meant(chunk, frame)) {
      return new MoreTold(stage).read(chunk, frame, why);
    }
    if (chunk == null) {
      return false;
    }
    told.add(chunk);
    Event mention = mentions.of(chunk, status(frame), why);
    mention.apart |= followed(frame);
    apposed(mention, chunk, frame, why);
    boolean hangs = frame.verb().voice() == VerbGroup.Voice.REDUCED;
    if (hangs || subject && mention.people.isEmpty()) { // "received it at talks held with Q"
      stage.company.join(mention, chunk, why);
    }
    if (!subject && chunk.pointer() != MeetingChunk.Pointer.NEXT) {
      stage.people(mention, actors.of(frame.agent()), why);
    }
    List<Stations.Station> stations = subject ? List.of() : new Stations(stage).behind(frame);
    int end = stations.isEmpty() ? frame.to() : stations.get(0).joint();
    List<Actor> others = others(chunk, frame, end);
    boolean several = line.is(chunk.to() - 1, "meetings"); // "held meetings with P and Q"
    boolean inTurn = several || stations.isEmpty() && Stations.inTurn(frame);
    if (others.size() > 1 && (inTurn || apart(chunk))) {
      return eachApart(chunk, frame, others, why);
    }
    if (!subject && apart(chunk) && others.size() == 1 && mention.people.size() > 1) {
      return new MeetingVerbActions(stage, topics)
          .eachOf(actors.of(frame.agent()), others, frame, chunk, why);
    }
    stage.people(mention, others, why);
    if (!subject) {
      stage.camps.opposite(actors.of(frame.agent()), others);
    }
    boolean many = line.contains(chunk.from(), chunk.to(), "many-of");
    if (many && others.isEmpty() && mention.parties.size() < 2) {
      return false; // "held a series of meetings with the guests": each is told later
    }
    for (Argument two : frame.all("between")) {
      if (nearest(chunk, two)) {
        stage.people(mention, actors.of(two), why);
      }
    }
    setting(mention, chunk, frame, end, why);
    if (subject && line.is(chunk.to(), "with")) {
      stage.company.ofHero(mention, why);
    }
    if (!subject) {
      new Members(line).sitting(mention, chunk, frame.agent(), why);
      new Sittings(stage).owner(mention, frame, why);
    }
    boolean talks = subject && chunk.kind() != MeetingKind.VISIT;
    if (line.is(chunk.to(), "on") || line.is(chunk.to(), "about") || talks) {
      topics.about(mention, frame, why);
    }
    boolean pair = !others.isEmpty() && mention.people.size() > 1; // "P's last talk was with Q"
    boolean open = !pair && mention.dates.isEmpty() && mention.spots.isEmpty();
    boolean wish = // "pledged to continue their dialogue"
        frame.verb().lemma().equals("continue") && mention.status() == Status.PLANNED;
    if (open && (wish || frame.verb().lemma().equals("be"))) {
      told.remove(chunk);
      return false;
    }
    lastDays(mention, chunk, frame);
    Event spoken = stage.current();
    boolean two = mention.parties.size() == 2 && spoken != null && spoken.parties.size() > 2;
    mention.apart |= two && apart(chunk); // "bilateral talks" beside a gathering of more
    boolean added = stage.add(mention) != null;
    for (Stations.Station station : stations) {
      added |=
          stage.add(station.met(stage, chunk.kind(), actors.of(frame.agent()), mention, why))
              != null;
    }
    return added;
  }

  /** "met on Monday, followed by talks in May": what followed has a day and place of its own. */
  private boolean followed(Frame frame) {
    return line.is(frame.verb().at(), "followed") && line.is(frame.verb().to(), "by");
  }

  /** What followed what is still to come is still to come. */
  private Status status(Frame frame) {
    VerbGroup last = frame.verb();
    boolean reduced = followed(frame) && last.voice() == VerbGroup.Voice.REDUCED;
    for (VerbGroup verb : reduced ? line.verbs() : List.<VerbGroup>of()) {
      last = verb.to() <= frame.verb().from() && !verb.nominal() ? verb : last;
    }
    return Interpreter.status(last);
  }

  /** "talks with P", "a call from P"; whom the clause names further on was met elsewhere. */
  private List<Actor> others(MeetingChunk chunk, Frame frame, int end) {
    List<String> joints =
        chunk.kind() == MeetingKind.CALL ? List.of("with", "from", "to") : List.of("with");
    List<Actor> others = new ArrayList<>();
    for (String joint : joints) {
      frame.all(joint).stream()
          .filter(with -> with.from() < end)
          .forEach(with -> others.addAll(actors.of(with)));
    }
    return others;
  }

  /** When, where and how long, and where a visit led. */
  private void setting(Event mention, MeetingChunk chunk, Frame frame, int end, Fact<?> why) {
    boolean relative = line.in(frame.verb().from() - 1, "relative");
    boolean own = relative || followed(frame);
    int from = own ? frame.verb().from() : Math.min(frame.from(), stage.scope.leading(frame));
    if (relative) { // "a meeting on Monday with P that lasted two hours"
      stage.company.join(mention, chunk, why);
      circumstances.add(mention, chunk.from(), stage.scope.phraseEnd(chunk), chunk, why);
    }
    circumstances.add(mention, from, end, chunk, why);
    if (chunk.kind() != MeetingKind.VISIT) {
      circumstances.carried(mention, frame, why);
    }
    circumstances.lengths.length(mention, chunk.from(), chunk.to());
    if (chunk.kind() == MeetingKind.VISIT) {
      routes.visitor(chunk, mention, stage.scope.phraseEnd(chunk), why);
      routes.destination(mention, frame, Routes.TOWARDS, why);
    }
  }

  /** "entered their third day", "ended on Friday": the day told is not the first. */
  private void lastDays(Event mention, MeetingChunk chunk, Frame frame) {
    if (frame.verb().lemma().equals("enter")) {
      circumstances.lengths.dayOf(mention, frame.verb().to(), frame.to());
    }
    if (reading.lexicon.words().in("closing-verb", frame.verb().lemma())) {
      Event now = stage.current();
      boolean same = chunk.determiner() == MeetingChunk.Determiner.DEFINITE;
      if (now != null && same && chunk.edition() == null && now.kind() == mention.kind()) {
        Lengths.lastDay(now, mention);
      }
      if (!dated(chunk.to(), frame.verb().from())) {
        circumstances.lengths.endsThen(mention);
      }
    }
  }

  /** "The meeting on Monday ended early": the day stands by the noun and is the meeting's. */
  private boolean dated(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.chunk(i) instanceof DateChunk) {
        return true;
      }
    }
    return false;
  }

  /** "The last one, the 11th, was held": the second phrase says more of the first. */
  private void apposed(Event mention, MeetingChunk chunk, Frame frame, Fact<?> why) {
    Chunk next = line.is(chunk.to(), ",") ? line.chunk(chunk.to() + 1) : null;
    if (next instanceof MeetingChunk other && other.edition() != null && !told.contains(other)) {
      told.add(other);
      mention.absorb(mentions.of(other, Interpreter.status(frame.verb()), why));
    }
  }

  private boolean apart(MeetingChunk chunk) {
    return chunk.pointer() == Pointer.SEPARATE
        || line.contains(chunk.from(), chunk.to(), "each-apart");
  }

  private boolean eachApart(MeetingChunk chunk, Frame frame, List<Actor> others, Fact<?> why) {
    boolean told = false;
    for (Actor other : others) {
      Event mention = mentions.of(chunk, Interpreter.status(frame.verb()), why);
      stage.facing(mention, actors.of(frame.agent()), List.of(other), why);
      circumstances.add(
          mention, Math.min(frame.from(), stage.scope.leading(frame)), frame.to(), chunk, why);
      mention.pointer = null;
      mention.apart = true;
      told |= mention.people.size() + mention.parties.size() > 1 && stage.add(mention) != null;
    }
    return told;
  }

  private static boolean both(@Nullable Argument argument) {
    return argument != null && argument.pronoun().equals("both");
  }

  /** "They were last held in May": the edition before. */
  private boolean lastTime(Frame frame) {
    return frame.verb().voice() == VerbGroup.Voice.PASSIVE
        && line.contains(frame.verb().from(), frame.verb().to(), "last-time");
  }

  private boolean earlier(Frame frame, Fact<?> why) {
    Event mention = mentions.bare(MeetingKind.OTHER, Status.HELD, why);
    mention.pointer = Pointer.LAST;
    mention.noun = "one";
    circumstances.add(mention, frame.verb().to(), frame.to(), null, why);
    return !mention.dates.isEmpty() && stage.add(mention) != null;
  }

  /** "A third was cancelled; it was held online": "it" says more than was told of the third. */
  private static boolean meant(MeetingChunk chunk, Frame frame) {
    Argument subject = frame.patient() == null ? frame.agent() : frame.patient();
    return subject != null && subject.heads().contains(chunk) && chunk.to() <= subject.from();
  }

  /** "Norton was host to the third round", "Norton was the venue of the talks". */
  boolean venue(Frame frame, Fact<?> why) {
    Argument place = frame.agent();
    Chunk head = place == null || place.heads().isEmpty() ? null : place.heads().get(0);
    for (int i = frame.verb().to(); i < frame.to(); i++) {
      if (line.chunk(i) instanceof MeetingChunk chunk && head != null && !told.contains(chunk)) {
        told.add(chunk);
        Event mention = mentions.of(chunk, Interpreter.status(frame.verb()), why);
        circumstances.places.at(mention, head, why);
        circumstances.add(mention, frame.verb().at(), frame.to(), chunk, why);
        return stage.add(mention) != null;
      }
    }
    return false;
  }

  /**
   * What "this" is: the news, or what was told last where the news is of another time or the
   * sentence before tells of the last alone.
   */
  private @Nullable Event meant(Status status) {
    Event news = reading.events.main();
    Event last = reading.events.last();
    if (news == null || last == null || last.status() != status) {
      return news;
    }
    boolean near = last.paragraph >= line.sentence().paragraph() - 1;
    boolean other = news.status() != status;
    boolean alone = toldRightBefore(last) && !toldRightBefore(news) && last.people.size() > 1;
    return near && (other || alone) ? last : news;
  }

  private boolean toldRightBefore(Event event) {
    Span before = line.sentence().span();
    for (Sentence sentence : reading.annotated.sentences()) {
      if (sentence.span().end() > line.sentence().span().begin()) {
        break;
      }
      before = sentence.span();
    }
    int from = before.begin();
    return event.natures.stream().anyMatch(told -> told.evidence().span().end() > from);
  }

  /** "Last week's talks were the eighth between A and B": two phrases for one encounter. */
  boolean same(Frame frame, Fact<?> why) {
    MeetingChunk first = Slots.first(frame.agent(), MeetingChunk.class);
    MeetingChunk second = Slots.first(frame.patient(), MeetingChunk.class);
    Event main = meant(Interpreter.status(frame.verb()));
    boolean points =
        frame.agent() != null && reading.lexicon.words().in("it", frame.agent().pronoun());
    if (points
        && main != null
        && main.edition == null
        && second != null
        && second.edition() != null) {
      told.add(second); // "This was the fifteenth round": what the article is about
      main.absorb(mentions.of(second, main.status(), why));
      return true;
    }
    if (first == null || second == null || told.contains(first) || second.edition() == null) {
      return false;
    }
    told.add(first);
    told.add(second);
    Event mention = mentions.of(first, Interpreter.status(frame.verb()), why);
    mention.absorb(mentions.of(second, Interpreter.status(frame.verb()), why));
    circumstances.add(mention, stage.scope.leading(frame), frame.to(), first, why);
    return stage.add(mention) != null;
  }

  /** "held between P and Q"; not "the dialogue follows talks between P and Q". */
  private boolean nearest(MeetingChunk chunk, Argument two) {
    for (int i = chunk.to(); i < two.from(); i++) {
      if (line.chunk(i) instanceof MeetingChunk) {
        return false;
      }
    }
    return !Partakers.ofOther(line, two.from() - 1);
  }
}
