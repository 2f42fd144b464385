package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;

/** Who is meant where posts in the plural are named first, and their holders right behind. */
final class ApposedPeople {
  private final Line line;
  private final Rows rows;

  ApposedPeople(Line line) {
    this.line = line;
    this.rows = new Rows(line);
  }

  /** "The Norlandic and Borlandic ministers, P and Q" are P and Q. */
  List<Chunk> of(List<Chunk> heads) {
    List<Chunk> owned = owned(heads);
    if (!owned.isEmpty()) {
      return owned;
    }
    Chunk last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
    InOrder.Group group = last instanceof OfficeChunk ? new InOrder(line).of(last) : null;
    boolean all = group != null && group.sides().size() == heads.size();
    List<Chunk> members = last == null ? List.of() : members(last);
    if (heads.size() == 1 && !members.isEmpty()) {
      return members;
    }
    return group != null && all ? List.copyOf(group.people()) : named(heads);
  }

  /** "The envoys (P of A and Q of B) met", "the two envoys, P of A and Q of B": who they are. */
  private List<Chunk> members(Chunk head) {
    boolean several =
        head instanceof OfficeChunk office && office.plural()
            || head instanceof SideChunk side && side.plural();
    SideChunk owners = owners(head);
    int end = owners == null ? head.to() : owners.to();
    boolean brackets = line.is(end, "(");
    if (!several || !brackets && !line.is(end, ",")) {
      return List.of();
    }
    Chunk first = line.chunk(end + 1);
    List<Chunk> row = first instanceof PersonChunk ? rows.row(first, line.size()) : List.of();
    boolean single = line.is(head.from(), "a") || line.is(head.from(), "an"); // "an official, P,"
    boolean people =
        row.size() > (single ? 0 : 1)
            && row.stream()
                .allMatch(
                    each ->
                        each instanceof PersonChunk one
                            && (brackets || side(head) || one.side() != null));
    if (owners != null && row.size() == 2 && row.get(1) instanceof PersonChunk) {
      return List.of(row.get(0), row.get(1), owners); // their sides are those spoken of
    }
    return people && (!brackets || line.is(row.get(row.size() - 1).to(), ")")) ? row : List.of();
  }

  /** "of the two countries" behind a post. */
  private @Nullable SideChunk owners(Chunk head) {
    int at = head.to() + 1;
    return line.is(head.to(), "of")
            && line.chunk(at) instanceof SideChunk side
            && side.from() == at
            && side.plural()
            && side.bodies().isEmpty()
        ? side
        : null;
  }

  /** "The leaders of A, B and C - P, Q and R - met": as many names as sides. */
  private List<Chunk> named(List<Chunk> heads) {
    boolean post =
        heads.size() > 1 && heads.get(0) instanceof OfficeChunk office && office.plural();
    int end = heads.isEmpty() ? 0 : heads.get(heads.size() - 1).to();
    boolean apart = line.is(end, ",") || line.is(end, "-") || line.is(end, "–");
    if (!post || !apart || !(line.chunk(end + 1) instanceof PersonChunk first)) {
      return heads;
    }
    boolean bodies = heads.stream().skip(1).allMatch(BodyChunk.class::isInstance);
    List<Chunk> row = rows.row(first, line.size());
    boolean people = row.stream().allMatch(PersonChunk.class::isInstance);
    return bodies && people && row.size() == heads.size() ? row : heads;
  }

  /** "Norland's and Borland's ministers, P and Q met": those named, each for one of the states. */
  private List<Chunk> owned(List<Chunk> heads) {
    for (Chunk head : heads) {
      InOrder.Group group = head instanceof OfficeChunk ? new InOrder(line).of(head) : null;
      boolean rest =
          group != null
              && heads.stream().allMatch(h -> h == head || group.people().contains(h) || owner(h));
      if (group != null && rest && heads.size() > 1) {
        return List.copyOf(group.people());
      }
    }
    return List.of();
  }

  private static boolean owner(Chunk head) {
    return head instanceof BodyChunk body && body.form() == BodyChunk.Form.POSSESSIVE;
  }

  /** Whether a post is one of a state, which its holders serve. */
  private static boolean side(Chunk head) {
    return head instanceof OfficeChunk office && office.office().side() != null;
  }
}
