package org.parley.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of the tables of general knowledge, and that they agree with each other. */
class LexiconTablesTest {
  private static final String POST_KINDS =
      "government diplomatic military parliament organisation party other";

  @ParameterizedTest
  @CsvSource({
    "abbreviations, form kind",
    "fields, field kind",
    "honorifics, form kind",
    "leaders, state posts leader",
    "months, form number",
    "organisations, name kind abbreviations aliases parent adjectives",
    "own-posts, post states",
    "places, name aliases country kind",
    "post-abbreviations, form post kind",
    "post-heads, head plural kind",
    "post-modifiers, modifier position kind",
    "ranks, rank abbreviations service",
    "seats, building city",
    "states, name code aliases adjectives people capitals until",
    "unit-heads, head plural kind",
    "weekdays, form number"
  })
  void theHeaderNamesTheColumnsAndEveryRowHasThem(String table, String columns) {
    List<String> lines = lines(table);
    List<String> header = List.of(columns.split(" "));
    assertEquals(header, List.of(lines.get(0).split("\t", -1)), table);
    assertAll(
        lines.stream()
            .map(line -> () -> assertEquals(header.size(), line.split("\t", -1).length, line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbreviations",
        "fields",
        "honorifics",
        "leaders",
        "months",
        "organisations",
        "own-posts",
        "places",
        "post-abbreviations",
        "post-heads",
        "post-modifiers",
        "ranks",
        "seats",
        "states",
        "unit-heads",
        "weekdays"
      })
  void keysAreSortedAndUniqueAndCellsAreClean(String table) {
    List<String> keys = rows(table).map(row -> row.get(0)).toList();
    assertTrue(keys.size() > 20, table);
    assertEquals(keys.stream().sorted().distinct().toList(), keys, table);
    assertAll(rows(table).flatMap(List::stream).map(cell -> () -> assertClean(cell)));
  }

  @ParameterizedTest
  @CsvSource({
    "abbreviations, kind, title rank name state month weekday number latin time",
    "fields, kind, diplomacy defence interior justice economy resources infrastructure society",
    "honorifics, kind, title suffix",
    "organisations, kind, igo unit party media other",
    "places, kind, city region site",
    "post-abbreviations, kind, government diplomatic military parliament organisation party",
    "post-heads, kind, " + POST_KINDS,
    "post-modifiers, position, before after",
    "post-modifiers, kind, rank time field level",
    "ranks, service, army navy air any police",
    "unit-heads, kind, government section military diplomatic parliament school party other",
    "months, number, 1 2 3 4 5 6 7 8 9 10 11 12",
    "weekdays, number, 1 2 3 4 5 6 7"
  })
  void aClosedColumnHoldsExactlyItsValues(String table, String column, String values) {
    assertEquals(Set.of(values.split(" ")), column(table, column).collect(toSet()), table);
  }

  @ParameterizedTest
  @CsvSource({
    "post-heads, head, plural",
    "unit-heads, head, plural",
    "post-abbreviations, form, post"
  })
  void noCellOfAColumnThatMustBeFilledIsEmpty(String table, String first, String second) {
    assertTrue(
        Stream.concat(column(table, first), column(table, second)).noneMatch(String::isEmpty));
  }

  @Test
  void eachWordListIsNamedOnce() {
    List<String> lists = column("words", "list").toList();
    assertEquals(lists, lists.stream().distinct().toList());
  }

  @Test
  void codesAreIsoAndUnique() {
    List<String> codes = column("states", "code").filter(code -> !code.isEmpty()).toList();
    Set<String> iso = Set.of(Locale.getISOCountries());
    assertEquals(List.of(), codes.stream().filter(code -> !iso.contains(code)).toList());
    assertEquals(codes.size(), new HashSet<>(codes).size());
  }

  @Test
  void noCountryOfIsoIsMissingButRemoteIslandsAndAntarctica() {
    Set<String> missing = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    missing.removeAll(column("states", "code").collect(toSet()));
    assertEquals(Set.of("AQ", "BV", "CC", "CX", "GS", "HM", "TF", "UM"), missing);
  }

  @Test
  void formerStatesHaveAYearAndNoCode() {
    assertAll(
        rows("states")
            .filter(row -> !cell("states", row, "until").isEmpty())
            .map(row -> () -> assertFormer(row)));
  }

  @Test
  void parentsAndCountriesExist() {
    Set<String> states = column("states", "name").collect(toSet());
    Set<String> bodies = new HashSet<>(states);
    column("organisations", "name").forEach(bodies::add);
    assertEquals(List.of(), absent(column("places", "country"), states));
    assertEquals(List.of(), absent(column("organisations", "parent"), bodies));
  }

  @Test
  void everyChainOfParentsEnds() {
    Map<String, String> parents = new HashMap<>();
    rows("organisations").forEach(row -> parents.put(row.get(0), row.get(4)));
    assertAll(parents.keySet().stream().map(name -> () -> assertChainEnds(name, parents)));
  }

  @Test
  void everyUnitHasAParent() {
    assertEquals(
        List.of(),
        rows("organisations")
            .filter(row -> row.get(1).equals("unit") && row.get(4).isEmpty())
            .map(row -> row.get(0))
            .toList());
  }

  @Test
  void aNameOfAStateOrBodyMeansOneThing() {
    Map<String, String> owners = new HashMap<>();
    List<String> twice = new ArrayList<>();
    rows("states").forEach(row -> claim(row.get(0), values(row.get(0), row.get(2)), owners, twice));
    rows("organisations")
        .forEach(
            row -> claim(row.get(0), values(row.get(0), row.get(2), row.get(3)), owners, twice));
    assertEquals(List.of(), twice);
  }

  @Test
  void aPlaceMeansOneThingAndIsNoPresentState() {
    Map<String, String> owners = new HashMap<>();
    List<String> twice = new ArrayList<>();
    rows("states")
        .filter(row -> row.get(6).isEmpty())
        .forEach(row -> claim(row.get(0), values(row.get(0), row.get(5)), owners, twice));
    rows("places").forEach(row -> claim(row.get(0), values(row.get(0), row.get(1)), owners, twice));
    assertEquals(List.of(), twice);
  }

  @Test
  void postsAndFieldsAreLowerCaseAndAbbreviationsEndInAStop() {
    assertEquals(
        List.of(),
        column("post-heads", "head").filter(s -> !s.equals(s.toLowerCase(Locale.ROOT))).toList());
    assertEquals(List.of(), column("abbreviations", "form").filter(s -> !s.endsWith(".")).toList());
  }

  private static void assertClean(String cell) {
    assertTrue(Normalizer.isNormalized(cell, Normalizer.Form.NFC), cell);
    if (cell.isEmpty()) {
      return;
    }
    List<String> values = List.of(cell.split(";", -1));
    assertTrue(values.stream().allMatch(v -> v.equals(v.strip()) && !v.isEmpty()), cell);
    assertEquals(values.stream().distinct().toList(), values, cell);
  }

  private static void assertFormer(List<String> row) {
    assertTrue(cell("states", row, "until").matches("1[6-9]\\d\\d|20\\d\\d"), row.get(0));
    assertEquals("", cell("states", row, "code"), row.get(0));
  }

  private static void assertChainEnds(String name, Map<String, String> parents) {
    Set<String> seen = new HashSet<>();
    String next = name;
    while (!next.isEmpty()) {
      assertTrue(seen.add(next), name);
      next = parents.getOrDefault(next, "");
    }
  }

  private static void claim(
      String owner, Stream<String> names, Map<String, String> owners, List<String> twice) {
    names
        .distinct()
        .filter(name -> !owners.computeIfAbsent(name, n -> owner).equals(owner))
        .forEach(name -> twice.add(name + ": " + owners.get(name) + ", " + owner));
  }

  private static List<String> absent(Stream<String> names, Set<String> known) {
    return names.filter(name -> !name.isEmpty() && !known.contains(name)).distinct().toList();
  }

  private static Stream<String> values(String... cells) {
    return Arrays.stream(cells).flatMap(c -> Arrays.stream(c.split(";"))).filter(v -> !v.isEmpty());
  }

  private static Stream<String> column(String table, String column) {
    return rows(table).map(row -> cell(table, row, column));
  }

  private static String cell(String table, List<String> row, String column) {
    return row.get(List.of(lines(table).get(0).split("\t", -1)).indexOf(column));
  }

  private static Stream<List<String>> rows(String table) {
    return lines(table).stream().skip(1).map(line -> List.of(line.split("\t", -1)));
  }

  private static List<String> lines(String table) {
    try (var in = LexiconTablesTest.class.getResourceAsStream("/lexicon/" + table + ".tsv")) {
      assertNotNull(in, table);
      String text = new String(in.readAllBytes(), UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
