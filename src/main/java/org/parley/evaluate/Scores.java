package org.parley.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The counts of every area. */
public record Scores(Map<Area, AreaScore> counts) {
  public Scores {
    Map<Area, AreaScore> all = new EnumMap<>(Area.class);
    for (Area area : Area.values()) {
      all.put(area, counts.getOrDefault(area, AreaScore.NONE));
    }
    counts = Collections.unmodifiableMap(all);
  }

  static Scores none() {
    return new Scores(Map.of());
  }

  public AreaScore of(Area area) {
    return counts.getOrDefault(area, AreaScore.NONE);
  }

  /** The mean F1 of the areas, in percent, with one decimal. */
  public double overall() {
    double sum = 0;
    for (Area area : Area.ofTheMean()) {
      sum += of(area).f1();
    }
    return AreaScore.rounded(sum / Area.ofTheMean().size());
  }

  /** The counts of all areas and details together. */
  public AreaScore sum() {
    return counts.values().stream().reduce(AreaScore.NONE, AreaScore::plus);
  }

  Scores plus(Scores other) {
    Map<Area, AreaScore> sums = new EnumMap<>(counts);
    other.counts.forEach((area, count) -> sums.merge(area, count, AreaScore::plus));
    return new Scores(sums);
  }
}
