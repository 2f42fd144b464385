package org.parley.publish.query.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shares out the width of a table: to each column its words, the rest where it saves lines. */
final class Widths {
  /** No column up to this width is wrapped: dates, numbers. */
  private static final int SHORT = 10;

  /** Longer words may be broken. */
  private static final int LONG_WORD = 18;

  /** No saving of lines is worth a broken word. */
  private static final double BROKEN = 1000;

  /** More broken words than one in so many rows are no pleasure. */
  private static final int SELDOM = 4;

  /** Where cells are on average longer than this, they are sentences. */
  private static final int SENTENCE = 60;

  /** The width in which a sentence can be read. */
  private static final int MEASURE = 30;

  /** So many rows show where width is wanted. */
  private static final int SAMPLE = 1000;

  private final Sheet sheet;
  private final int indent;
  private final List<List<Shown>> shown = new ArrayList<>();
  private final long rows;
  private final int[] natural;
  private final int[] widths;

  /**
   * A cell as it is printed.
   *
   * @param words the widths of its words
   * @param parts the widths of their parts
   * @param gaps the widths of the spaces after them
   * @param rows over how many rows it may run down
   */
  private record Shown(int[] words, int[] parts, int[] gaps, int rows) {
    static Shown of(String text, int rows) {
      String[] words = Cells.words(text);
      return new Shown(
          Arrays.stream(words).mapToInt(word -> Cells.width(word.stripTrailing())).toArray(),
          Arrays.stream(words)
              .map(Cells::parts)
              .flatMap(Arrays::stream)
              .mapToInt(Cells::width)
              .toArray(),
          Arrays.stream(words).mapToInt(word -> word.endsWith(" ") ? 1 : 0).toArray(),
          rows);
    }

    int longest() {
      return IntStream.of(words).max().orElse(0);
    }

    int natural() {
      return IntStream.of(words).sum() + IntStream.of(gaps).sum();
    }

    /** Tall cells are worse than many. */
    double cost(int width, int indent) {
      double height = Math.max(1, (double) lines(width, indent) / rows);
      return height * height + BROKEN * broken(width);
    }

    long broken(int width) {
      return IntStream.of(parts).filter(part -> part > width && part <= LONG_WORD).count();
    }

    private int lines(int width, int indent) {
      int lines = 1;
      int used = 0;
      for (int i = 0; i < words.length; i++) {
        if (used + words[i] > width) {
          int from = indent + words[i] <= width ? indent : 0;
          lines += (used == 0 ? 0 : 1) + (from + words[i] - 1) / width;
          used = Math.min(from + words[i], width);
        } else {
          used += words[i];
        }
        used += gaps[i];
      }
      return lines;
    }
  }

  private Widths(Sheet sheet, int indent) {
    this.sheet = sheet;
    this.indent = indent;
    sheet.heads().forEach(head -> shown.add(new ArrayList<>()));
    sheet.groups().stream().limit(SAMPLE).forEach(group -> show(group, 0));
    rows = shown.get(shown.size() - 1).stream().mapToLong(Shown::rows).sum();
    natural = columns().map(this::widest).toArray();
    widths = columns().map(this::least).toArray();
  }

  /** The widths that need no wrapping; null where they are more than there is. */
  static int @Nullable [] unwrapped(Sheet sheet, int space) {
    int[] natural = new Widths(sheet, 0).natural;
    return IntStream.of(natural).sum() <= space ? natural : null;
  }

  /** Widths that together take no more than there is; null where words would have to be broken. */
  static int @Nullable [] wrapped(Sheet sheet, int space, int indent) {
    Widths shared = new Widths(sheet, indent);
    int left = space - IntStream.of(shared.widths).sum();
    if (left < 0) {
      return null;
    }
    shared.share(left);
    return shared.breaksSeldom() ? shared.widths : null;
  }

  private boolean breaksSeldom() {
    long broken =
        columns()
            .mapToLong(i -> shown.get(i).stream().mapToLong(cell -> cell.broken(widths[i])).sum())
            .sum();
    return broken * SELDOM <= rows;
  }

  private IntStream columns() {
    return IntStream.range(0, sheet.columns());
  }

  private void show(List<List<String>> rows, int column) {
    if (column < shown.size()) {
      for (List<List<String>> run : Sheet.runs(rows, column)) {
        shown.get(column).add(Shown.of(run.get(0).get(column), run.size()));
        show(run, column + 1);
      }
    }
  }

  private int widest(int column) {
    int cells = shown.get(column).stream().mapToInt(Shown::natural).max().orElse(0);
    return Math.max(cells, head(column));
  }

  private int head(int column) {
    return Shown.of(sheet.heads().get(column), 1).longest();
  }

  private int least(int column) {
    double mean = shown.get(column).stream().mapToInt(Shown::natural).average().orElse(0);
    int least = Math.max(head(column), mean > SENTENCE ? MEASURE : SHORT);
    return Math.min(natural[column], least);
  }

  /** A column's next width that saves lines, and how much it saves for each step. */
  private record Step(int column, int width, double gain) {}

  private void share(int space) {
    int left = space;
    List<double[]> costs = columns().mapToObj(column -> costs(column, space)).toList();
    for (Step step = best(costs, left); step.gain > 0; step = best(costs, left)) {
      left -= step.width - widths[step.column];
      widths[step.column] = step.width;
    }
  }

  private double[] costs(int column, int space) {
    int most = Math.max(widths[column], Math.min(natural[column], widths[column] + space));
    return IntStream.rangeClosed(0, most)
        .mapToDouble(
            width ->
                width < widths[column]
                    ? 0
                    : shown.get(column).stream()
                        .mapToDouble(cell -> cell.cost(width, indent))
                        .sum())
        .toArray();
  }

  private Step best(List<double[]> costs, int left) {
    Step best = new Step(0, 0, 0);
    for (int column = 0; column < widths.length; column++) {
      double[] cost = costs.get(column);
      int now = widths[column];
      for (int width = now + 1; width < cost.length && width <= now + left; width++) {
        double gain = (cost[now] - cost[width]) / (width - now);
        best = gain > best.gain ? new Step(column, width, gain) : best;
      }
    }
    return best;
  }
}
