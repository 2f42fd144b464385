package org.parley.extract;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.OfficePhrase;
import org.parley.model.Sentence;

/** The states of which an article speaks as actors, more than as the place of a capital. */
final class SpokenStates {
  private final Set<String> names = new HashSet<>();

  private SpokenStates() {}

  static Set<String> of(AnnotatedArticle article) {
    SpokenStates states = new SpokenStates();
    for (Sentence sentence : article.sentences()) {
      sentence.chunks().forEach(states::add);
    }
    return states.names;
  }

  private void add(Chunk chunk) {
    if (chunk instanceof BodyChunk body && body.form() != BodyChunk.Form.CAPITAL) {
      add(body.body());
    } else if (chunk instanceof SideChunk side) {
      side.bodies().forEach(this::add);
    } else if (chunk instanceof OfficeChunk office) {
      add(office.office());
    } else if (chunk instanceof PersonChunk person) {
      add(person.side());
      person.offices().forEach(this::add);
    }
  }

  private void add(OfficePhrase office) {
    add(office.actsFor());
  }

  private void add(@Nullable Body body) {
    if (body != null) {
      names.add(body.side().name());
    }
  }
}
