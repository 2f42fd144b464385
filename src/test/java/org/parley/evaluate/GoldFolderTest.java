package org.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels written by hand are wrong in many ways; each is told in one line. */
final class GoldFolderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ^^                                           | the label: an object is wanted
          []                                           | the label: an object is wanted
          {"meetings": [                               | no JSON, line 1: Unexpected end-of-input
          {} {}                                        | no JSON, line 1: Trailing token
          {"meetings": [], "meetings": []}             | no JSON, line 1: Duplicate field 'meetings'
          {"meetings": {}}                             | /meetings: a list is wanted
          {"meetings": ["talks"]}                      | /meetings/0: an object is wanted
          {"meetings": [{}, {"edition": "eight"}]}     | /meetings/1/edition: a whole number or null is wanted
          {"meetings": [{"edition_alt": [8, "nine"]}]} | /meetings/0/edition_alt: in the list a whole number or null is wanted
          {"meetings": [{"kind": ["visit"]}]}          | /meetings/0/kind: a text or null is wanted
          {"meetings": [{"kind_alt": "visit"}]}        | /meetings/0/kind_alt: a list is wanted
          {"meetings": [{"place": ""}]}                | /meetings/0/place: a text or null is wanted
          {"meetings": [{"parties": [1]}]}             | /meetings/0/parties: a list of texts is wanted
          {"meetings": [{"optional": "yes"}]}          | /meetings/0/optional: true or false is wanted
          {"meetings": [{"start_partial": "8 May"}]}   | /meetings/0/start_partial: --MM-DD, or --MM, is wanted
          {"meetings": [{"participants": [{}]}]}       | /meetings/0/participants/0/name: a text is wanted
          {"statements": [{"post": "minister"}]}       | /statements/0/speaker: a text is wanted
          """)
  void whatIsWrongIsToldWithItsPlace(String json, String reason) throws IOException {
    write("good.json", "{}");
    write("talks.json", json);
    GoldFolder gold = GoldFolder.read(folder);
    assertEquals(Set.of("good"), gold.labels().keySet());
    assertTrue(gold.rejects("talks"));
    assertEquals("talks.json", gold.rejected().get(0).name());
    String said = gold.rejected().get(0).reason();
    assertTrue(said.startsWith(reason), said);
    assertTrue(said.endsWith(" (docs/errors.md#gold-label)"), said);
    assertEquals(1, said.lines().count(), said);
  }

  @Test
  void unknownKeysAreToldAndHarmNothing() throws IOException {
    write(
        "talks.json",
        """
        {"meetings": [{"particpants": [], "main": true, "place_partial": "--05"}], "traps": []}
        """);
    GoldFolder gold = GoldFolder.read(folder);
    assertEquals(List.of(), gold.rejected());
    assertEquals(
        List.of(
            "talks.json: /meetings/0/particpants: this key is unknown and not used",
            "talks.json: /meetings/0/place_partial: this key is unknown and not used"),
        gold.warnings());
  }

  @Test
  void whatIsNoTextIsTold() throws IOException {
    Files.write(
        folder.resolve("talks.json"), "{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(GoldFolder.read(folder).rejected().get(0).reason().startsWith("no JSON"));
  }

  @Test
  void oneLabelMayStandAlone() throws IOException {
    write("talks.json", "{}");
    Path label = folder.resolve("talks.json");
    assertEquals(Set.of("talks"), GoldFolder.read(label).labels().keySet());
  }

  @Test
  void withoutLabelsThereIsNothingToRead() throws IOException {
    write("talks.txt", "Talks.");
    assertThrows(EvaluationException.class, () -> GoldFolder.read(folder));
    assertThrows(EvaluationException.class, () -> GoldFolder.read(folder.resolve("none")));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
