package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.extract.Actors.Actor;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.Chunk.SideChunk;

/**
 * Who met whom where no verb says so: "P spoke after a meeting in Norton with Q", "their first
 * summit", "P flew in for talks with Q".
 */
final class Company {
  private static final int FARTHEST = 14;
  private final Stage stage;
  private final Line line;
  private final Rows rows;

  Company(Stage stage) {
    this.stage = stage;
    this.line = stage.line;
    this.rows = new Rows(line);
  }

  /** Those behind "with", with the day and place of the meeting in between. */
  List<Actor> with(MeetingChunk chunk) {
    for (int i = chunk.to(); i < Math.min(line.size(), chunk.to() + FARTHEST); ) {
      Chunk inside = line.chunk(i);
      if (inside == null && line.is(i, "with")) {
        int head = i + 1;
        while (line.in(head, "light")) {
          head++;
        }
        Chunk first = line.chunk(head);
        return first == null ? List.of() : actors(rows.row(first, line.size()));
      }
      if (inside instanceof MeetingChunk next) { // "for a visit and talks with Q"
        boolean joined = line.is(chunk.to(), "and") && next.from() == chunk.to() + 1;
        return joined ? with(next) : List.of();
      }
      boolean edge = line.boundary(i) && !joins(i) || stage.scope.verb(i) || line.is(i, "between");
      if (inside == null && edge) {
        return List.of();
      }
      i = inside == null ? i + 1 : inside.to();
    }
    return List.of();
  }

  /** Where those behind "with" end; the phrase's own end where there are none. */
  int end(MeetingChunk chunk) {
    for (int i = chunk.to(); i < Math.min(line.size(), chunk.to() + FARTHEST); i++) {
      if (line.is(i, "with")) {
        int head = i + 1;
        while (line.in(head, "light")) {
          head++;
        }
        Chunk first = line.chunk(head);
        List<Chunk> row = first == null ? List.of() : rows.row(first, line.size());
        return row.isEmpty() ? chunk.to() : row.get(row.size() - 1).to();
      }
    }
    return chunk.to();
  }

  private boolean joins(int i) {
    return line.is(i, "and") && line.chunk(i + 1) instanceof MeetingChunk;
  }

  private List<Actor> actors(List<Chunk> row) {
    return stage.actors.of(Argument.of(row.get(0).from(), row.get(row.size() - 1).to(), row));
  }

  /** Those whose meeting it is: the owner named before it, or the subject of the clause. */
  private List<Actor> owners(MeetingChunk chunk) {
    Frame frame = around(chunk);
    Argument subject = frame == null ? null : subject(frame);
    boolean told = subject == null || Slots.first(subject, MeetingChunk.class) != null;
    Argument leading = subject == null ? nextSubject(chunk) : subject;
    Person own = leading != null && everybody(leading) ? owner(chunk) : null;
    if (own != null) {
      return List.of(new Actor(own, null));
    }
    List<Actor> owners = told ? new ArrayList<>() : new ArrayList<>(stage.actors.of(subject));
    if (frame != null && owners.isEmpty() && !told) { // "The letter was received by P at talks"
      owners.addAll(stage.actors.of(frame.agent()));
    }
    Argument behind = owners.isEmpty() && !told ? behind(chunk) : null;
    if (behind != null) {
      owners.addAll(stage.actors.of(behind));
    }
    if (frame != null && line.is(pronoun(chunk), "their")) { // "P thanked Q during their talks"
      owners.addAll(stage.actors.of(frame.patient()));
      frame.all("with").forEach(argument -> owners.addAll(stage.actors.of(argument)));
    }
    return owners;
  }

  /** "After their summit, P and Q issued a text": those behind it, whatever they did. */
  private @Nullable Argument behind(MeetingChunk chunk) {
    int comma = stage.scope.phraseEnd(chunk);
    boolean opens = line.is(comma, ",") && pronoun(chunk) <= 1;
    List<Chunk> heads = opens ? rows.heads(comma + 1, line.size()) : List.of();
    return heads.size() < 2
        ? null
        : Argument.of(comma + 1, heads.get(heads.size() - 1).to(), heads);
  }

  /** Whom the clause behind a phrase is about. */
  private @Nullable Argument nextSubject(MeetingChunk chunk) {
    for (Frame frame : line.frames()) {
      if (frame.verb().from() > chunk.to() && !frame.verb().nominal()) {
        return subject(frame);
      }
    }
    return null;
  }

  /** "At his meeting with Q, the two sides agreed": he is somebody named before. */
  private @Nullable Person owner(MeetingChunk chunk) {
    boolean his = line.is(chunk.from(), "his") || line.is(chunk.from(), "her");
    return his ? stage.actors.namedBefore(chunk.from()) : null;
  }

  /** "They", "the two sides": all who met, whoever they are. */
  boolean everybody(Argument argument) {
    SideChunk sides = Slots.first(argument, SideChunk.class);
    return line.lexicon().words().in("they", argument.pronoun())
        || sides != null && sides.plural() && sides.bodies().isEmpty();
  }

  private static @Nullable Argument subject(Frame frame) {
    boolean passive = frame.verb().voice() == VerbGroup.Voice.PASSIVE;
    return passive ? frame.patient() : frame.agent();
  }

  /** Adds those who met to a mention: Q of "a meeting with Q", and whom the clause is about. */
  void join(Event mention, MeetingChunk chunk, Fact<?> why) {
    List<Actor> with = with(chunk);
    boolean theirs = line.is(pronoun(chunk), "their");
    if (mention.people.isEmpty() && hangs(chunk)) {
      List<Actor> owners = owners(chunk);
      // "P and Q took the decision in talks": where nobody else is named, they talked
      boolean between =
          owners.size() > 1
              && (mention.parties.isEmpty() || mention.parties.size() == owners.size());
      if (!with.isEmpty() || theirs || between) {
        stage.people(mention, owners, why);
        stage.camps.opposite(owners, with);
      } else if (mention.parties.isEmpty() && owners.size() == 1) {
        members(mention, chunk, owners, why);
      }
    }
    stage.people(mention, with, why);
  }

  /** "At a summit in Norton, Seapact leaders warned": members of one alliance, who sat there. */
  private void members(Event mention, MeetingChunk chunk, List<Actor> owners, Fact<?> why) {
    Frame frame = around(chunk);
    Event sitting = stage.mentions.bare(chunk.kind(), mention.status(), why);
    stage.people(sitting, owners, why);
    int known = sitting.natures.size();
    new Members(line).sitting(sitting, chunk, frame == null ? null : subject(frame), why);
    if (sitting.natures.size() > known) {
      stage.people(mention, owners, why);
      mention.natures.addAll(sitting.natures);
    }
  }

  /** "At a lunch hosted by P, Q thanked Norland": Q sat there. */
  List<Actor> present(@Nullable MeetingChunk chunk) {
    return chunk != null && hangs(chunk) ? owners(chunk) : List.of();
  }

  /** Whoever the clause is about, where nobody else is named. */
  void ofClause(Event mention, MeetingChunk chunk, Fact<?> why) {
    if (mention.people.isEmpty()) {
      stage.people(mention, owners(chunk), why);
    }
  }

  /**
   * "P is in Norton. A meeting with Q follows on Friday": P's, of whom the sentence before told.
   */
  void ofHero(Event mention, Fact<?> why) {
    Person hero = stage.reading.protagonist;
    Body side = hero == null ? null : hero.side();
    boolean strangers = side != null && !mention.parties.containsKey(side.name());
    boolean open = mention.parties.size() == 1 && mention.people.size() < 2;
    if (hero != null && strangers && open && tells(hero)) {
      stage.people(mention, List.of(new Actor(hero, null)), why);
    }
  }

  /** Whether the article is about somebody: in what it is news of, or in what it told last. */
  private boolean tells(Person hero) {
    Event main = stage.reading.events.main();
    Event now = stage.current();
    return main == null
        || main.people.containsKey(hero)
        || now != null && now.people.containsKey(hero);
  }

  /** Where the phrase begins, its day too: "their summit", "their April 27 summit". */
  private int pronoun(MeetingChunk chunk) {
    int owner =
        line.chunk(chunk.from() - 1) instanceof DateChunk day ? day.from() - 1 : chunk.from();
    return line.in(owner, "possessive-pronoun") ? owner : chunk.from();
  }

  /** Whether the phrase hangs on what somebody did: "after a meeting", "their summit". */
  private boolean hangs(MeetingChunk chunk) {
    int whose = pronoun(chunk);
    int before = whose - 1;
    boolean theirs =
        chunk.determiner() == Determiner.POSSESSIVE && line.in(whose, "possessive-pronoun");
    return theirs || line.in(before, "company-preposition");
  }

  /** "P left the summit in Norton, the ministry said": who said it need not have been there. */
  private boolean tag(Frame frame) {
    Argument teller = frame.agent();
    boolean says = teller != null && line.says(frame.verb());
    int comma = teller == null ? -1 : teller.from() - 1;
    comma = line.in(comma, "article") ? comma - 1 : comma;
    if (!says || !line.is(comma, ",")) {
      return false;
    }
    int end = comma;
    return line.verbs().stream().anyMatch(verb -> !verb.nominal() && verb.at() < end);
  }

  /** "P and Q signed a letter presented to R after talks": over the participle to the phrase. */
  private int reach(Frame frame, MeetingChunk chunk) {
    int end = frame.to();
    boolean prior = line.in(chunk.from() - 1, "prior");
    for (Frame next : line.frames()) {
      boolean joined = next.verb().voice() == VerbGroup.Voice.REDUCED && next.verb().from() == end;
      end = prior && joined ? next.to() : end;
    }
    return end;
  }

  /** The clause that a phrase stands in, or that it opens: "After a meeting with Q, P said". */
  private @Nullable Frame around(MeetingChunk chunk) {
    Frame best = null;
    for (Frame frame : line.frames()) {
      boolean inside = frame.from() <= chunk.from() && chunk.from() < reach(frame, chunk);
      int leading = stage.scope.leading(frame);
      boolean after =
          frame.verb().from() > chunk.to() && (leading <= chunk.from() || opens(chunk, leading));
      boolean itself = Slots.first(subject(frame), MeetingChunk.class) == chunk;
      boolean counts = !itself && !frame.verb().nominal() && !tag(frame);
      if (counts && (inside || best == null && after)) {
        best = frame;
      }
    }
    return best;
  }

  /** "After talks with Q in Norton, P said": the phrase stands right before the clause. */
  private boolean opens(MeetingChunk chunk, int clause) {
    int comma = clause - 1;
    return line.is(comma, ",") && (stage.scope.phraseEnd(chunk) == comma || given(chunk, comma));
  }

  /** "At a lunch hosted by P in Norton, Q said": what hangs on the phrase reaches to the comma. */
  private boolean given(MeetingChunk chunk, int comma) {
    int first = chunk.to();
    while (first < comma && !(line.free(first) && line.is(first, ","))) {
      first++;
    }
    return first == comma
        && line.frames().stream()
            .filter(frame -> frame.verb().voice() == VerbGroup.Voice.REDUCED)
            .anyMatch(frame -> Slots.first(frame.patient(), MeetingChunk.class) == chunk);
  }
}
