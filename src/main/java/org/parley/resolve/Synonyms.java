package org.parley.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Entity.Organisation;
import org.parley.model.EntityKey;
import org.parley.model.Ref;
import org.parley.model.ResolvedEntity;
import org.parley.resolve.words.KnownNames;

/**
 * What the lexicon calls states and organisations, though no article may. A name that stands for
 * another body unless a side is named beside it ("Foreign Office") tells nothing.
 */
final class Synonyms {
  private static final int DEEPEST = 8;

  private final KnownNames known;
  private final Map<EntityKey, Organisation> organisations = new HashMap<>();

  Synonyms(Collection<ResolvedEntity> entities, KnownNames known) {
    this.known = known;
    for (ResolvedEntity entity : entities) {
      if (entity.representative() instanceof Organisation organisation) {
        organisations.put(entity.key(), organisation);
      }
    }
  }

  /** The names by entity; of most there are none. */
  Map<EntityKey, Set<String>> all() {
    Map<EntityKey, Set<String>> all = new TreeMap<>();
    organisations.forEach(
        (key, organisation) -> {
          Body body = known.body(organisation.name());
          if (body != null && isMeant(body, organisation)) {
            all.put(key, new TreeSet<>(known.allNames(body)));
          }
        });
    return all;
  }

  /** Whether both stand inside the same state or organisation, or inside none. */
  private boolean isMeant(Body body, Organisation organisation) {
    Organisation outermost = outermost(organisation);
    return body.parent() == null
        ? outermost == organisation
        : outermost != organisation && body.side().equals(known.body(outermost.name()));
  }

  private Organisation outermost(Organisation organisation) {
    Organisation outermost = organisation;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Organisation next = get(outermost.parent());
      if (next == null) {
        break;
      }
      outermost = next;
    }
    return outermost;
  }

  private @Nullable Organisation get(@Nullable Ref key) {
    return key == null ? null : organisations.get(EntityKey.parse(key.value()));
  }
}
