package org.parley.publish.chart;

import java.util.List;
import java.util.Locale;
import org.parley.publish.chart.content.Frame;
import org.parley.publish.chart.content.Item;
import org.parley.publish.chart.content.Words;

/** Marks in lanes along an axis of time. */
public record Timeline(Frame frame, List<Tick> ticks, List<Lane> lanes) implements Drawing {
  public Timeline {
    ticks = List.copyOf(ticks);
    lanes = List.copyOf(lanes);
  }

  /**
   * A day with its name.
   *
   * @param x where it stands
   */
  public record Tick(int x, String text) {
    /** Where the middle of its name stands, so that nothing is cut off on the left. */
    public int textX() {
      return Math.max(x, Lines.width(text) / 2);
    }
  }

  /**
   * What belongs together.
   *
   * @param y where its name stands
   * @param line where the line runs on which its marks stand, the first of them
   */
  public record Lane(Item name, int y, int line, List<Mark> marks) {
    private static final int LONGEST = 100;

    public Lane {
      marks = List.copyOf(marks);
    }

    /** Its name as far as there is room for it; a reader of the mark is told the whole. */
    public String shown() {
      return Words.shortened(name.text(), LONGEST);
    }
  }

  /** How the time of an event is drawn. */
  public enum Shape {
    /** One day. */
    DAY,
    /** From one day to another. */
    SPAN,
    /** All that an imprecise date can mean. */
    VAGUE,
    /** An edition of which nothing is told, between its neighbours. */
    MISSING,
    /** Days between two holders of an office for which nobody is told of. */
    GAP,
    /** Days for which two are shown in one office. */
    BOTH
  }

  /**
   * One event.
   *
   * @param x where it begins; of a day, its middle
   * @param y its middle
   * @param open whether it is not told to have taken place
   * @param text what stands beside it, empty where there is no room
   * @param name all that is known of it, for readers who hear or point
   */
  public record Mark(
      int x, int y, int width, Shape shape, boolean open, String text, String name, String href) {
    static final int RADIUS = 6;
    static final int GAP = 4;

    /** Half of its height. */
    public int radius() {
      return RADIUS;
    }

    /** Whether it stands at one point in time. */
    public boolean isRound() {
      return shape == Shape.DAY || shape == Shape.MISSING;
    }

    /** The strokes across it by which it differs from others without colour; empty if none. */
    public String hatching() {
      if (shape != Shape.BOTH) {
        return "";
      }
      StringBuilder strokes = new StringBuilder();
      for (int at = x; at < x + width; at += GAP) {
        int run = Math.min(RADIUS, x + width - at);
        strokes.append("M%d,%d l%d,%d ".formatted(at, y + RADIUS, run, -2 * RADIUS));
      }
      return strokes.toString().strip();
    }

    /** Where the text is aligned. */
    public int textX() {
      if (isWithin()) {
        return x + 2 * GAP;
      }
      int before = isRound() ? x - RADIUS : x;
      return before() ? before - GAP : (isRound() ? x + RADIUS : x + width) + GAP;
    }

    /** Whether the text stands to its left, since the right has no room. */
    public boolean before() {
      return !isWithin() && isCrowded();
    }

    /** Whether the text stands in the bar, which reaches too far to have it beside. */
    private boolean isWithin() {
      boolean fits = Lines.width(text) + 4 * GAP < width;
      return shape == Shape.GAP || shape == Shape.BOTH || (isCrowded() && fits);
    }

    private boolean isCrowded() {
      return x + width + RADIUS + GAP + Lines.width(text) > Frame.WIDTH;
    }

    /** How far it reaches with its text. */
    int left() {
      return before() ? textX() - Lines.width(text) : x - RADIUS;
    }

    int right() {
      return before() || isWithin() ? x + width + RADIUS : textX() + Lines.width(text);
    }

    Mark moved(int down, String shown) {
      return new Mark(x, y + down, width, shape, open, shown, name, href);
    }

    /** The classes of its look. */
    public String look() {
      return "mark "
          + shape.name().toLowerCase(Locale.ROOT)
          + (open ? " open" : "")
          + (isWithin() ? " within" : "");
    }
  }
}
