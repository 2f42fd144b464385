package org.parley.publish.chart.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.chart.content.Tie.Party;

/** Rows that each name a meeting, a side of it and, where known, somebody for that side. */
public final class Meetings {
  private Meetings() {}

  public static boolean fit(List<String> columns) {
    return Rows.nameThing(columns, "meeting") && Rows.nameThing(columns, "side");
  }

  /**
   * One meeting.
   *
   * @param date when, empty where no date is told
   * @param told the same in words
   */
  public record Met(
      String iri, Item item, String date, String told, int edition, Set<Party> parties) {
    public String text() {
      String when = date.isEmpty() ? "no date" : date;
      return edition > 0 ? Ordinals.of(edition) + " · " + when : when;
    }
  }

  /** All meetings, the earliest first, those without a date last. */
  public static List<Met> of(Rows rows, Targets targets) {
    Map<String, Met> meetings = new LinkedHashMap<>();
    for (List<@Nullable RDFNode> row : rows.all()) {
      Rows.Thing meeting = rows.thing(row, "meeting");
      Rows.Thing side = rows.thing(row, "side");
      if (meeting != null && side != null) {
        meetings
            .computeIfAbsent(meeting.iri(), iri -> met(rows, row, meeting, targets))
            .parties()
            .add(party(rows, row, side, targets));
      }
    }
    List<Met> sorted = new ArrayList<>(meetings.values());
    sorted.sort(
        Comparator.comparing((Met met) -> met.date().isEmpty())
            .thenComparing(Met::date)
            .thenComparing(met -> met.item().text()));
    return sorted;
  }

  private static Met met(
      Rows rows, List<@Nullable RDFNode> row, Rows.Thing meeting, Targets targets) {
    String date = rows.firstText(row, "date", "begin");
    Period period = Period.of(date, "");
    return new Met(
        meeting.iri(),
        new Item(meeting.label(), targets.thing(meeting.iri())),
        date,
        period == null ? "date not reported" : period.told(),
        rows.number(row, "edition", 0),
        new LinkedHashSet<>());
  }

  private static Party party(
      Rows rows, List<@Nullable RDFNode> row, Rows.Thing side, Targets targets) {
    Rows.Thing person = rows.thing(row, "person");
    return person == null
        ? new Party(side.iri(), "", new Item(side.label(), targets.thing(side.iri())))
        : new Party(
            person.iri(), side.label(), new Item(person.label(), targets.thing(person.iri())));
  }

  /** The sides that met, with how often. */
  public static List<Tie> ties(List<Met> meetings, Targets targets) {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    for (Met met : meetings) {
      List<String> sides = List.copyOf(sides(met));
      for (int i = 0; i < sides.size(); i++) {
        for (int j = i + 1; j < sides.size(); j++) {
          counts.merge(List.of(sides.get(i), sides.get(j)), 1, Integer::sum);
        }
      }
    }
    List<Tie> ties = new ArrayList<>();
    counts.forEach(
        (pair, count) -> {
          Party a = new Party(pair.get(0), "", new Item(pair.get(0), ""));
          Party b = new Party(pair.get(1), "", new Item(pair.get(1), ""));
          String name = pair.get(0) + " – " + pair.get(1) + ": " + Words.count(count, "meeting");
          ties.add(new Tie(a, b, count, name, ""));
        });
    return ties;
  }

  /** The names of the sides of a meeting, in their order. */
  public static Set<String> sides(Met met) {
    Set<String> sides = new TreeSet<>();
    for (Party party : met.parties()) {
      sides.add(party.side().isEmpty() ? party.item().text() : party.side());
    }
    return sides;
  }
}
