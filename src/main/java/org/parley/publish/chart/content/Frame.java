package org.parley.publish.chart.content;

import java.util.List;

/**
 * What all drawings have.
 *
 * @param title what is drawn
 * @param description what a reader who does not see it is told
 * @param beside why the rest is not drawn, empty where all is
 * @param rest what is listed beside the drawing
 */
public record Frame(
    int width, int height, String title, String description, String beside, List<Item> rest) {
  /** How wide every drawing is. */
  public static final int WIDTH = 960;

  public Frame {
    rest = List.copyOf(rest);
  }

  public static Frame of(int height, String title, String description) {
    return new Frame(WIDTH, height, title, description, "", List.of());
  }

  public Frame besides(String why, List<Item> items) {
    return items.isEmpty() ? this : new Frame(width, height, title, description, why, items);
  }
}
