package org.parley.resolve.cluster;

import java.util.HashMap;
import java.util.Map;
import org.parley.model.Mention;

/** Union-find: the smallest mention leads all that were united with it. */
public final class Leaders {
  private final Map<Mention, Mention> above = new HashMap<>();

  public Mention of(Mention mention) {
    Mention up = above.get(mention);
    if (up == null) {
      return mention;
    }
    Mention leader = of(up);
    above.put(mention, leader);
    return leader;
  }

  public void unite(Mention a, Mention b) {
    Mention first = of(a);
    Mention second = of(b);
    if (!first.equals(second)) {
      boolean inOrder = first.compareTo(second) < 0;
      above.put(inOrder ? second : first, inOrder ? first : second);
    }
  }
}
