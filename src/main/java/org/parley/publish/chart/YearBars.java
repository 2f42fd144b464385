package org.parley.publish.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.chart.content.Frame;
import org.parley.publish.chart.content.Rows;
import org.parley.publish.chart.content.Targets;
import org.parley.publish.chart.content.Words;

/** How many there were in each year. */
public record YearBars(Frame frame, int floor, List<Level> levels, List<Bar> bars)
    implements Drawing {
  private static final int HEIGHT = 300;
  private static final int LEFT = 56;
  private static final int TOP = 16;
  private static final int FLOOR = 260;
  private static final int WIDEST = 72;
  private static final int MOST_NAMES = 22;

  public YearBars {
    levels = List.copyOf(levels);
    bars = List.copyOf(bars);
  }

  /** A line across, at a number. */
  public record Level(int y, int number) {}

  /**
   * One year.
   *
   * @param text its number below, empty where there is no room
   */
  public record Bar(int x, int y, int width, int height, String text, String name, String href) {
    /** Where its middle is. */
    public int middle() {
      return x + width / 2;
    }
  }

  static boolean fit(List<String> columns) {
    return columns.contains("year") && columns.contains("meetings");
  }

  static YearBars of(Rows rows, Targets targets, String title) {
    Map<Integer, Integer> counts = new TreeMap<>();
    rows.all()
        .forEach(
            (List<@Nullable RDFNode> row) -> {
              int year = rows.number(row, "year", -1);
              if (year >= 0) {
                counts.merge(year, rows.number(row, "meetings", 0), Integer::sum);
              }
            });
    return of(counts, targets, title, "meeting");
  }

  /** A bar for each year from the first to the last, those without any included. */
  static YearBars of(Map<Integer, Integer> counts, Targets targets, String title, String what) {
    TreeMap<Integer, Integer> sorted = new TreeMap<>(counts);
    int first = sorted.isEmpty() ? 0 : sorted.firstKey();
    int last = sorted.isEmpty() ? -1 : sorted.lastKey();
    int most = sorted.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int step = step(most);
    int top = (most + step - 1) / step * step;
    double room = (double) (Frame.WIDTH - LEFT - TOP) / Math.max(1, last - first + 1);
    int every = (int) Math.ceil((last - first + 1) / (double) MOST_NAMES);
    List<Bar> bars = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      int count = sorted.getOrDefault(year, 0);
      int width = (int) Math.max(1, Math.min(WIDEST, room * 0.8));
      int x = LEFT + (int) ((year - first) * room + (room - width) / 2);
      int height = top == 0 ? 0 : (FLOOR - TOP) * count / top;
      boolean named = every == 0 || (year - first) % every == 0;
      bars.add(
          new Bar(
              x,
              FLOOR - height,
              width,
              height,
              named ? Integer.toString(year) : "",
              year + ": " + Words.count(count, what),
              targets.year(year)));
    }
    return new YearBars(
        Frame.of(
            HEIGHT, title, Words.count(total(sorted), what) + " from " + first + " to " + last),
        FLOOR,
        levels(top, step),
        bars);
  }

  private static int total(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Level> levels(int top, int step) {
    List<Level> levels = new ArrayList<>();
    for (int number = 0; number <= top; number += step) {
      levels.add(new Level(top == 0 ? FLOOR : FLOOR - (FLOOR - TOP) * number / top, number));
    }
    return levels;
  }

  /** A round number of which about five reach the most. */
  private static int step(int most) {
    int power = 1;
    while (power * 50 <= most) {
      power *= 10;
    }
    for (int round : new int[] {1, 2, 5, 10}) {
      if (round * power * 5 >= most) {
        return round * power;
      }
    }
    return 10 * power;
  }
}
