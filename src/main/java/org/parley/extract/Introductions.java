package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Person;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Evidence;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;

/** Who a sentence names: each person with rank, posts and side, before any verb is read. */
final class Introductions {
  private final Reading reading;
  private final Line line;
  private final Actors actors;

  Introductions(Stage stage) {
    this.reading = stage.reading;
    this.line = stage.line;
    this.actors = stage.actors;
  }

  /** Learns who the sentence names, with their posts and sides. */
  void read() {
    HoldersInOrder inOrder = new HoldersInOrder(reading, line, actors);
    inOrder.ofAdjectives();
    introduce();
    sharedPosts();
    inOrder.ofPosts();
  }

  /** "Deputy Ministers P and Q", "P and Q, deputy directors of the Staff": one post for both. */
  private void sharedPosts() {
    Rows rows = new Rows(line);
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof PersonChunk holder && holder.shared()) {
        boolean behind = line.text(holder.from(), holder.to()).startsWith(holder.surface());
        for (Chunk other : behind ? rows.rowBack(holder) : rows.row(holder, line.size())) {
          if (other instanceof PersonChunk person && person.offices().isEmpty()) {
            share(holder, person, behind);
          }
        }
      }
    }
  }

  private void share(PersonChunk holder, PersonChunk chunk, boolean behind) {
    Person person = actors.person(chunk);
    Evidence evidence = reading.evidence(line, holder.from(), chunk.to(), "shared-post", 0.8);
    if (behind) {
      evidence = reading.evidence(line, chunk.from(), holder.to(), "shared-post", 0.8);
    }
    for (OfficePhrase office : holder.offices()) {
      if (office.post().equals("counterpart")) {
        continue; // the post is that of him whose counterpart it is
      }
      Body side = chunk.side() != null ? chunk.side() : office.side();
      Body body = chunk.side() != null ? null : office.body();
      person.addOffice(new OfficePhrase(office.post(), body, side), evidence);
      person.side = person.side == null ? new OfficePhrase("", body, side).actsFor() : person.side;
    }
  }

  private void introduce() {
    List<Actors.Actor> before = new ArrayList<>();
    for (Chunk chunk : line.sentence().chunks()) {
      alliance(chunk);
      if (chunk instanceof PersonChunk person && (person.sure() || !person.offices().isEmpty())) {
        Actors.Actor actor = new Actors.Actor(actors.person(person), null);
        actors.counterpart(person, before);
        counterparts(person, before);
        before.add(actor);
      }
    }
    reading.pair.named(before, subject());
  }

  /** "P and Q took the decision at the house of R": the two who did it. */
  private List<Actors.Actor> subject() {
    for (Frame frame : line.frames()) {
      Argument agent = frame.agent();
      boolean active = frame.verb().voice() == VerbGroup.Voice.ACTIVE && !frame.verb().nominal();
      if (agent != null && active) {
        boolean two = agent.heads().size() == 2 && agent.all(PersonChunk.class).size() == 2;
        return two ? actors.of(agent) : List.of();
      }
    }
    return List.of();
  }

  /** "the bloc's envoy P": of the alliance spoken of last. */
  private void alliance(Chunk chunk) {
    if (chunk instanceof BodyChunk body
        && body.body().side().kind() == OrganisationKind.INTERGOVERNMENTAL) {
      reading.alliance = body.body().side();
    }
    int owner = chunk.from() - 2;
    boolean owned = line.is(owner + 1, "'s") && line.in(owner, "alliance-noun");
    if (owned && chunk instanceof PersonChunk person && person.side() == null) {
      Person official = actors.person(person);
      official.side = official.side() == null ? reading.alliance : official.side;
    }
  }

  /** "P and Q met their Norlandic counterparts, R and S": posts by analogy in the same order. */
  private void counterparts(PersonChunk first, List<Actors.Actor> models) {
    OfficePhrase office =
        first.offices().stream().filter(o -> o.post().equals("counterpart")).findAny().orElse(null);
    boolean several = false;
    for (int i = first.from(); i < first.to(); i++) {
      several |= line.is(i, "counterparts");
    }
    if (office == null || office.side() == null || !several) {
      return;
    }
    List<Chunk> row = new Rows(line).row(first, line.size());
    for (int i = 1; i < row.size() && row.get(i) instanceof PersonChunk chunk; i++) {
      Person person = actors.person(chunk);
      person.side = person.side() == null ? office.side() : person.side;
      Person model = row.size() == models.size() ? models.get(i).person() : null;
      if (model != null && !model.offices.isEmpty()) {
        Evidence evidence =
            reading.evidence(line, first.from(), chunk.to(), "counterparts-in-order", 0.8);
        String post = model.offices.get(0).value().post();
        person.addOffice(new OfficePhrase(post, null, office.side()), evidence);
      }
    }
  }
}
