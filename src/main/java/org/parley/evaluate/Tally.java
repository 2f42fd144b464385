package org.parley.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** AreaScore, verdicts and errors of one article, while it is being scored. */
final class Tally {
  private final Map<Area, AreaScore> counts = new EnumMap<>(Area.class);
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  /**
   * What the gold says about a value of the report.
   *
   * @param pointers where it stands; a value of several parts has several
   */
  record Verdict(boolean right, List<String> pointers) {
    Verdict {
      pointers = List.copyOf(pointers);
    }
  }

  void add(Area area, int tp, int fp, int fn) {
    counts.merge(area, new AreaScore(tp, fp, fn), AreaScore::plus);
  }

  /** A value that is the gold's. */
  void right(Area area, String... pointers) {
    add(area, 1, 0, 0);
    judge(true, pointers);
  }

  /** A value that the gold does not have. */
  void surplus(Area area, String... pointers) {
    add(area, 0, 1, 0);
    judge(false, pointers);
  }

  /** A value other than the gold's: it is too much, and the right one is missing. */
  void wrong(Area area, String... pointers) {
    surplus(area, pointers);
    missed(area);
  }

  /** A value of the gold that the report lacks. */
  void missed(Area area) {
    add(area, 0, 0, 1);
  }

  void judge(boolean right, String... pointers) {
    verdicts.add(new Verdict(right, List.of(pointers)));
  }

  void error(String error) {
    errors.add(error);
  }

  Map<Area, AreaScore> counts() {
    return counts;
  }

  List<Verdict> verdicts() {
    return verdicts;
  }

  List<String> errors() {
    return errors;
  }
}
