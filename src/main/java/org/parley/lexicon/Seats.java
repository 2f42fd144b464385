package org.parley.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cities in which well-known buildings and headquarters stand. */
final class Seats {
  private final Map<String, String> cities = new HashMap<>();

  static Seats load() {
    Seats seats = new Seats();
    for (Table.Row row : Table.load("seats").rows()) {
      seats.cities.put(Folding.fold(row.get("building")), row.get("city"));
    }
    return seats;
  }

  /** The city of a building; null where the table does not tell. */
  @Nullable String cityOf(String building) {
    return cities.get(Folding.fold(building));
  }
}
