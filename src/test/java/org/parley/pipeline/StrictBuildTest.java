package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.Loaded;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.read.Metadata;
import org.parley.store.Finding;
import org.parley.store.GraphStore;

/** A strict build adds what is sound, whatever lies beside it. */
final class StrictBuildTest {
  private static final Ref SERIES = new Ref("series/1");
  private static final Ref NORLAND = new Ref("organisation/1");
  private static final Ref RURITANIA = new Ref("organisation/2");

  @TempDir Path folder;
  private final GraphStore store = GraphStore.inMemory("http://localhost:3030");
  private final Builder builder =
      new Builder(new ArticleReader(StrictBuildTest::read, Progress.SILENT));

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatBreaksTheGraphIsRejectedAndTheRestIsAdded() throws IOException {
    write("a", "5 follows 3");
    write("b", "3 follows 5");
    write("c", "8 follows 6, 6 follows 8");
    write("d", "2 follows 1");
    RunReport report = strictly();
    assertEquals(List.of("b.txt", "c.txt"), names(report.rejected()));
    assertTrue(
        report
            .rejected()
            .get(0)
            .reason()
            .contains("comes before itself among the editions of its series"),
        report::toString);
    assertEquals(List.of("a", "d"), stored());
    assertEquals(List.of(), violations());
  }

  @Test
  void whatStandsInTheStoreCountsFirstAndStays() throws IOException {
    write("z", "3 follows 5");
    builder.build(store, List.of(folder), Metadata.none());
    write("a", "5 follows 3");
    assertEquals(List.of("a.txt"), names(strictly().rejected()));
    assertEquals(List.of("z"), stored());
  }

  @Test
  void whatWasBrokenBeforeIsNoReasonToReject() throws IOException {
    write("c", "8 follows 6, 6 follows 8");
    builder.build(store, List.of(folder), Metadata.none());
    Files.delete(folder.resolve("c.txt"));
    write("d", "8 follows 6");
    assertEquals(List.of(), strictly().rejected());
    assertEquals(List.of("c", "d"), stored());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
  }

  private RunReport strictly() {
    return builder.buildSound(store, List.of(folder), Metadata.none());
  }

  private static List<String> names(List<Loaded.Rejected> rejected) {
    return rejected.stream().map(Loaded.Rejected::name).toList();
  }

  private List<String> stored() {
    return store.archive().articles().stream().map(ArticleId::value).toList();
  }

  private List<Finding> violations() {
    return store.check().stream()
        .filter(finding -> finding.severity() == Finding.Severity.VIOLATION)
        .toList();
  }

  /** Reads "5 follows 3": of one series, the fifth edition came after the third. */
  private static Report read(Article article) {
    Span whole = new Span(0, article.text().length());
    Claim.Basis basis =
        Claim.Basis.asserted(new Evidence(article.id(), whole, article.text(), whole, "follow", 1));
    Map<Ref, Entity> entities = new LinkedHashMap<>();
    entities.put(NORLAND, state(NORLAND, "Norland"));
    entities.put(RURITANIA, state(RURITANIA, "Ruritania"));
    entities.put(
        SERIES,
        new Entity.MeetingSeries(SERIES, "Round Table", List.of(), List.of(NORLAND, RURITANIA)));
    List<Claim> claims = new ArrayList<>();
    for (String said : article.text().strip().split(", ")) {
      Ref later = edition(said.substring(0, 1), entities, claims, basis);
      Ref earlier = edition(said.substring(said.length() - 1), entities, claims, basis);
      claims.add(new Claim.Followed(later, earlier, basis));
    }
    return new Report(article, "", List.copyOf(entities.values()), claims, List.of());
  }

  private static Entity state(Ref ref, String name) {
    return new Entity.Organisation(ref, OrganisationKind.STATE, name, List.of(), null);
  }

  private static Ref edition(
      String number, Map<Ref, Entity> entities, List<Claim> claims, Claim.Basis basis) {
    Ref ref = new Ref("meeting/" + number);
    if (entities.put(ref, new Entity.Encounter(ref, "round " + number, true)) == null) {
      claims.add(new Claim.Met(ref, MeetingKind.DIALOGUE, Status.HELD, null, basis));
      claims.add(new Claim.HadParty(ref, NORLAND, basis));
      claims.add(new Claim.HadParty(ref, RURITANIA, basis));
      claims.add(new Claim.EditionOf(ref, SERIES, Integer.valueOf(number), basis));
    }
    return ref;
  }
}
