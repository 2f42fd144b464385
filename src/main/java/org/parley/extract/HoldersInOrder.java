package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.encounter.Person;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Evidence;
import org.parley.model.OfficePhrase;

/**
 * Posts in the plural with their holders named in the same order: "the ministers of A and B, P and
 * Q", "A's foreign and defence ministers, P and Q".
 */
final class HoldersInOrder {
  private static final String COUNTERPART = "counterpart";
  private final Reading reading;
  private final Line line;
  private final Actors actors;

  HoldersInOrder(Reading reading, Line line, Actors actors) {
    this.reading = reading;
    this.line = line;
    this.actors = actors;
  }

  /** "the A-ish and B-ish ministers, P and Q", "his A-ish and B-ish counterparts, P and Q". */
  void ofAdjectives() {
    InOrder order = new InOrder(line);
    for (Chunk chunk : line.sentence().chunks()) {
      InOrder.Group group = order.of(chunk);
      String post = group == null ? null : group.post();
      String held = COUNTERPART.equals(post) ? model(chunk) : post;
      for (int i = 0; group != null && i < group.people().size(); i++) {
        OfficePhrase office =
            new OfficePhrase(held == null ? COUNTERPART : held, null, group.sides().get(i));
        hold(group.people().get(i), office, chunk);
      }
    }
  }

  /** Whoever is named in the row has that post, whatever stands nearer to the name. */
  private void hold(PersonChunk holder, OfficePhrase office, Chunk from) {
    Body side = office.side();
    PersonChunk own = holder.holding(office);
    Person person = actors.person(side == null ? own : own.of(side));
    if (!office.post().equals(COUNTERPART)) {
      Evidence evidence = reading.evidence(line, from.from(), holder.to(), "holders-in-order", 0.8);
      person.addOffice(office, evidence);
    }
  }

  /** The post of him whose counterparts are named: the one spoken of last before. */
  private @Nullable String model(Chunk counterparts) {
    String post = null;
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk.from() >= counterparts.from()) {
        return post;
      }
      if (chunk instanceof OfficeChunk office && !office.plural()) {
        post = office.office().post();
      } else if (chunk instanceof PersonChunk person && person.sure()) {
        List<String> posts =
            actors.person(person).offices.stream().map(known -> known.value().post()).toList();
        post = posts.isEmpty() ? post : posts.get(0);
      }
    }
    return post;
  }

  /** "A's foreign and defence ministers, P and Q", "their A-ish counterparts, Minister P and Q". */
  private void ofOneSide(OfficeChunk office) {
    Chunk first = line.is(office.to(), ",") ? line.chunk(office.to() + 1) : null;
    List<Chunk> row =
        first instanceof PersonChunk ? new Rows(line).row(first, line.size()) : List.of();
    Body side = office.office().side();
    if (row.size() < 2 || side == null || !row.stream().allMatch(PersonChunk.class::isInstance)) {
      return;
    }
    List<String> posts = posts(office.office().post());
    for (int i = 0; i < row.size(); i++) {
      PersonChunk chunk = (PersonChunk) row.get(i);
      Person person = actors.person(chunk);
      person.side = person.side() == null ? side : person.side;
      if (chunk.offices().isEmpty() && posts.size() == row.size()) {
        Evidence evidence =
            reading.evidence(line, office.from(), chunk.to(), "holders-in-order", 0.8);
        person.addOffice(new OfficePhrase(posts.get(i), null, side), evidence);
      }
    }
  }

  /** "foreign and defence minister": the posts that share the noun. */
  private static List<String> posts(String post) {
    List<String> posts = new ArrayList<>();
    String noun = post.substring(post.lastIndexOf(' ') + 1);
    for (String part : post.split(" and |, ")) {
      boolean whole = part.toLowerCase(Locale.ROOT).endsWith(noun.toLowerCase(Locale.ROOT));
      posts.add(whole ? part : part + " " + noun);
    }
    return posts;
  }

  /**
   * "the foreign ministers of A, B and C, P, Q and R": posts and sides in the order of the names.
   */
  void ofPosts() {
    List<Chunk> chunks = line.sentence().chunks();
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof OfficeChunk office
          && office.plural()
          && office.office().side() != null) {
        int next = i + 1;
        List<Body> sides = ownersBefore(chunks, i);
        sides.add(office.office().side());
        while (next < chunks.size()
            && chunks.get(next) instanceof Chunk.BodyChunk body
            && body.body().canBeSide()) {
          sides.add(body.body());
          next++;
        }
        inOrder(office, sides, chunks, next);
        if (sides.size() == 1) {
          ofOneSide(office);
        }
      } else if (chunks.get(i) instanceof OfficeChunk office && office.plural()) {
        boolean owned = i + 1 < chunks.size() && chunks.get(i + 1) instanceof SideChunk;
        shared(office, chunks, owned ? i + 2 : i + 1);
      }
    }
  }

  /** "A and B's ministers, P and Q": the owners that a row names before the last. */
  private List<Body> ownersBefore(List<Chunk> chunks, int last) {
    List<Body> owners = new ArrayList<>();
    for (int i = last; i > 0; i--) {
      Chunk before = chunks.get(i - 1);
      boolean joined = line.in(before.to(), "joint") && before.to() + 1 == chunks.get(i).from();
      if (!joined || !(before instanceof Chunk.BodyChunk body) || !body.body().canBeSide()) {
        break;
      }
      owners.add(0, body.body());
    }
    return owners;
  }

  /** "the two prime ministers, P and Q": one post, as many holders. */
  private void shared(OfficeChunk office, List<Chunk> chunks, int next) {
    int end = chunks.get(next - 1).to();
    boolean two =
        next + 1 < chunks.size()
            && chunks.get(next) instanceof PersonChunk first
            && chunks.get(next + 1) instanceof PersonChunk second
            && first.from() == (line.is(end, ",") ? end + 1 : end)
            && line.is(first.to(), "and")
            && second.from() == first.to() + 1;
    for (int i = next; two && i < next + 2; i++) {
      PersonChunk chunk = (PersonChunk) chunks.get(i);
      Evidence evidence =
          reading.evidence(line, office.from(), chunk.to(), "holders-in-order", 0.8);
      actors
          .person(chunk)
          .addOffice(new OfficePhrase(office.office().post(), null, null), evidence);
    }
  }

  private void inOrder(OfficeChunk office, List<Body> sides, List<Chunk> chunks, int next) {
    int last = next + sides.size();
    if (sides.size() < 2 || last > chunks.size()) {
      return;
    }
    if (!chunks.subList(next, last).stream().allMatch(chunk -> chunk instanceof PersonChunk)) {
      return;
    }
    for (int i = 0; i < sides.size(); i++) {
      PersonChunk chunk = (PersonChunk) chunks.get(next + i);
      Person person = actors.person(chunk);
      Evidence evidence =
          reading.evidence(line, office.from(), chunk.to(), "holders-in-order", 0.8);
      person.side = person.side == null ? sides.get(i) : person.side;
      String post = office.office().post();
      person.addOffice(new OfficePhrase(post, null, sides.get(i)), evidence);
    }
  }
}
