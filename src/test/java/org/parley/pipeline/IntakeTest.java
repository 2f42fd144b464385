package org.parley.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.correct.Outcome;
import org.parley.model.Entity;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.rdf.Vocabulary;
import org.parley.read.Metadata;
import org.parley.store.GraphStore;

/** Texts that come one by one while a store is in use. */
final class IntakeTest {
  private static final String BASE = "http://localhost:3030";
  private static final Corrector.Author ADA = new Corrector.Author("Ada", null);
  private static final ArticleReader READER = new ArticleReader(Extraction.load(), Progress.SILENT);

  @TempDir Path folder;
  private final GraphStore store = GraphStore.inMemory(BASE);
  private final Corrector corrector = new Corrector(store, InstantSource.fixed(Instant.EPOCH));
  private Intake intake = new Intake(store, READER, corrector);

  @BeforeEach
  void fill() throws IOException {
    build(store, file("first.txt", text("Li Wei", "3 May 2031")));
    intake = new Intake(store, READER, corrector);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static String text(String envoy, String day) {
    return "Chinese Defence Minister "
        + envoy
        + " met Indian Defence Minister Arun Rao in Beijing on "
        + day
        + ". They discussed border security.\n";
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void build(GraphStore store, Path... files) {
    new Builder(READER).build(store, List.of(files), Metadata.none());
  }

  private Report read(String name, String text) {
    Reading reading = intake.read(name, text.getBytes(UTF_8), Source.ofFile(name));
    assertEquals(List.of(), reading.rejected());
    return reading.reports().get(0);
  }

  private static Accepted all(Report report) {
    return new Accepted(report, List.of(), Set.of(), Map.of());
  }

  private static Ref person(Report report, String name) {
    return report.entities().stream()
        .filter(entity -> entity instanceof Entity.Person && entity.name().equals(name))
        .findFirst()
        .orElseThrow()
        .ref();
  }

  private List<String> people() {
    return Known.of(store, new Reports(store.archive())).entities().keySet().stream()
        .filter(key -> key.kind().equals("person"))
        .map(key -> key.slug())
        .sorted()
        .toList();
  }

  @Test
  void lookingStoresNothing() {
    String before = store.version();
    intake.outlook(List.of(read("second.txt", text("Li Wei", "7 June 2032"))));
    assertEquals(before, store.version());
    assertEquals(1, store.archive().articles().size());
  }

  @Test
  void storingIsTheSameAsBuilding() throws IOException {
    String second = text("Wei Lin", "7 June 2032");
    intake.keep(List.of(all(read("second.txt", second))), ADA);
    try (GraphStore built = GraphStore.inMemory(BASE)) {
      build(built, folder.resolve("first.txt"), file("second.txt", second));
      assertEquals(built.version(), store.version());
    }
  }

  @Test
  void itTellsWhoIsKnownAndWhoIsNew() {
    Report draft = read("second.txt", text("Wei Lin", "7 June 2032"));
    Outlook outlook = intake.outlook(List.of(draft)).get(0);
    assertFalse(outlook.replaces());
    Outlook.Met known = met(outlook, "Arun Rao");
    assertEquals(1, known.elsewhere());
    assertFalse(known.reason().isEmpty());
    Outlook.Met fresh = met(outlook, "Wei Lin");
    assertEquals(0, fresh.elsewhere());
    assertTrue(
        fresh.near().stream().anyMatch(near -> near.name().equals("Li Wei")), fresh::toString);
    assertTrue(intake.outlook(List.of(read("first.txt", "Nothing."))).get(0).replaces());
  }

  private static Outlook.Met met(Outlook outlook, String name) {
    return outlook.met().stream()
        .filter(met -> met.entity().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsSaidOfADraftIsACorrectionAndOutlivesRebuilds() {
    Report draft = read("second.txt", text("Wei Lin", "7 June 2032"));
    Outlook outlook = intake.outlook(List.of(draft)).get(0);
    String claim = claim(outlook, "Wei Lin at .* – representing – China");
    intake.keep(
        List.of(
            new Accepted(
                draft,
                List.of(claim),
                Set.of(person(draft, "Arun Rao")),
                Map.of(person(draft, "Wei Lin"), BASE + "/id/person/li-wei"))),
        ADA);
    assertEquals(3, corrector.list().size());
    assertTrue(
        corrector.list().stream().allMatch(one -> one.standing() == Outcome.Standing.HOLDS),
        corrector.list()::toString);
    assertEquals(3, people().size(), people()::toString); // two called Rao, one Li Wei
    String version = store.version();
    build(store, folder.resolve("first.txt"));
    assertEquals(version, store.version());
  }

  private static String claim(Outlook outlook, String label) {
    return outlook.graph().stream(Node.ANY, Vocabulary.RDFS_LABEL, Node.ANY)
        .filter(triple -> triple.getObject().getLiteralLexicalForm().matches(label))
        .findFirst()
        .orElseThrow()
        .getSubject()
        .getURI();
  }

  @Test
  void whatIsSaidOfNothingIsRefusedAndNothingIsStored() {
    Report draft = read("second.txt", text("Wei Lin", "7 June 2032"));
    String before = store.version();
    Accepted wrong =
        new Accepted(draft, List.of(), Set.of(), Map.of(person(draft, "Wei Lin"), "person/nobody"));
    assertThrows(CorrectionException.class, () -> intake.keep(List.of(wrong), ADA));
    assertThrows(
        CorrectionException.class,
        () ->
            intake.keep(
                List.of(new Accepted(draft, List.of("claim/second.none"), Set.of(), Map.of())),
                ADA));
    assertEquals(before, store.version());
    assertEquals(1, store.archive().articles().size());
  }

  static Stream<byte[]> hostile() {
    String meeting = text("Li Wei", "3 May 2031");
    return Stream.of(
        (meeting + "\0\0\0").getBytes(UTF_8),
        ("<div>".repeat(150_000) + meeting).getBytes(UTF_8),
        ("<table><tr><td>".repeat(40_000) + meeting).getBytes(UTF_8),
        ("<p>" + "Ministerministerminister".repeat(20_000) + " met " + meeting).getBytes(UTF_8),
        ("<p>" + meeting + "\u202E\u05E9\u05DC\u05D5\u05DD " + meeting).getBytes(UTF_8),
        "<title></title><script>alert(1)</script>".getBytes(UTF_8),
        new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, (byte) 0xFE, 0x41},
        new byte[0]);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whateverComesEndsInAReportOrAReason(byte[] content) {
    for (String name : List.of("x.html", "x.txt")) {
      Reading reading = intake.read(name, content, Source.ofFile(name));
      assertEquals(1, reading.reports().size() + reading.rejected().size());
      intake.outlook(reading.reports());
    }
  }
}
