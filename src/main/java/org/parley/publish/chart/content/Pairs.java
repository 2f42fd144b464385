package org.parley.publish.chart.content;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.chart.content.Tie.Party;

/** Rows that each name two who met. */
public final class Pairs {
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("personA", "sideA", "personB", "sideB"),
          List.of("partyA", "", "partyB", ""),
          List.of("person", "", "counterpart", "side"));

  private Pairs() {}

  public static boolean fit(List<String> columns) {
    return !names(columns).isEmpty();
  }

  private static List<String> names(List<String> columns) {
    return COLUMNS.stream()
        .filter(
            names -> Rows.nameThing(columns, names.get(0)) && Rows.nameThing(columns, names.get(2)))
        .findFirst()
        .orElse(List.of());
  }

  public static List<Tie> of(Rows rows, Targets targets) {
    List<String> names = names(rows.answer().columns());
    List<Tie> ties = new ArrayList<>();
    for (List<@Nullable RDFNode> row : rows.all()) {
      Party a = party(rows, row, names.get(0), names.get(1), targets);
      Party b = party(rows, row, names.get(2), names.get(3), targets);
      if (a != null && b != null) {
        int meetings = rows.number(row, "meetings", 1);
        String name = a.name() + " – " + b.name() + ": " + Words.count(meetings, "meeting");
        ties.add(new Tie(a, b, meetings, name, targets.evidence(Rows.iris(row))));
      }
    }
    return ties;
  }

  private static @Nullable Party party(
      Rows rows, List<@Nullable RDFNode> row, String column, String side, Targets targets) {
    Rows.Thing thing = rows.thing(row, column);
    if (thing == null) {
      return null;
    }
    Rows.Thing of = rows.thing(row, side);
    return new Party(
        thing.iri(),
        of == null ? "" : of.label(),
        new Item(thing.label(), targets.thing(thing.iri())));
  }
}
