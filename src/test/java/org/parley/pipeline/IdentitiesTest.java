package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.model.EntityKey;
import org.parley.model.Judgement.Verdict;
import org.parley.rdf.Iris;
import org.parley.read.Metadata;
import org.parley.store.GraphStore;

/** Why mentions of the sample articles are one. */
final class IdentitiesTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static Identities identities;

  @BeforeAll
  static void build() {
    GraphStore store = GraphStore.inMemory(Iris.DEFAULT_BASE);
    new Builder(new ArticleReader(Extraction.load(), Progress.SILENT))
        .build(store, List.of(SAMPLE), Metadata.read(SAMPLE.resolve("meta.tsv")));
    identities = Identities.of(store);
  }

  private static Identity identity(String kind, String slug) {
    Identity identity = identities.of(new EntityKey(kind, slug));
    assertNotNull(identity, slug);
    return identity;
  }

  @Test
  void aPersonIsMetUnderSeveralSpellings() {
    Identity serban = identity("person", "dacian-tiberiu-serban");
    Set<String> names =
        serban.seen().stream().flatMap(seen -> seen.names().stream()).collect(Collectors.toSet());
    assertTrue(names.containsAll(Set.of("Dacian-Tiberiu Șerban", "Serban")), names::toString);
    assertTrue(serban.seen().stream().noneMatch(seen -> seen.words().isEmpty()));
    assertEquals(
        serban.seen().size() - 1,
        serban.joined().stream().mapToInt(reason -> reason.pairs().size()).sum());
  }

  @Test
  void editionsOfASeriesAreKeptApartByTheirNumbers() {
    Identity eighth = identity("meeting", "china-nato-military-staff-talks-8");
    assertTrue(
        eighth.near().stream()
            .anyMatch(
                near ->
                    near.key().slug().endsWith("-7")
                        && near.verdict() == Verdict.DIFFERENT
                        && near.reason().contains("different numbers")),
        eighth.near()::toString);
  }

  @Test
  void namesakesAreTold() {
    Identity chavez = identity("person", "jorge-chavez");
    assertTrue(
        chavez.near().stream().anyMatch(near -> near.key().slug().equals("jorge-nieto")),
        chavez.near()::toString);
  }

  @Test
  void whatNobodySpeaksOfHasNoIdentity() {
    assertNull(identities.of(new EntityKey("person", "nobody")));
  }
}
