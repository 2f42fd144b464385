package org.parley.publish.chart.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of an answer tell of time: meetings, turns of an undertaking, tenures.
 *
 * @param all in the order of the rows
 * @param undated what has no year
 * @param numbers the editions told of each lane, dated or not
 * @param kind what they are, and what their lanes
 */
public record Events(
    List<Event> all, List<Item> undated, Map<Item, Set<Integer>> numbers, Kind kind) {
  private static final String ATTESTED = "firstAttested";
  private static final String[] BEGINS = {"begin", "date", ATTESTED};
  private static final String[] ENDS = {"end", "endDate", "lastAttested"};
  private static final String HELD = "held";
  private static final String OFFICE = "held";

  /** What events are. */
  public enum Kind {
    /** Meetings, or turns of an undertaking. */
    MEETINGS,
    /** The offices of people. */
    CAREERS,
    /** The holders of offices, which somebody should hold at any time. */
    TENURES
  }

  /** Whether the columns tell when something was. */
  public static boolean fit(List<String> columns) {
    return columns.contains(ATTESTED)
        ? Rows.nameAny(columns, "person")
        : Rows.nameAny(columns, "meeting", "undertaking")
            && Stream.of(BEGINS).anyMatch(columns::contains);
  }

  public static Events of(Rows rows, Targets targets) {
    Reader reader = new Reader(rows, targets);
    rows.all().forEach(reader::read);
    return new Events(
        List.copyOf(reader.events.values()),
        List.copyOf(reader.undated),
        reader.numbers,
        !rows.has(ATTESTED) ? Kind.MEETINGS : reader.ofPeople() ? Kind.CAREERS : Kind.TENURES);
  }

  /** Reads row by row; a meeting that several rows name is one event. */
  private static final class Reader {
    private final Rows rows;
    private final Targets targets;
    private final Lanes lanes;
    private final Map<List<String>, Event> events = new LinkedHashMap<>();
    private final Set<Item> undated = new LinkedHashSet<>();
    private final Map<Item, Set<Integer>> numbers = new LinkedHashMap<>();

    private Reader(Rows rows, Targets targets) {
      this.rows = rows;
      this.targets = targets;
      this.lanes = new Lanes(rows, targets);
    }

    private void read(List<@Nullable RDFNode> row) {
      if (rows.has(ATTESTED)) {
        tenure(row);
      } else {
        Rows.Thing meeting = rows.thing(row, rows.has("meeting") ? "meeting" : "undertaking");
        if (meeting != null) {
          meeting(row, meeting);
        }
      }
    }

    private void meeting(List<@Nullable RDFNode> row, Rows.Thing meeting) {
      boolean turn = !rows.has("meeting");
      String status = rows.text(row, "status");
      int edition = rows.number(row, "edition", 0);
      Item lane = turn ? item(meeting) : lanes.of(row);
      String name =
          meeting.label() + (status.isEmpty() || status.equals(HELD) ? "" : ", " + status);
      String text = turn ? status : edition > 0 ? Ordinals.of(edition) : meeting.label();
      if (edition > 0) {
        numbers.computeIfAbsent(lane, key -> new HashSet<>()).add(edition);
      }
      boolean held = turn || status.isEmpty() || status.equals(HELD);
      add(
          lane,
          meeting.iri() + (turn ? status : ""),
          text,
          name,
          item(meeting),
          row,
          held,
          edition);
    }

    private void tenure(List<@Nullable RDFNode> row) {
      Rows.Thing person = rows.thing(row, "person");
      if (person == null) {
        return;
      }
      Rows.Thing unit = rows.thing(row, "unit");
      String office = joined(", ", rows.text(row, "post"), rows.text(row, "unitLabel"));
      Item lane =
          ofPeople()
              ? item(person)
              : new Item(office, unit == null ? "" : targets.thing(unit.iri()));
      String text = ofPeople() ? office : person.label();
      String name = person.label() + ", " + office;
      Rows.Thing held = rows.thing(row, OFFICE);
      Item mark =
          held == null
              ? item(person)
              : new Item(name, targets.evidence(List.of(person.iri(), held.iri())));
      add(lane, person.iri() + office, text, name, mark, row, true, 0);
    }

    /** Whether the rows are about people, each in one office after another. */
    private boolean ofPeople() {
      return rows.answer().columns().indexOf("person") == 0;
    }

    private void add(
        Item lane,
        String thing,
        String text,
        String name,
        Item mark,
        List<@Nullable RDFNode> row,
        boolean held,
        int edition) {
      Period period = Period.of(rows.firstText(row, BEGINS), rows.firstText(row, ENDS));
      if (period == null) {
        undated.add(new Item(name, mark.href()));
        return;
      }
      events.putIfAbsent(
          Arrays.asList(lane.text(), lane.href(), thing, period.told()),
          new Event(
              lane, thing, text, name + ", " + period.told(), mark.href(), period, held, edition));
    }

    private Item item(Rows.Thing thing) {
      return new Item(thing.label(), targets.thing(thing.iri()));
    }

    private static String joined(String between, String... texts) {
      return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
  }

  /** Lanes in the order in which they are first told of. */
  public List<Item> lanes() {
    return new ArrayList<>(
        all.stream().map(Event::lane).collect(Collectors.toCollection(LinkedHashSet::new)));
  }
}
