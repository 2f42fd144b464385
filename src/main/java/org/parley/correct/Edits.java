package org.parley.correct;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.Correction.Edit;
import org.parley.model.Correction.Edited;
import org.parley.model.Curated;
import org.parley.model.EntityKey;
import org.parley.model.Mention;
import org.parley.model.Resolution;

/**
 * What people said of things beside what articles tell.
 *
 * @param held the latest first
 */
public record Edits(List<Held> held) {
  public Edits {
    held = List.copyOf(held);
  }

  /**
   * An edit that holds.
   *
   * @param mentions of the thing
   */
  public record Held(Edited edited, Set<Mention> mentions) {
    public Held {
      mentions = Set.copyOf(mentions);
    }

    /** Whether the two cannot hold of one thing together. */
    boolean excludes(Edited other) {
      boolean sameValue = edited.value().equals(other.value());
      return switch (edited.edit()) {
        case CALLED -> other.edit() == Edit.CALLED || other.edit() == Edit.NOT_CALLED && sameValue;
        case ALSO_CALLED -> other.edit() == Edit.NOT_CALLED && sameValue;
        case NOT_CALLED ->
            sameValue && (other.edit() == Edit.CALLED || other.edit() == Edit.ALSO_CALLED);
        case SAME_AS -> false;
        case BROADER -> sameValue ? other.edit() == Edit.NOT_BROADER : other.edit() == Edit.BROADER;
        case NOT_BROADER -> sameValue && other.edit() == Edit.BROADER;
      };
    }
  }

  /** What was said, by what the mentions came to be. */
  public Map<EntityKey, Curated> of(Resolution resolution) {
    Map<EntityKey, Map<Edit, Set<String>>> values = new TreeMap<>();
    for (Held one : held) {
      values
          .computeIfAbsent(most(one.mentions(), resolution), any -> new EnumMap<>(Edit.class))
          .computeIfAbsent(one.edited().edit(), any -> new LinkedHashSet<>())
          .add(one.edited().value());
    }
    Map<EntityKey, Curated> curated = new HashMap<>();
    values.forEach((key, said) -> curated.put(key, curated(said)));
    return curated;
  }

  /** The entity that most of the mentions came to be. */
  private static EntityKey most(Set<Mention> mentions, Resolution resolution) {
    Map<EntityKey, Integer> votes = new TreeMap<>();
    mentions.forEach(
        mention -> votes.merge(resolution.key(mention.article(), mention.ref()), 1, Integer::sum));
    return Objects.requireNonNull(
        Collections.max(votes.entrySet(), Comparator.comparingInt(Map.Entry::getValue)).getKey());
  }

  private static Curated curated(Map<Edit, Set<String>> said) {
    Set<String> labels = said.getOrDefault(Edit.CALLED, Set.of());
    return new Curated(
        labels.stream().findFirst().orElse(null),
        said.getOrDefault(Edit.ALSO_CALLED, Set.of()),
        said.getOrDefault(Edit.NOT_CALLED, Set.of()),
        said.getOrDefault(Edit.SAME_AS, Set.of()),
        said.getOrDefault(Edit.BROADER, Set.of()),
        said.getOrDefault(Edit.NOT_BROADER, Set.of()));
  }
}
