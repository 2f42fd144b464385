package org.parley.publish.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.publish.chart.Sites.Site;

/**
 * Places on outlines of the world.
 *
 * @param coasts a path as SVG writes it
 * @param borders the same
 * @param note whose borders they are
 */
public record WorldMap(Frame frame, String coasts, String borders, String note, List<Dot> dots)
    implements Drawing {
  private static final int NOTE = 24;
  private static final int SMALLEST = 4;
  private static final int LARGEST = 16;
  private static final int GAP = 3;
  private static final int LINE = 14;

  public WorldMap {
    dots = List.copyOf(dots);
  }

  /**
   * A place.
   *
   * @param text its name beside it, empty where there is no room
   */
  public record Dot(int x, int y, int radius, String text, String name, String href) {
    /** Where its name is aligned. */
    public int textX() {
      return before() ? x - radius - GAP : x + radius + GAP;
    }

    /** Whether its name stands to its left, since the right has no room. */
    public boolean before() {
      return x + radius + GAP + Lines.width(text) > Frame.WIDTH;
    }

    private int left() {
      return before() ? textX() - Lines.width(text) : x - radius;
    }

    private int right() {
      return before() ? x + radius : textX() + Lines.width(text);
    }

    /** Whether its name and another place with its name would touch. */
    private boolean crowds(Dot other) {
      return Math.abs(y - other.y) < LINE && left() < other.right() && other.left() < right();
    }

    private Dot unnamed() {
      return new Dot(x, y, radius, "", name, href);
    }
  }

  static WorldMap of(List<Site> sites, String title) {
    List<Dot> dots = new ArrayList<>();
    List<Item> unknown = new ArrayList<>();
    int most = sites.stream().mapToInt(Site::meetings).max().orElse(1);
    List<Site> sorted = new ArrayList<>(sites);
    sorted.sort(Comparator.comparing(Site::meetings).reversed());
    for (Site site : sorted) {
      Projection.Point point = Gazetteer.get().find(site.item().text(), site.around());
      if (point == null) {
        unknown.add(new Item(site.name(), site.item().href()));
      } else {
        dots.add(dot(site, point, most, dots));
      }
    }
    Outlines outlines = Outlines.get();
    return new WorldMap(
        Frame.of(
                Projection.HEIGHT + NOTE,
                title,
                Words.count(dots.size(), "place") + "; a larger dot tells of more meetings")
            .besides("Not on the map, since their position is not known here", unknown),
        outlines.coasts(),
        outlines.borders(),
        "Outlines: Natural Earth, which draws borders as they are controlled; none is a claim of"
            + " Parley or of an article.",
        dots);
  }

  /** Its area grows with the number of meetings. */
  private static Dot dot(Site site, Projection.Point point, int most, List<Dot> others) {
    double part = Math.sqrt((double) site.meetings() / Math.max(1, most));
    int radius = (int) Math.round(SMALLEST + (LARGEST - SMALLEST) * part * (most > 1 ? 1 : 0));
    Dot dot =
        new Dot(
            (int) Math.round(point.x()),
            (int) Math.round(point.y()),
            radius,
            site.item().text(),
            site.name(),
            site.item().href());
    return others.stream().anyMatch(dot::crowds) ? dot.unnamed() : dot;
  }
}
