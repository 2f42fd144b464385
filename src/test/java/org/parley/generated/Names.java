package org.parley.generated;

import static org.parley.generated.Table.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes up names by the syllables of {@code names.tsv}. Family names come from a small stock for
 * each group of languages, so that many are shared; no two people of one side share a whole name.
 */
final class Names {
  private static final int FAMILIES = 70;
  private static final double MIDDLE = 0.2;
  private static final double RESPELT = 0.5;

  /** Sounds that are written in two ways in English texts. */
  private static final String[][] RESPELLINGS = {
    {"iya", "ia"},
    {"ei", "ey"},
    {"ee", "i"},
    {"ou", "u"},
    {"sky", "ski"},
    {"kh", "h"},
    {"ks", "x"},
    {"ss", "s"},
    {"q", "k"},
    {"ya", "ia"},
    {"y", "i"},
    {"v", "w"},
    {"i", "y"},
    {"eo", "o"},
    {"o", "u"},
    {"a", "e"}
  };

  private final Map<String, Map<String, String>> groups = new TreeMap<>();
  private final Map<String, String> groupOfState = new HashMap<>();
  private final Map<String, List<String>> families = new HashMap<>();
  private final Map<String, Set<String>> taken = new HashMap<>();
  private final Set<String> everybody = new HashSet<>();
  private final Set<String> abroad = new HashSet<>();
  private final Chance chance;

  Names(Chance chance) {
    this.chance = chance;
    for (Map<String, String> row : Table.rows("/org/parley/generated/names.tsv")) {
      String group = cell(row, "group");
      groups.put(group, row);
      for (String code : cell(row, "states").split(";")) {
        groupOfState.put(code, group);
      }
      families.put(group, stock(row, chance.of("families " + group, 0)));
    }
  }

  /** The group of languages of a state; empty where the tables have none. */
  String group(String code) {
    return groupOfState.getOrDefault(code, "");
  }

  private static List<String> stock(Map<String, String> row, Chance chance) {
    List<String> stock = new ArrayList<>();
    for (int i = 0; i < FAMILIES; i++) {
      stock.add(word(row, "family", chance));
    }
    return stock;
  }

  private static String word(Map<String, String> row, String part, Chance chance) {
    String begin = chance.any(List.of(cell(row, part).split(",")));
    return begin + chance.any(List.of(cell(row, part + "_end").split(",")));
  }

  /**
   * A name that nobody of the side has yet. The people of an organisation come from all over; a
   * namesake of theirs would be taken for the same person who has changed sides, by anybody.
   */
  Name next(String side, String groupOfSide) {
    String group = groupOfSide.isEmpty() ? chance.any(List.copyOf(groups.keySet())) : groupOfSide;
    Map<String, String> row = Objects.requireNonNull(groups.get(group));
    Set<String> used = taken.computeIfAbsent(side, any -> new HashSet<>());
    while (true) {
      String given = word(row, "given", chance);
      String family = chance.any(Objects.requireNonNull(families.get(group)));
      String whole = Name.plain(given + " " + family);
      boolean free = groupOfSide.isEmpty() ? !everybody.contains(whole) : !abroad.contains(whole);
      if (free && used.add(whole)) {
        everybody.add(whole);
        if (groupOfSide.isEmpty()) {
          abroad.add(whole);
        }
        boolean first = cell(row, "order").equals("family");
        String middle = !first && chance.in(MIDDLE) ? word(row, "given", chance) : "";
        return new Name(given, middle, family, respelt(given), respelt(family), first);
      }
    }
  }

  private String respelt(String word) {
    if (chance.in(RESPELT)) {
      return word;
    }
    for (String[] pair : RESPELLINGS) {
      int at = word.indexOf(pair[0], 1);
      if (at > 0) {
        return word.substring(0, at) + pair[1] + word.substring(at + pair[0].length());
      }
    }
    return word;
  }
}
