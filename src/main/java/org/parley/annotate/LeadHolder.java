package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Chunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.OfficePhrase;

/**
 * Whom the lead calls by a post alone, and who is named as the story goes on: "A Norlandic envoy
 * resumed his mission yesterday. Ola Brekke, a former judge, arrived in Borport". The post is that
 * person's where no other stands beside the name.
 */
final class LeadHolder {
  /** Behind so many sentences a name is somebody else's. */
  static final int NEAR = 2;

  private final @Nullable OfficePhrase post;
  private final @Nullable String name;

  private LeadHolder(@Nullable OfficePhrase post, @Nullable String name) {
    this.post = post;
    this.name = name;
  }

  /** Takes the first sentences of the body, the lead first, with what they name. */
  static LeadHolder of(List<Words> words, List<List<Chunk>> chunks) {
    OfficePhrase post = chunks.isEmpty() ? null : post(chunks.get(0));
    for (int i = 1; post != null && i < chunks.size(); i++) {
      Chunk first = chunks.get(i).isEmpty() ? null : chunks.get(i).get(0);
      if (first instanceof PersonChunk person && person.from() < 2) {
        boolean his = free(person) && (person.offices().isEmpty() || former(person, words.get(i)));
        return new LeadHolder(his ? post : null, his ? person.name() : null);
      }
    }
    return new LeadHolder(null, null);
  }

  /** One holder of a post of a known side, with whom the lead begins. */
  private static @Nullable OfficePhrase post(List<Chunk> lead) {
    Chunk first = lead.isEmpty() ? null : lead.get(0);
    boolean one =
        first instanceof OfficeChunk office
            && office.from() < 2
            && !office.plural()
            && !office.counterpart()
            && office.office().actsFor() != null
            && lead.stream().noneMatch(chunk -> named(chunk, office));
    return one && first instanceof OfficeChunk office ? office.office() : null;
  }

  /** "The Norlandic envoy, P": the lead names him itself. */
  private static boolean named(Chunk chunk, OfficeChunk office) {
    return chunk instanceof PersonChunk person && person.from() <= office.to() + 1;
  }

  private static boolean free(PersonChunk person) {
    return person.side() == null
        && person.offices().stream().allMatch(office -> office.actsFor() == null);
  }

  private static boolean former(PersonChunk person, Words words) {
    for (int i = person.from(); i < person.to(); i++) {
      if (words.in(i, "former")) {
        return true;
      }
    }
    return false;
  }

  /** The name that the post licenses; null where the lead leaves nobody open. */
  @Nullable String name() {
    return name;
  }

  /** The chunks of a sentence, the holder's with the post. */
  List<Chunk> in(List<Chunk> chunks) {
    OfficePhrase held = post;
    if (held == null) {
      return chunks;
    }
    List<Chunk> told = new ArrayList<>(chunks);
    told.replaceAll(
        chunk ->
            chunk instanceof PersonChunk person && person.name().equals(name) && free(person)
                ? person.holding(held)
                : chunk);
    return told;
  }
}
