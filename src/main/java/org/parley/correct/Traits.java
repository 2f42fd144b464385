package org.parley.correct;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.model.Entity;
import org.parley.model.Ref;

/** What all entities have, whatever they are. */
final class Traits {
  private Traits() {}

  /** As in the key of a resolved entity. */
  static String kind(Entity entity) {
    if (entity instanceof Entity.Encounter) {
      return "meeting";
    }
    if (entity instanceof Entity.MeetingSeries) {
      return "series";
    }
    return entity.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  static List<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), otherNames(entity).stream()).distinct().toList();
  }

  static List<String> otherNames(Entity entity) {
    if (entity instanceof Entity.Person person) {
      return person.spellings();
    }
    if (entity instanceof Entity.Organisation body) {
      return body.otherNames();
    }
    return entity instanceof Entity.MeetingSeries series ? series.otherNames() : List.of();
  }

  /** The body or place that an entity belongs to. */
  static @Nullable Ref within(Entity entity) {
    if (entity instanceof Entity.Organisation body) {
      return body.parent();
    }
    if (entity instanceof Entity.Office office) {
      return office.organisation();
    }
    return entity instanceof Entity.Place place ? place.within() : null;
  }

  /** All that an entity refers to. */
  static Stream<Ref> refs(Entity entity) {
    return entity instanceof Entity.MeetingSeries series
        ? series.parties().stream()
        : Stream.ofNullable(within(entity)).map(Objects::requireNonNull);
  }

  /** Names in a form in which spellings meet. */
  static Set<String> folded(List<String> names) {
    return names.stream()
        .map(name -> Folding.fold(name).replaceAll("\\s+", " ").strip())
        .collect(Collectors.toSet());
  }
}
