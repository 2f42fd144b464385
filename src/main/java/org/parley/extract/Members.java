package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;

/**
 * The members of an alliance among themselves: its ministers, or one of its councils, that sit are
 * officials of many states under one name.
 */
final class Members {
  private final Line line;

  Members(Line line) {
    this.line = line;
  }

  /** Makes a conference of a sitting of members, where nobody else is named. */
  void sitting(Event mention, @Nullable Argument who, Fact<?> why) {
    boolean alone = mention.parties.size() == 1 && mention.people.isEmpty();
    if (alone && who != null && who.heads().size() == 1 && member(who.heads().get(0))) {
      Event.Nature nature = new Event.Nature(MeetingKind.CONFERENCE, mention.status(), null);
      mention.natures.add(Fact.of(nature, why));
    }
  }

  /** The same for a meeting phrase: members hold sessions and summits, not talks. */
  void sitting(Event mention, MeetingChunk chunk, @Nullable Argument who, Fact<?> why) {
    if (line.lexicon().words().in("sitting-noun", chunk.noun()) && !line.is(chunk.to(), "with")) {
      sitting(mention, who, why);
    }
  }

  /** "the ministers of the alliance", "its Military Committee"; not the alliance as one. */
  private static boolean member(Chunk chunk) {
    if (chunk instanceof OfficeChunk office) {
      return office.plural() && alliance(office.office().actsFor());
    }
    if (chunk instanceof SideChunk side) {
      return side.plural() && side.bodies().size() == 1 && alliance(side.bodies().get(0));
    }
    return chunk instanceof BodyChunk body && alliance(body.body());
  }

  private static boolean alliance(@Nullable Body body) {
    return body != null && body.side().kind() == OrganisationKind.INTERGOVERNMENTAL;
  }
}
