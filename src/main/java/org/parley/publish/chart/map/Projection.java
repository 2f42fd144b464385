package org.parley.publish.chart.map;

import org.parley.publish.chart.content.Frame;

/** The Equal Earth projection (Šavrič, Patterson and Jenny 2018): areas keep their proportion. */
public final class Projection {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double ROOT = Math.sqrt(3);

  /** How far the poles and the date line are from the middle. */
  private static final double TALLEST = y(Math.asin(ROOT / 2));

  private static final double WIDEST = 2 * ROOT * Math.PI / (3 * A1);
  private static final double SCALE = Frame.WIDTH / 2.0 / WIDEST;

  /** Nobody holds talks south of it. */
  static final double SOUTHERNMOST = -60;

  /** How tall the map is. */
  public static final int HEIGHT = (int) Math.ceil(point(SOUTHERNMOST, 0).y());

  private Projection() {}

  /** A place on the map, in its pixels. */
  public record Point(double x, double y) {}

  static Point point(double latitude, double longitude) {
    double angle = Math.asin(ROOT / 2 * Math.sin(Math.toRadians(latitude)));
    double square = angle * angle;
    double sixth = square * square * square;
    double x =
        2
            * ROOT
            * Math.toRadians(longitude)
            * Math.cos(angle)
            / (3 * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
    return new Point((x + WIDEST) * SCALE, (TALLEST - y(angle)) * SCALE);
  }

  private static double y(double angle) {
    double square = angle * angle;
    double sixth = square * square * square;
    return angle * (A1 + A2 * square + sixth * (A3 + A4 * square));
  }
}
