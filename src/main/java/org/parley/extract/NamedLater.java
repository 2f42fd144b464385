package org.parley.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.OfficePhrase;
import org.parley.model.Sentence;
import org.parley.model.Zone;

/** Posts whose holder an article names only further on: "The President met …. President P said". */
final class NamedLater {
  private final Reading reading;
  private final Map<String, Holder> byPost = new HashMap<>();
  private final Set<String> several = new HashSet<>();

  private final @Nullable Sentence lead;

  /** A person as named in a sentence. */
  private record Holder(PersonChunk chunk, Sentence sentence) {}

  NamedLater(Reading reading) {
    this.reading = reading;
    this.lead =
        reading.annotated.sentences().stream()
            .filter(sentence -> sentence.zone() == Zone.BODY)
            .findFirst()
            .orElse(null);
    for (Sentence sentence : reading.annotated.sentences()) {
      if (sentence.zone() != Zone.TITLE) {
        sentence.chunks().forEach(chunk -> add(chunk, sentence));
      }
    }
  }

  private void add(Chunk chunk, Sentence sentence) {
    if (!(chunk instanceof PersonChunk person) || !person.sure()) {
      return;
    }
    for (OfficePhrase office : person.offices()) {
      String post = Folding.fold(office.post());
      Holder known = byPost.putIfAbsent(post, new Holder(person, sentence));
      if (known != null && !known.chunk().name().equals(person.name())) {
        several.add(post);
      }
    }
  }

  /** The first sentence of the text. */
  @Nullable Sentence lead() {
    return lead;
  }

  /** The one person of the article who holds a post; null where none or several do. */
  @Nullable Person holder(OfficePhrase office) {
    String post = Folding.fold(office.post());
    Holder holder = several.contains(post) ? null : byPost.get(post);
    if (holder == null || otherSide(office, holder.chunk())) {
      return null;
    }
    PersonChunk chunk = holder.chunk();
    Line line = new Line(holder.sentence(), reading.lexicon);
    return reading.people.of(
        chunk,
        chunk.surface(),
        reading.evidence(line, chunk.from(), chunk.to(), "named-later", 0.8));
  }

  private static boolean otherSide(OfficePhrase office, PersonChunk chunk) {
    Body side = office.actsFor();
    List<OfficePhrase> offices = chunk.offices();
    return side != null
        && offices.stream()
            .map(OfficePhrase::actsFor)
            .anyMatch(own -> own == null || !own.name().equals(side.name()));
  }
}
