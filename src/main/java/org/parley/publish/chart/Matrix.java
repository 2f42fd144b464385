package org.parley.publish.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.publish.chart.content.Frame;
import org.parley.publish.chart.content.Item;
import org.parley.publish.chart.content.Tie;
import org.parley.publish.chart.content.Tie.Party;
import org.parley.publish.chart.content.Words;

/** Who met whom how often, where lines would hide each other. */
public record Matrix(Frame frame, List<Name> names, List<Square> squares) implements Drawing {
  /** How many are compared at most; the others met less often. */
  private static final int MOST = 40;

  private static final int LEFT = 210;
  private static final int TOP = 190;
  private static final int LONGEST = 28;
  private static final int SHADES = 5;

  public Matrix {
    names = List.copyOf(names);
    squares = List.copyOf(squares);
  }

  /** A name at its row and, turned upwards, at its column. */
  public record Name(int rowX, int rowY, int columnX, int columnY, Item item, String shown) {}

  /**
   * A pair that met.
   *
   * @param shade from 1, seldom, to 5
   */
  public record Square(int x, int y, int size, int shade, int count, String name, String href) {
    /** Where the number stands. */
    public int middleX() {
      return x + size / 2;
    }

    /** Where the number stands. */
    public int middleY() {
      return y + size / 2;
    }
  }

  static Matrix of(List<Tie> ties, String title) {
    Map<Party, Integer> weights = new LinkedHashMap<>();
    for (Tie tie : ties) {
      weights.merge(tie.a(), tie.weight(), Integer::sum);
      weights.merge(tie.b(), tie.weight(), Integer::sum);
    }
    List<Party> parties =
        weights.entrySet().stream()
            .sorted(
                Map.Entry.<Party, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(entry -> entry.getKey().name()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    int size = Math.max(14, Math.min(28, (Frame.WIDTH - LEFT - 10) / Math.max(1, parties.size())));
    String left = Words.count(weights.size() - parties.size(), "other").strip();
    String description =
        Words.count(ties.size(), "pair")
            + "; the darker a square, the more meetings"
            + (weights.size() > MOST ? "; without " + left + ", who met less often" : "");
    return new Matrix(
        Frame.of(TOP + parties.size() * size + 10, title, description),
        names(parties, size),
        squares(ties, parties, size));
  }

  private static List<Name> names(List<Party> parties, int size) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      int middle = i * size + size / 2;
      Item item = new Item(parties.get(i).name(), parties.get(i).item().href());
      String shown = Words.shortened(item.text(), LONGEST);
      names.add(new Name(LEFT - 6, TOP + middle, LEFT + middle, TOP - 6, item, shown));
    }
    return names;
  }

  private static List<Square> squares(List<Tie> ties, List<Party> parties, int size) {
    int most = ties.stream().mapToInt(Tie::weight).max().orElse(1);
    List<Square> squares = new ArrayList<>();
    for (Tie tie : ties) {
      int a = parties.indexOf(tie.a());
      int b = parties.indexOf(tie.b());
      if (a >= 0 && b >= 0) {
        squares.add(square(tie, a, b, size, most));
        squares.add(square(tie, b, a, size, most));
      }
    }
    return squares;
  }

  private static Square square(Tie tie, int column, int row, int size, int most) {
    int shade = most == 1 ? 1 : 1 + (SHADES - 1) * (tie.weight() - 1) / (most - 1);
    return new Square(
        LEFT + column * size, TOP + row * size, size, shade, tie.weight(), tie.name(), tie.href());
  }
}
