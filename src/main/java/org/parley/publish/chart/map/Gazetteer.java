package org.parley.publish.chart.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where towns are, by their name and the state around them. */
public final class Gazetteer {
  private static final String FILE = "/map/places.tsv";

  private final Map<List<String>, Projection.Point> points = new HashMap<>();

  private static final class Held {
    private static final Gazetteer READ = new Gazetteer();
  }

  private Gazetteer() {
    try (InputStream in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private void read(String line) {
    String[] cells = line.split("\t", -1);
    points.put(
        List.of(cells[0], cells[1]),
        Projection.point(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
  }

  public static Gazetteer get() {
    return Held.READ;
  }

  /**
   * Where a place is on the map; null where that is not known.
   *
   * @param around the states around it as an answer names them, parted by commas
   */
  public Projection.@Nullable Point find(String name, String around) {
    for (String state : around.split(", ", -1)) {
      Projection.Point point = points.get(List.of(name, state));
      if (point != null) {
        return point;
      }
    }
    return null;
  }
}
