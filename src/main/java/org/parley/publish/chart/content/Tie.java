package org.parley.publish.chart.content;

import java.util.List;

/**
 * Two who met.
 *
 * @param weight how often
 * @param href where the sentences stand that say so
 */
public record Tie(Party a, Party b, int weight, String name, String href) {
  public List<Party> parties() {
    return List.of(a, b);
  }

  /**
   * Somebody, or a side, that met others.
   *
   * @param key what tells it from others
   * @param side for whom it stands, empty where it is a side itself
   */
  public record Party(String key, String side, Item item) {
    /** What is kept on one side of the drawing. */
    public String group() {
      return side.isEmpty() ? item.text() : side;
    }

    public String name() {
      return side.isEmpty() || side.equals(item.text()) ? item.text() : item.text() + ", " + side;
    }
  }
}
