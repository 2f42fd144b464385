package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.MeetingKind;

/**
 * Those whom somebody met one after the other, each at a place of their own: "met P in Norton on
 * Monday and Q in Corport".
 */
final class Stations {
  private static final int MOST = 12;
  private final Stage stage;
  private final Line line;
  private final Rows rows;

  /** Those met next; their place and day stand between the joint and the end. */
  record Station(List<Actor> actors, int joint, int to) {
    /** "met P in Norton and Q in Corport": with Q it was another meeting, as firm as the first. */
    Event met(Stage stage, MeetingKind kind, List<Actor> first, Event model, Fact<?> why) {
      Event next = stage.mentions.bare(kind, model.status(), why);
      stage.facing(next, first, actors, why);
      stage.circumstances.add(next, joint, to, null, why);
      return next;
    }
  }

  Stations(Stage stage) {
    this.stage = stage;
    this.line = stage.line;
    this.rows = new Rows(line);
  }

  /** The stations behind whom a clause says that somebody met. */
  List<Station> behind(Frame frame) {
    Argument met = frame.patient();
    List<Argument> with = frame.all("with");
    boolean own = frame.verb().lemma().endsWith(" with") && human(met);
    Argument last =
        own ? met : with.stream().filter(each -> !occasion(each)).findFirst().orElse(met);
    return last != null && human(last) ? behind(last.to(), frame.to()) : List.of();
  }

  /** "sat down with P and with Q": the preposition said again tells of another meeting. */
  static boolean inTurn(Frame frame) {
    long groups = frame.all("with").stream().filter(Stations::human).count();
    boolean own = frame.verb().lemma().endsWith(" with") && human(frame.patient());
    return groups + (own ? 1 : 0) > 1;
  }

  private static boolean human(@Nullable Argument argument) {
    return argument != null && argument.heads().stream().anyMatch(Stations::human);
  }

  /** "In connection with the session": nobody who was met. */
  private boolean occasion(Argument with) {
    return line.in(with.from() - 2, "connection-noun");
  }

  /** The stations that follow whoever ends at a token. */
  List<Station> behind(int from, int limit) {
    List<Station> stations = new ArrayList<>();
    int joint = joint(from, limit);
    while (joint > 0 && stations.size() < MOST) {
      Chunk first = human(joint, limit);
      if (first == null) {
        break;
      }
      List<Chunk> row = human(first) ? rows.row(first, limit) : List.of(first);
      int to = row.get(row.size() - 1).to();
      int next = joint(to, limit);
      int end = next > 0 ? next : Math.max(afterDay(to), afterPlace(to, limit));
      List<Actor> actors =
          first instanceof BodyChunk holder
              ? List.of(new Actor(null, holder.body()))
              : stage.actors.of(Argument.of(first.from(), row.get(row.size() - 1).to(), row));
      stations.add(new Station(actors, joint, end));
      joint = next;
    }
    return stations;
  }

  /** Behind place and day the comma or "and" that leads on; -1 where there is no place. */
  private int joint(int from, int limit) {
    int i = afterPlace(from, limit);
    int day = i > from ? i : afterDay(from);
    if (day > from && line.is(day, "and") && (line.is(day + 1, "with") || dated(day + 1))) {
      return day; // "sat down with P in 2013 and with Q in 2015"
    }
    boolean goesOn = i > from && i < limit && (line.is(i, "and") || line.is(i, ","));
    return goesOn ? i : -1;
  }

  /** "met P on Monday and Q on Tuesday": somebody with a day of their own. */
  private boolean dated(int from) {
    Chunk next = line.chunk(from);
    return next instanceof PersonChunk && afterDay(next.to()) > next.to();
  }

  /** Whether the day follows on which somebody was met. */
  private boolean dated(@Nullable Chunk who) {
    return who != null && human(who) && afterDay(who.to()) > who.to();
  }

  private int afterDay(int from) {
    int at = line.preposition(from) ? from + 1 : from;
    return line.chunk(at) instanceof DateChunk date ? date.to() : from;
  }

  /** Behind "in Norton on Monday"; the same place where none is named. */
  private int afterPlace(int from, int limit) {
    int i = from;
    boolean place = false;
    while (i < limit) {
      Chunk chunk = line.chunk(i);
      boolean spot =
          line.in(i - 1, "place-preposition")
              && (chunk instanceof BodyChunk || chunk != null && Rows.place(chunk));
      place |= spot;
      if (spot || chunk instanceof DateChunk) {
        i = chunk == null ? i : chunk.to();
      } else if (line.in(i, "place-preposition") || line.is(i, "on") || leadsToDay(i)) {
        i++;
      } else {
        break;
      }
    }
    return place ? i : from;
  }

  /** "in Norton, on Monday, and with Q", "in Norton the next day": what leads to the day. */
  private boolean leadsToDay(int at) {
    int day = line.preposition(at + 1) ? at + 2 : at + 1;
    boolean leads = line.is(at, ",") || line.in(at, "article");
    return leads && line.chunk(day) instanceof DateChunk;
  }

  /** Whoever is named right behind a joint, or behind "with" after it. */
  private @Nullable Chunk human(int joint, int limit) {
    int i = joint;
    while (i < limit
        && (line.is(i, ",")
            || line.is(i, "and")
            || line.is(i, "with")
            || line.in(i, "article")
            || line.in(i, "further-meeting"))) {
      i++;
    }
    Chunk chunk = i < limit ? line.chunk(i) : null;
    return chunk != null && (human(chunk) || elided(chunk)) ? chunk : null;
  }

  /** "with Norland's president in Norton and with Borland's in Corport": the same post. */
  private boolean elided(Chunk chunk) {
    return chunk instanceof BodyChunk body
        && body.form() == BodyChunk.Form.POSSESSIVE
        && line.preposition(chunk.to());
  }

  private static boolean human(Chunk chunk) {
    return chunk instanceof PersonChunk || chunk instanceof OfficeChunk;
  }
}
