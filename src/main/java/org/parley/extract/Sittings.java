package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.lexicon.Folding;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Role;
import org.parley.model.Status;
import org.parley.model.Token;

/**
 * Sittings told of the body that sits, "the joint commission last met in May", and of two at once,
 * "both were held in Norton".
 */
final class Sittings extends RuleActions {

  Sittings(Stage stage) {
    super(stage);
  }

  /** A body of two sides that met then or there; which body, the article has told or tells. */
  boolean sit(Frame frame, Fact<?> why) {
    Argument body = frame.agent();
    if (body == null || !body.all(PersonChunk.class).isEmpty() || !named(body)) {
      return false;
    }
    Event mention = mention(frame, body, why);
    Event main = reading.events.main();
    if (mention.parties.isEmpty() && main != null && definite(body)) {
      main.parties.values().forEach(party -> mention.party(party.value(), why));
    }
    circumstances.add(mention, stage.scope.leading(frame), frame.to(), null, why);
    boolean then = !mention.dates.isEmpty() || !mention.spots.isEmpty();
    boolean known = main != null && definite(body) && main.people.size() > 1; // of open sides
    mention.strong |= known;
    return then && (mention.parties.size() > 1 || known) && stage.add(mention) != null;
  }

  /**
   * "The committee was co-chaired by P and Q" in an article of its session; "P and Q, of two sides,
   * chaired the fifth Council on Fish" tells of one.
   */
  boolean chaired(Frame frame, Fact<?> why) {
    Argument body = frame.patient();
    int noun = body == null ? -1 : noun(body);
    if (body == null || noun < 0) {
      return false;
    }
    List<Actor> chairs = new ArrayList<>(actors.of(frame.agent()));
    frame.all("with").forEach(with -> chairs.addAll(actors.of(with)));
    Event now = stage.current();
    if (now == null || !definite(body) || !sitsAt(now, line.norm(noun))) {
      now = Actors.sides(chairs).size() > 1 ? opened(frame, body, noun, why) : null;
    }
    if (now != null) {
      stage.parts(now, chairs, Role.CO_CHAIR, null, why);
    }
    return now != null;
  }

  /** The last word of an argument that names a body which sits; -1 without one. */
  private int noun(Argument body) {
    for (int i = body.to() - 1; i >= body.from(); i--) {
      if (line.lexicon().words().in("sitting-body", line.norm(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean sitsAt(Event event, String noun) {
    String series = event.seriesName();
    return series != null && Folding.fold(series).contains(noun) || event.noun.endsWith(noun);
  }

  private @Nullable Event opened(Frame frame, Argument body, int noun, Fact<?> why) {
    Event mention = mentions.bare(MeetingKind.DIALOGUE, Interpreter.status(frame.verb()), why);
    Chunk name = line.chunk(noun);
    if (name instanceof BodyChunk council) {
      mention.series.add(Fact.of(council.body().name(), why));
    }
    int first = name == null ? noun : name.from();
    Token before = line.token(first - 1);
    Integer edition = before == null ? null : line.lexicon().ordinal(before);
    mention.edition = edition == null ? null : Fact.of(edition, why);
    stage.people(mention, actors.of(frame.agent()), why);
    circumstances.add(mention, stage.scope.leading(frame), frame.to(), null, why);
    return stage.add(mention);
  }

  private boolean named(Argument body) {
    Chunk head = body.heads().isEmpty() ? null : body.heads().get(0);
    int last = head instanceof MeetingChunk ? head.to() - 1 : body.to() - 1; // "… of ministers"
    return line.in(last, "sitting-body")
        || line.chunk(last) instanceof MeetingChunk chunk
            && line.lexicon().words().in("sitting-body", line.norm(chunk.to() - 1));
  }

  private boolean definite(Argument body) {
    return line.is(body.from(), "the") || line.in(body.from(), "possessive-pronoun");
  }

  private Event mention(Frame frame, Argument body, Fact<?> why) {
    Status status = Interpreter.status(frame.verb());
    Chunk chunk = line.chunk(body.to() - 1);
    Event mention =
        chunk instanceof MeetingChunk meeting
            ? mentions.of(meeting, status, why)
            : mentions.bare(MeetingKind.DIALOGUE, status, why);
    if (chunk instanceof MeetingChunk) {
      told.add(chunk);
    }
    for (BodyChunk side : body.all(BodyChunk.class)) {
      party(mention, side.body(), why);
    }
    for (int i = body.from(); i < body.to(); i++) {
      if (line.chunk(i) instanceof BodyChunk side) {
        party(mention, side.body(), why);
      }
    }
    called(mention, body, why);
    mention.noun = "session";
    mention.determiner = Determiner.DEFINITE;
    mention.pointer = pointer(frame, status);
    return mention;
  }

  /** "The committee last sat in May": the one that was named in full. */
  private void called(Event mention, Argument body, Fact<?> why) {
    int noun = noun(body);
    String name = reading.committee;
    if (name != null && noun >= 0 && line.chunk(noun) == null && definite(body)) {
      boolean meant = Folding.fold(name).endsWith(" " + line.norm(noun));
      if (meant && mention.series.isEmpty()) {
        mention.series.add(Fact.of(name, why));
      }
    }
  }

  /** Keeps the name of a committee in mind. */
  void remember(Chunk chunk) {
    int last = chunk.to() - 1;
    boolean sits = line.lexicon().words().in("sitting-body", line.norm(last));
    boolean capital = sits && Character.isUpperCase(line.text(last, chunk.to()).charAt(0));
    if (capital && chunk instanceof MeetingChunk meeting && meeting.series() != null) {
      reading.committee = meeting.series();
    } else if (capital && chunk instanceof BodyChunk body && body.to() > body.from() + 1) {
      reading.committee = body.body().name();
    }
  }

  /** "The Trade Committee of the league will hold its 16th meeting": whose sitting it is. */
  void owner(Event mention, Frame frame, Fact<?> why) {
    Argument body = frame.agent();
    boolean own =
        mention.determiner == Determiner.POSSESSIVE
            && mention.edition != null
            && mention.series.isEmpty();
    int noun = own && body != null ? noun(body) : -1;
    if (noun >= 0 && line.chunk(noun) instanceof BodyChunk committee) {
      mention.series.add(Fact.of(committee.body().name(), why));
    }
  }

  private static void party(Event mention, Body body, Fact<?> why) {
    if (body.canBeSide()) {
      mention.party(body, why);
    }
  }

  /** "last met", "has met once": not the sitting that the article is about. */
  private @Nullable Pointer pointer(Frame frame, Status status) {
    int from = frame.verb().from() - 2;
    int to = frame.verb().to() + 2;
    if (status == Status.PLANNED) {
      return Pointer.NEXT;
    }
    if (line.contains(from, frame.verb().at(), "last-time")) {
      return Pointer.LAST;
    }
    return line.contains(from, to, "one-time") ? Pointer.EARLIER : null;
  }

  /** "Both were held in Norton": the two encounters told last. */
  boolean both(Frame frame, Fact<?> why) {
    List<Event> events = reading.events.events();
    if (events.size() < 2) {
      return false;
    }
    List<Event> last = events.subList(events.size() - 2, events.size());
    boolean alike =
        last.get(1).parties.isEmpty()
            || last.get(0).parties.keySet().equals(last.get(1).parties.keySet());
    if (!alike || last.stream().anyMatch(event -> event.status() != Status.HELD)) {
      return false;
    }
    Event mention = mentions.bare(MeetingKind.OTHER, Status.HELD, why);
    circumstances.add(mention, frame.verb().from(), frame.to(), null, why);
    for (Event event : last) {
      if (event.spots.isEmpty()) {
        event.spots.addAll(mention.spots);
      }
    }
    return !mention.spots.isEmpty();
  }
}
