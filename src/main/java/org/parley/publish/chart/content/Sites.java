package org.parley.publish.chart.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;

/** The places that rows name, with what took place there. */
public final class Sites {
  private static final String[] PLACES = {"place", "site"};

  private Sites() {}

  /**
   * One place.
   *
   * @param around the states around it
   * @param meetings how many were there
   */
  public record Site(Item item, String around, int meetings) {
    public String name() {
      return item.text()
          + (around.isEmpty() ? "" : ", " + around)
          + ": "
          + Words.count(meetings, "meeting");
    }
  }

  public static boolean fit(List<String> columns) {
    return Rows.nameAny(columns, PLACES);
  }

  public static List<Site> of(Rows rows, Targets targets) {
    String column =
        Stream.of(PLACES)
            .filter(name -> Rows.nameThing(rows.answer().columns(), name))
            .findFirst()
            .orElseThrow();
    Map<Item, Set<String>> meetings = new LinkedHashMap<>();
    Map<Item, Integer> counted = new LinkedHashMap<>();
    Map<Item, String> around = new LinkedHashMap<>();
    for (List<@Nullable RDFNode> row : rows.all()) {
      Rows.Thing place = rows.thing(row, column);
      if (place != null) {
        Item item = new Item(place.label(), targets.thing(place.iri()));
        meetings.computeIfAbsent(item, key -> new LinkedHashSet<>()).add(rows.text(row, "meeting"));
        counted.merge(item, rows.number(row, "meetings", 0), Math::max);
        around.putIfAbsent(item, rows.firstText(row, "countryLabel", "country"));
      }
    }
    return meetings.entrySet().stream()
        .map(
            entry -> {
              Item item = entry.getKey();
              int count = Objects.requireNonNull(counted.get(item));
              return new Site(
                  item,
                  Objects.requireNonNull(around.get(item)),
                  count > 0 ? count : entry.getValue().size());
            })
        .toList();
  }
}
