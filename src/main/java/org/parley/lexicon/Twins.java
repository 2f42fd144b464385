package org.parley.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;

/** States of one divided land, told apart by a point of the compass: North and South Korea. */
final class Twins {
  private static final Set<String> POINTS = Set.of("North", "South", "East", "West");
  private static final int TWO = 2;

  /** By the land's name, its adjective or its plural: the states by their points. */
  private final Map<String, Map<String, Body>> byLand = new HashMap<>();

  static Twins load(BodyTable bodies) {
    Twins twins = new Twins();
    for (Table.Row row : Table.load("states").rows()) {
      Body state = bodies.require(row.get("name"));
      twins.add(row.get("name"), state);
      row.all("adjectives").forEach(adjective -> twins.add(adjective, state));
    }
    twins.byLand.values().removeIf(states -> states.size() < TWO);
    return twins;
  }

  private void add(String name, Body state) {
    int space = name.indexOf(' ');
    if (space < 0 || !POINTS.contains(name.substring(0, space))) {
      return;
    }
    String land = Folding.fold(name.substring(space + 1));
    byLand.computeIfAbsent(land, key -> new TreeMap<>()).put(name.substring(0, space), state);
  }

  /** Both states of a land by its name or adjective ("Korea", "Korean"); empty where it is one. */
  List<Body> of(String land) {
    return List.copyOf(byLand.getOrDefault(Folding.fold(land), Map.of()).values());
  }

  /** "the North" where the other of the pair, or it itself, is known; null for other states. */
  @Nullable Body at(String point, Body known) {
    return byLand.values().stream()
        .filter(states -> states.containsValue(known))
        .map(states -> states.get(point))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
