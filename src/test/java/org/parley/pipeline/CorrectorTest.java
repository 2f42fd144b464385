package org.parley.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.correct.Outcome;
import org.parley.model.ArticleId;
import org.parley.read.Metadata;
import org.parley.store.ExportFormat;
import org.parley.store.GraphStore;

/** Corrections outlive rebuilds, whatever is read afterwards and in whichever order. */
final class CorrectorTest {
  private static final String BASE = "http://localhost:3030";
  private static final Corrector.Author ADA = new Corrector.Author("Ada", "I was there");
  private static final Builder BUILDER =
      new Builder(new ArticleReader(Extraction.load(), Progress.SILENT));
  private static final Metadata NONE = Metadata.none();
  private static final InstantSource STOPPED = InstantSource.fixed(Instant.EPOCH);

  @TempDir Path folder;
  private final GraphStore store = GraphStore.inMemory(BASE);
  private final Corrector corrector = new Corrector(store, STOPPED);
  private final List<Path> articles = new ArrayList<>();

  @BeforeEach
  void read() throws IOException {
    article("first", "Li Wei", "3 May 2031");
    article("second", "Li Wei", "7 June 2032");
    article("third", "Wei Lin", "9 July 2033");
    build(store, articles);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path article(String name, String envoy, String day) throws IOException {
    String text =
        "Chinese Defence Minister "
            + envoy
            + " met Indian Defence Minister Arun Rao in Beijing on "
            + day
            + ". They discussed border security.\n";
    Path file = Files.writeString(folder.resolve(name + ".txt"), text);
    articles.add(file);
    return file;
  }

  @Test
  void twoPeopleBecomeOneAndStaySo() throws IOException {
    assertEquals(List.of("arun-rao", "li-wei", "wei-lin"), people());
    corrector.same("person/li-wei", BASE + "/id/person/wei-lin", List.of(), ADA);
    assertEquals(List.of("arun-rao", "li-wei"), people());
    build(store, List.of(article("fourth", "Wei Lin", "1 March 2034")));
    assertEquals(2, people().size(), people()::toString);
    assertTrue(export(store).contains("I was there"));
  }

  @Test
  void onePersonBecomesTwoAndStaysSo() throws IOException {
    String before = export(store);
    corrector.different("person/li-wei", "person/li-wei", List.of("second"), ADA);
    assertEquals(4, people().size(), people()::toString);
    build(store, List.of(article("fourth", "Li Wei", "1 March 2034")));
    build(store, articles.subList(0, 2));
    assertEquals(4, people().size(), people()::toString);
    assertNotEquals(before, export(store));
  }

  @Test
  void aRejectedFactIsGoneAndStaysGone() {
    String claim = claim(store, "Li Wei at .* – representing – China", "first");
    corrector.reject(claim, ADA);
    String name = "Li Wei at [^\"]* – representing – China";
    assertFalse(labels(store, "claim/first").anyMatch(label -> label.matches(name)));
    assertTrue(labels(store, "claim/second").anyMatch(label -> label.matches(name)));
    assertTrue(labels(store, "correction").anyMatch(label -> label.matches(name)));
    build(store, articles);
    assertFalse(labels(store, "claim/first").anyMatch(label -> label.matches(name)));
    assertEquals(Outcome.Standing.HOLDS, corrector.list().get(0).standing());
  }

  @Test
  void withdrawingRestoresExactlyWhatWasThere() {
    String before = export(store);
    corrector.same("person/li-wei", "person/wei-lin", List.of(), ADA);
    corrector.different("person/arun-rao", "person/arun-rao", List.of("third"), ADA);
    corrector.reject(claim(store, ".* – participant – .*", "first"), ADA);
    List<Outcome> outcomes = corrector.list();
    assertEquals(3, outcomes.size());
    assertNotEquals(before, export(store));
    outcomes.forEach(one -> corrector.withdraw(one.correction().id()));
    assertEquals(before, export(store));
    assertEquals(List.of(), corrector.list());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void correctionsCommuteWithTheOrderOfArticles(long seed) throws IOException {
    corrector.same("person/li-wei", "person/wei-lin", List.of(), ADA);
    corrector.different("person/arun-rao", "person/arun-rao", List.of("second"), ADA);
    corrector.reject(claim(store, ".* – held at – .*", "third"), ADA);
    build(store, List.of(article("a-fourth", "Wei Lin", "1 March 2034")));
    build(store, List.of(article("fifth", "Li Wei", "2 March 2034")));
    List<Path> mixed = new ArrayList<>(articles);
    Collections.shuffle(mixed, new Random(seed));
    try (GraphStore other = GraphStore.inMemory(BASE)) {
      other.replaceCorrections(store.corrections());
      for (Path article : mixed) {
        build(other, List.of(article));
      }
      assertEquals(export(store), export(other));
    }
  }

  @Test
  void aFormerAddressStandsForWhatItBecame() {
    same("person/li-wei", "person/wei-lin");
    assertRefused("one thing already", () -> same("person/li-wei", "person/wei-lin"));
  }

  @Test
  void ofTwoThatExcludeEachOtherTheLaterHolds() {
    corrector.same("person/li-wei", "person/wei-lin", List.of(), ADA);
    List<Outcome> outcomes =
        corrector.different("person/wei-lin", "person/li-wei", List.of("third"), ADA);
    assertEquals(Outcome.Standing.OVERRULED, outcomes.get(0).standing());
    assertEquals(Outcome.Standing.HOLDS, outcomes.get(1).standing());
    assertEquals(List.of("arun-rao", "li-wei", "wei-lin"), people());
    outcomes = corrector.same("person/li-wei", "person/wei-lin", List.of(), ADA);
    assertEquals(2, outcomes.size());
    assertEquals(Outcome.Standing.HOLDS, outcomes.get(1).standing());
    assertEquals(List.of("arun-rao", "li-wei"), people());
  }

  @Test
  void aCorrectionWithoutItsArticleDoesNothing() {
    corrector.same("person/li-wei", "person/wei-lin", List.of(), ADA);
    Builder.remove(store, List.of(new ArticleId("third")));
    Outcome outcome = corrector.list().get(0);
    assertEquals(Outcome.Standing.WITHOUT_EFFECT, outcome.standing());
    assertEquals("rests on an article that is no longer there: third", outcome.why());
    build(store, articles.subList(2, 3));
    assertEquals(Outcome.Standing.HOLDS, corrector.list().get(0).standing());
    assertEquals(2, people().size(), people()::toString);
  }

  @Test
  void whatCannotBeCorrectedIsToldInASentence() {
    assertRefused("no person", () -> same("person/nobody", "person/li-wei"));
    assertRefused("no person", () -> same("document/first", "person/li-wei"));
    assertRefused("no person", () -> same("Li Wei", "person/li-wei"));
    assertRefused("different kinds", () -> same("person/li-wei", "place/beijing"));
    assertRefused("one thing already", () -> same("person/li-wei", "person/li-wei"));
    assertRefused("no claim", () -> corrector.reject("claim/first.0", ADA));
    assertRefused("no correction", () -> corrector.withdraw("0"));
    assertRefused("no correction", () -> corrector.withdraw(""));
    assertRefused("--in", () -> different("person/li-wei"));
    assertRefused("no document", () -> different("person/li-wei", "ninth"));
    assertRefused("does not speak of", () -> different("person/li-wei", "third"));
    assertRefused("no other document", () -> different("person/wei-lin", "third"));
    assertEquals(List.of(), corrector.list());
    different("person/li-wei", "first");
    assertEquals(1, corrector.list().size());
  }

  private void same(String one, String other) {
    corrector.same(one, other, List.of(), ADA);
  }

  private void different(String one, String... documents) {
    corrector.different(one, one, List.of(documents), ADA);
  }

  private static void assertRefused(String part, Runnable work) {
    Exception refused = assertThrows(CorrectionException.class, work::run);
    assertTrue(String.valueOf(refused.getMessage()).contains(part), refused::getMessage);
  }

  private static void build(GraphStore store, List<Path> articles) {
    assertEquals(List.of(), BUILDER.build(store, articles, NONE).rejected());
  }

  private List<String> people() {
    Matcher names =
        Pattern.compile("/id/person/([^>]+)> <[^>]*#type> <[^>]*/Person> \\.")
            .matcher(export(store));
    TreeSet<String> people = new TreeSet<>();
    while (names.find()) {
      people.add(names.group(1));
    }
    return List.copyOf(people);
  }

  /** The labels of all things of a kind. */
  private static Stream<String> labels(GraphStore store, String kind) {
    return Pattern.compile("/id/" + kind + "[^>]*> <[^>]*#label> \"([^\"]*)\" \\.")
        .matcher(export(store))
        .results()
        .map(found -> found.group(1));
  }

  private static String claim(GraphStore store, String label, String article) {
    return Pattern.compile(
            "/id/(claim/" + article + "\\.[^>]*)> <[^>]*#label> \"" + label + "\" \\.")
        .matcher(export(store))
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static String export(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.NQ, out);
    return out.toString(UTF_8);
  }
}
