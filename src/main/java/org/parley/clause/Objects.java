package org.parley.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;

/**
 * The object of a verb: right behind it, or beyond its adverbials, or named behind a noun that says
 * nothing.
 */
final class Objects {
  /** So many plain nouns stand before a chunk that is no longer theirs. */
  private static final int NOUNS = 5;

  private final Line line;
  private final Rows rows;

  Objects(Line line, Rows rows) {
    this.line = line;
    this.rows = rows;
  }

  /** The object that begins at a token; null where none does before the end. */
  @Nullable Argument behind(int at, int end) {
    int i = at;
    while (i < end
        && (line.in(i, "adverb") || line.in(i, "light") || line.is(i, ":") || quoted(i))) {
      i++;
    }
    while (line.chunk(i) instanceof DateChunk date) {
      i = date.to();
      while (i < end && line.in(i, "light")) {
        i++;
      }
    }
    Chunk chunk = line.chunk(i);
    if (chunk != null) {
      List<Chunk> row = rows.row(chunk, end);
      return Argument.of(i, row.get(row.size() - 1).to(), row);
    }
    if (i >= end || line.preposition(i) || line.is(i, ",") && line.preposition(i + 1)) {
      return beyond(i, end);
    }
    if (line.in(i, "pronoun")) {
      return new Argument(i, i + 1, List.of(), line.norm(i));
    }
    return plain(i, end);
  }

  /** Nouns that no table knows, with the chunk right behind them. */
  private @Nullable Argument plain(int from, int end) {
    int to = from;
    while (to < end && line.free(to) && (!line.boundary(to) || pair(to)) && !line.preposition(to)) {
      to++;
    }
    boolean owned = line.in(from, "possessive-pronoun") || line.in(from - 1, "possessive-pronoun");
    Chunk named = owned ? named(to, end) : null;
    if (named != null) {
      List<Chunk> row = rows.row(named, end);
      return Argument.of(from, row.get(row.size() - 1).to(), row);
    }
    Chunk head = to < end ? line.chunk(to) : null;
    boolean adjacent = head != null && !(head instanceof DateChunk) && to - from < NOUNS;
    return to > from || head != null
        ? Argument.of(
            from,
            Math.max(to, head == null ? to : head.to()),
            adjacent && head != null ? rows.row(head, end) : List.of())
        : null;
  }

  /** held "fruitful talks": a mark of quotation before the noun of the object. */
  private boolean quoted(int i) {
    return line.is(i, "\"")
        && (line.chunk(i + 1) instanceof MeetingChunk || line.chunk(i + 2) instanceof MeetingChunk);
  }

  /** "met his host, General P, on Monday": the name behind a noun that no table knows. */
  private @Nullable Chunk named(int comma, int end) {
    Chunk person = line.is(comma, ",") ? line.chunk(comma + 1) : null;
    boolean sure = person instanceof PersonChunk name && name.sure() && name.to() <= end;
    boolean says = person != null && line.verbAt(person.to()) != null;
    return sure && !says ? person : null;
  }

  /** "wide-ranging and fruitful talks": "and" between two adjectives of one noun. */
  private boolean pair(int and) {
    boolean second = line.free(and + 1) && !line.boundary(and + 1);
    return line.is(and, "and")
        && line.chunk(second ? and + 2 : and + 1) instanceof Chunk.MeetingChunk;
  }

  /** "received, in his office, P", "welcomed to Norton on Monday P": a person behind adverbials. */
  private @Nullable Argument beyond(int from, int end) {
    List<Chunk> heads = rows.heads(from, end);
    boolean human = !heads.isEmpty() && human(heads.get(0));
    List<Chunk> row = human || meeting(heads) ? heads : apart(from, end);
    return row.isEmpty() ? null : Argument.of(row.get(0).from(), row.get(row.size() - 1).to(), row);
  }

  /** "had on Monday a call". */
  private static boolean meeting(List<Chunk> heads) {
    return !heads.isEmpty()
        && heads.get(0) instanceof Chunk.MeetingChunk meeting
        && meeting.determiner() == Chunk.MeetingChunk.Determiner.INDEFINITE;
  }

  /** "received at the palace, in Norton, P": the first person that stands right behind a comma. */
  private List<Chunk> apart(int from, int end) {
    for (int i = from; i < end; i++) {
      int at = line.in(i + 1, "article") ? i + 2 : i + 1;
      Chunk chunk = line.free(i) && line.is(i, ",") ? line.chunk(at) : null;
      if (chunk != null && human(chunk) && !(line.chunk(i - 1) instanceof PersonChunk)) {
        return rows.row(chunk, end);
      }
    }
    return List.of();
  }

  private static boolean human(Chunk chunk) {
    return chunk instanceof PersonChunk || chunk instanceof OfficeChunk;
  }
}
