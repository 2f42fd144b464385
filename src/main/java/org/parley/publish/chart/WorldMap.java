package org.parley.publish.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.publish.chart.content.Frame;
import org.parley.publish.chart.content.Item;
import org.parley.publish.chart.content.Sites.Site;
import org.parley.publish.chart.content.Words;
import org.parley.publish.chart.map.Gazetteer;
import org.parley.publish.chart.map.Outlines;
import org.parley.publish.chart.map.Projection;

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
   * @param before whether that stands to its left
   */
  public record Dot(
      int x, int y, int radius, String text, boolean before, String name, String href) {
    /** Where its name is aligned. */
    public int textX() {
      return before ? x - radius - GAP : x + radius + GAP;
    }

    private Dot named(String words, boolean left) {
      return new Dot(x, y, radius, words, left, name, href);
    }

    private int textBegin() {
      return before ? textX() - Lines.width(text) : textX();
    }

    private int textEnd() {
      return textBegin() + Lines.width(text);
    }

    private boolean fits() {
      return textBegin() >= 0 && textEnd() <= Frame.WIDTH;
    }

    /** Whether its name would touch another place, or the name of that. */
    private boolean crowds(Dot other) {
      boolean touchesDot =
          Math.abs(y - other.y) < LINE / 2 + other.radius
              && textBegin() < other.x + other.radius
              && other.x - other.radius < textEnd();
      boolean touchesName =
          !other.text.isEmpty()
              && Math.abs(y - other.y) < LINE
              && textBegin() < other.textEnd()
              && other.textBegin() < textEnd();
      return touchesDot || touchesName;
    }
  }

  static WorldMap of(List<Site> sites, String title) {
    List<Dot> dots = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Item> unknown = new ArrayList<>();
    int most = sites.stream().mapToInt(Site::meetings).max().orElse(1);
    List<Site> sorted = new ArrayList<>(sites);
    sorted.sort(Comparator.comparing(Site::meetings).reversed());
    for (Site site : sorted) {
      Projection.Point point = Gazetteer.get().find(site.item().text(), site.around());
      if (point == null) {
        unknown.add(new Item(site.name(), site.item().href()));
      } else {
        names.add(site.item().text());
        dots.add(dot(site, point, most));
      }
    }
    name(dots, names);
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

  /** Writes names where there is room for them; those of the places met at most come first. */
  private static void name(List<Dot> dots, List<String> names) {
    for (int i = 0; i < dots.size(); i++) {
      int place = i;
      Dot dot = dots.get(place);
      String name = names.get(i);
      Stream.of(dot.named(name, false), dot.named(name, true))
          .filter(Dot::fits)
          .filter(named -> dots.stream().filter(other -> other != dot).noneMatch(named::crowds))
          .findFirst()
          .ifPresent(named -> dots.set(place, named));
    }
  }

  /** Its area grows with the number of meetings. */
  private static Dot dot(Site site, Projection.Point point, int most) {
    double part = Math.sqrt((double) site.meetings() / Math.max(1, most));
    int radius = (int) Math.round(SMALLEST + (LARGEST - SMALLEST) * part * (most > 1 ? 1 : 0));
    return new Dot(
        (int) Math.round(point.x()),
        (int) Math.round(point.y()),
        radius,
        "",
        false,
        site.name(),
        site.item().href());
  }
}
