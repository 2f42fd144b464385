package org.parley.publish.chart.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Coasts and borders of Natural Earth, decoded once from TopoJSON into paths of the map. */
public record Outlines(String coasts, String borders) {
  private static final String FILE = "/map/countries-110m.json";

  /** A line that crosses the date line would run across the whole map. */
  private static final double FAR = 180;

  private static final class Held {
    private static final Outlines READ = read();
  }

  public static Outlines get() {
    return Held.READ;
  }

  private static Outlines read() {
    try (InputStream in = Objects.requireNonNull(Outlines.class.getResourceAsStream(FILE), FILE)) {
      JsonNode topology = new ObjectMapper().readTree(in);
      Map<Integer, Integer> uses = new HashMap<>();
      count(topology.at("/objects/countries"), uses);
      StringBuilder coasts = new StringBuilder();
      StringBuilder borders = new StringBuilder();
      JsonNode arcs = topology.get("arcs");
      for (int i = 0; i < arcs.size(); i++) {
        boolean shared = uses.getOrDefault(i, 0) > 1;
        path(arcs.get(i), topology.get("transform"), shared ? borders : coasts);
      }
      return new Outlines(coasts.toString(), borders.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** How many countries have a line: a border has two, a coast one. A turned line is negative. */
  private static void count(JsonNode node, Map<Integer, Integer> uses) {
    if (node.has("geometries")) {
      node.get("geometries").forEach(geometry -> count(geometry.get("arcs"), uses));
    } else if (node.isArray()) {
      node.forEach(inner -> count(inner, uses));
    } else if (node.isInt()) {
      int arc = node.intValue();
      uses.merge(arc < 0 ? ~arc : arc, 1, Integer::sum);
    }
  }

  /** The points of a line, of which each is told by its distance from the one before. */
  private static void path(JsonNode arc, JsonNode transform, StringBuilder out) {
    long x = 0;
    long y = 0;
    double before = Double.NaN;
    for (JsonNode step : arc) {
      x += step.get(0).longValue();
      y += step.get(1).longValue();
      double longitude = at(x, transform, 0);
      double latitude = at(y, transform, 1);
      if (latitude < Projection.SOUTHERNMOST) {
        before = Double.NaN;
        continue;
      }
      boolean begins = Double.isNaN(before) || Math.abs(longitude - before) > FAR;
      Projection.Point point = Projection.point(latitude, longitude);
      out.append(begins ? 'M' : 'L')
          .append(String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()));
      before = longitude;
    }
  }

  private static double at(long steps, JsonNode transform, int axis) {
    return steps * transform.get("scale").get(axis).doubleValue()
        + transform.get("translate").get(axis).doubleValue();
  }
}
