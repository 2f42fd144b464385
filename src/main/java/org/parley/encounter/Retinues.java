package org.parley.encounter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.model.Body;

/** Who came with whom: "P was accompanied by Q". Whose Q is shows once P's side is known. */
public final class Retinues {
  private final Map<Person, Person> leaders = new LinkedHashMap<>();

  /** Somebody came with a leader. */
  public void came(Person companion, Person leader) {
    if (companion != leader) {
      leaders.putIfAbsent(companion, leader);
    }
  }

  /** Gives those of no known side the one of whom they came with. */
  public void settle() {
    leaders.forEach(
        (companion, leader) -> {
          Body side = leader.side();
          if (companion.side() == null && side != null) {
            companion.side = side;
          }
        });
  }
}
