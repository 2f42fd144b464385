package org.parley.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.Chunk.SideChunk;

/**
 * Nouns side by side: "A, B and C", the first noun that no preposition governs with what is
 * coordinated to it.
 */
public final class Rows {
  private static final int LONGEST_ASIDE = 20;
  private static final int LONGEST_REST = 10;
  private static final int LONGEST_POLITY = 3;
  private final Line line;

  public Rows(Line line) {
    this.line = line;
  }

  /** A chunk and those of its kind that follow by commas and "and". */
  public List<Chunk> row(Chunk first, int limit) {
    List<Chunk> row = new ArrayList<>();
    Chunk head = shared(first, limit);
    Chunk chunk = head;
    while (chunk != null) {
      row.add(chunk);
      Chunk follower = follower(chunk, limit);
      boolean next = follower != null && (alike(head, follower) || ofPosts(chunk, follower));
      chunk = next && follower != null && !subject(first, chunk, follower) ? follower : null;
    }
    return row;
  }

  /** "At a lunch hosted by P, Q said": Q is no second host but the subject of what follows. */
  private boolean subject(Chunk first, Chunk last, Chunk follower) {
    boolean comma = line.is(last.to(), ",") && follower.from() == last.to() + 1;
    return comma
        && last == first
        && line.preposition(first.from() - 1)
        && line.verbAt(follower.to()) != null;
  }

  /** "P and the ministers of A, B and C", "A and B's ministers, P and Q": owners and holders. */
  private static boolean ofPosts(Chunk chunk, Chunk follower) {
    boolean several = chunk instanceof OfficeChunk posts && posts.plural();
    boolean owner = follower instanceof BodyChunk && (several || chunk instanceof BodyChunk);
    boolean holder = follower instanceof PersonChunk && (several || chunk instanceof PersonChunk);
    return owner || holder;
  }

  private @Nullable Chunk follower(Chunk chunk, int limit) {
    boolean posts = chunk instanceof OfficeChunk office && office.plural() && office.counterpart();
    int names = posts && line.is(chunk.to(), "-") ? chunk.to() + 1 : chunk.to();
    if (posts && names < limit && line.chunk(names) instanceof PersonChunk first) {
      return first; // "their Norlandic counterparts General P and Admiral Q"
    }
    int next = joint(rest(aside(chunk, limit), chunk, limit), limit);
    Chunk follower = next < 0 ? null : line.chunk(next);
    boolean clause = // "led by P; Q led the others"
        follower != null && line.is(next - 1, ";") && line.verbAt(follower.to()) != null;
    return follower != null && follower.from() == next && !clause ? follower : null;
  }

  /** "P, as coordinator for fisheries, and Q": behind the words on P's capacity. */
  private int aside(Chunk chunk, int limit) {
    boolean capacity =
        chunk instanceof PersonChunk
            && line.is(chunk.to(), ",")
            && line.is(chunk.to() + 1, "as")
            && !line.is(chunk.to() + 2, "well");
    for (int i = chunk.to() + 2; capacity && i < Math.min(limit, chunk.to() + LONGEST_ASIDE); i++) {
      if (line.free(i) && line.is(i, ",")) {
        return i;
      }
    }
    return chunk.to();
  }

  /** "P, commander of the Green Legion, and Q": behind what no table knows of P's post. */
  private int rest(int at, Chunk chunk, int limit) {
    boolean of = line.in(at, "row-complement") && chunk instanceof PersonChunk;
    int end = of ? at + 1 : limit;
    while (end < limit && end - at < LONGEST_REST && inside(end)) {
      Chunk known = line.chunk(end);
      end = known == null ? end + 1 : known.to();
    }
    int next = joint(end, limit);
    boolean another = next > 0 && line.chunk(next) instanceof PersonChunk person && person.sure();
    return another ? end : at;
  }

  /** Whether a word can belong to the name of a unit. */
  private boolean inside(int at) {
    Chunk chunk = line.chunk(at);
    if (chunk instanceof PersonChunk capitals) {
      return !capitals.sure(); // "Green Legion" looks like a name
    }
    return chunk == null
        ? !line.boundary(at) && !line.in(at, "joint") && line.verbAt(at) == null
        : chunk instanceof BodyChunk
            || chunk instanceof PlaceChunk
            || chunk instanceof MeetingChunk;
  }

  /** "the Norlandic and Borlandic ministers P and Q": the row is that of the names. */
  private Chunk shared(Chunk first, int limit) {
    Chunk chunk = first;
    while (chunk instanceof BodyChunk body && body.form() == BodyChunk.Form.ADJECTIVE) {
      Chunk follower = follower(chunk, limit);
      if (follower == null) {
        return first;
      }
      chunk = follower;
    }
    return chunk instanceof PersonChunk person && person.shared() ? person : first;
  }

  private int joint(int at, int limit) {
    int i = at;
    boolean joined = false;
    while (i < limit && (line.in(i, "joint") || line.free(i) && line.is(i, ";"))) {
      i++;
      joined = true;
    }
    while (i < limit && joined && line.in(i, "article-like")) {
      i++;
    }
    return joined && i < limit ? polity(i, limit) : -1;
  }

  /** "A and the breakaway region of B": behind the words that tell what B is. */
  private int polity(int at, int limit) {
    for (int i = at; i < Math.min(limit, at + LONGEST_POLITY) && line.free(i); i++) {
      if (line.in(i, "polity") && line.is(i + 1, "of")) {
        return line.in(i + 2, "article") ? i + 3 : i + 2;
      }
    }
    return at;
  }

  public List<Chunk> rowBack(Chunk last) {
    List<Chunk> row = new ArrayList<>();
    row.add(last);
    Chunk chunk = last;
    while (true) {
      int i = chunk.from() - 1;
      boolean joined = false;
      while (line.in(i, "joint")) {
        i--;
        joined = true;
      }
      Chunk before = joined ? line.chunk(i) : null;
      if (before == null || !alike(last, before) || row.size() > 30) {
        return row;
      }
      row.add(0, before);
      chunk = before;
    }
  }

  /** Posts go with people and with bodies; a person and a body in a row are of two clauses. */
  public static boolean alike(Chunk a, Chunk b) {
    return human(a) && human(b) || body(a) && body(b) || a.getClass() == b.getClass();
  }

  private static boolean human(Chunk chunk) {
    return chunk instanceof PersonChunk || chunk instanceof OfficeChunk;
  }

  private static boolean body(Chunk chunk) {
    return chunk instanceof BodyChunk || chunk instanceof SideChunk || chunk instanceof OfficeChunk;
  }

  /** "Norlandic and Ruritanian negotiators": an adjective that shares the noun of the next. */
  private boolean inRow(Chunk chunk) {
    boolean joined = line.is(chunk.to(), "and") || line.is(chunk.to(), ",");
    Chunk next = line.chunk(chunk.to() + 1);
    return joined
        && chunk instanceof BodyChunk body
        && body.form() == BodyChunk.Form.ADJECTIVE
        && (next instanceof OfficeChunk || next instanceof SideChunk || next instanceof BodyChunk);
  }

  private boolean governed(int at, int from) {
    Chunk before = line.chunk(at - 1);
    boolean owned = before != null && line.in(before.from() - 1, "possessive-pronoun");
    // "during last week's talks", "at their May 10 talks"
    Chunk day = line.is(at, "'s") || owned ? before : null;
    int i = day instanceof DateChunk ? day.from() - 1 : at - 1;
    while (i >= from && line.free(i) && !line.preposition(i) && line.in(i, "light")) {
      i--;
    }
    return i >= from && line.preposition(i);
  }

  /** The first noun that no preposition governs, with what is coordinated to it. */
  public List<Chunk> heads(int from, int to) {
    int i = from;
    while (i < to) {
      Chunk chunk = line.chunk(i);
      if (chunk == null) {
        i++;
        continue;
      }
      boolean governed = governed(chunk.from(), from);
      boolean adjective = possessive(chunk) && !inRow(chunk);
      boolean owner = line.is(chunk.to(), "'s") && chunk instanceof PersonChunk p && named(p);
      boolean before = // "the bloc Norlandic League's mediator P": of whom P is the mediator
          chunk instanceof BodyChunk
              && line.chunk(chunk.to()) instanceof PersonChunk person
              && person.from() == chunk.to();
      if (!governed && !(chunk instanceof DateChunk) && !adjective && !owner && !before) {
        return row(chunk, to);
      }
      i = governed && human(chunk) ? partner(chunk) : chunk.to();
    }
    return List.of();
  }

  /** "with the help of Ministers P and Q": Q is as little the head as P. */
  private int partner(Chunk governed) {
    Chunk next = line.is(governed.to(), "and") ? line.chunk(governed.to() + 1) : null;
    return next instanceof PersonChunk ? next.to() : governed.to();
  }

  /** Whether the chunk ends in the name itself: "P's", not "P, Chief of Staff of the King's". */
  private boolean named(PersonChunk person) {
    String[] words = person.surface().split(" ");
    return line.text(person.to() - 1, person.to()).equals(words[words.length - 1]);
  }

  private static boolean possessive(Chunk chunk) {
    return chunk instanceof BodyChunk body
        && (body.form() == BodyChunk.Form.POSSESSIVE || body.form() == BodyChunk.Form.ADJECTIVE);
  }

  public static boolean place(Chunk chunk) {
    return chunk instanceof PlaceChunk
        || chunk instanceof BodyChunk body && body.form() == BodyChunk.Form.CAPITAL;
  }
}
