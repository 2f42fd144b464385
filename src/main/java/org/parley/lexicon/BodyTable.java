package org.parley.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.OrganisationKind;

/** The states and organisations of the tables, each inside the body it belongs to. */
final class BodyTable {
  private static final int DEEPEST = 8;
  private final Map<String, Body> bodies = new HashMap<>();
  private final Map<String, List<String>> otherNames = new HashMap<>();
  private final Map<String, List<String>> namesOfStates = new HashMap<>();
  private final Map<String, String> capitalByState = new HashMap<>();
  private final Map<String, String> stateByCapital = new HashMap<>();
  private final Map<String, String> countryOfMovement = new HashMap<>();

  static BodyTable load() {
    BodyTable table = new BodyTable();
    Table.load("states").rows().forEach(table::state);
    Map<String, Table.Row> organisations = new LinkedHashMap<>();
    Table.load("organisations")
        .rows()
        .forEach(row -> organisations.putIfAbsent(row.get("name"), row));
    organisations.keySet().forEach(name -> table.organisation(name, organisations, 0));
    return table;
  }

  @Nullable Body get(String name) {
    return bodies.get(name);
  }

  /** Of a name that must be in the tables. */
  Body require(String name) {
    Body body = bodies.get(name);
    if (body == null) {
      throw new IllegalStateException("the tables have no body " + name);
    }
    return body;
  }

  @Nullable String capitalOf(String state) {
    return capitalByState.get(state);
  }

  @Nullable Body stateOfCapital(String city) {
    String state = stateByCapital.get(Folding.fold(city));
    return state == null ? null : bodies.get(state);
  }

  /** The state in which an armed party or movement is active; null where none is known. */
  @Nullable Body countryOf(String movement) {
    String state = countryOfMovement.get(movement);
    return state == null ? null : bodies.get(state);
  }

  private void state(Table.Row row) {
    String name = row.get("name");
    bodies.put(name, new Body(name, OrganisationKind.STATE, null));
    namesOfStates.put(name, row.all("aliases"));
    for (String capital : row.all("capitals")) {
      stateByCapital.putIfAbsent(Folding.fold(capital), name);
      capitalByState.putIfAbsent(name, capital);
    }
  }

  /** A parent may stand below its unit in the table; a circle of parents ends at a depth. */
  private @Nullable Body organisation(String name, Map<String, Table.Row> rows, int depth) {
    Body known = bodies.get(name);
    Table.Row row = rows.get(name);
    if (known != null || row == null || depth > DEEPEST) {
      return known;
    }
    Body outer = organisation(parent(row), rows, depth + 1);
    Body body = new Body(name, kind(row.get("kind"), outer), outer);
    bodies.put(name, body);
    if (movement(row)) {
      countryOfMovement.put(name, row.get("parent"));
    }
    otherNames.put(
        name,
        Stream.concat(row.all("aliases").stream(), row.all("abbreviations").stream()).toList());
    return body;
  }

  /** Aliases and abbreviations of an organisation, the longer ones first. */
  List<String> otherNames(String organisation) {
    return otherNames.getOrDefault(organisation, List.of());
  }

  /** What a state or an organisation may be called, its name in the tables first. */
  List<String> allNames(String body) {
    List<String> others = namesOfStates.getOrDefault(body, otherNames(body));
    return Stream.concat(Stream.of(body), others.stream()).toList();
  }

  /** An armed party or movement acts for itself, not for the state it is active in. */
  private static String parent(Table.Row row) {
    return movement(row) ? "" : row.get("parent");
  }

  private static boolean movement(Table.Row row) {
    return row.get("kind").equals("party");
  }

  private static OrganisationKind kind(String kind, @Nullable Body parent) {
    return switch (kind) {
      case "igo" -> OrganisationKind.INTERGOVERNMENTAL;
      case "unit" -> OrganisationKind.UNIT;
      case "media" -> OrganisationKind.MEDIA;
      default -> parent == null ? OrganisationKind.OTHER : OrganisationKind.UNIT;
    };
  }
}
