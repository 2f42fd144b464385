package org.parley.publish.query.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.publish.names.NameIndex;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.catalogue.QueryCatalogue;

final class KeptAnswersTest {
  private static final String ENDLESS =
      """
      #+ summary: Which four facts are there?
      #+ description: One row per four facts.
      #+ tags: [where]
      #+ params: []
      #+ columns:
      #+   - {name: combinations, label: Combinations, meaning: how many there are}
      #+ view: table
      #+ tests:
      #+   - {params: {}, count: 1}
      SELECT (COUNT(*) AS ?combinations) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }
      """;

  private final Dataset data = DatasetFactory.createTxnMem();
  private final AtomicReference<String> version = new AtomicReference<>("1");
  private final KeptAnswers answers =
      new KeptAnswers(
          () -> Fixture.CATALOGUE,
          data,
          version::get,
          () -> NameIndex.of(data.asDatasetGraph().getDefaultGraph()),
          Duration.ofMinutes(5),
          1000);

  KeptAnswersTest() {
    Txn.executeWrite(data, () -> RDFDataMgr.read(data, "queries/fixture.ttl"));
  }

  @Test
  void theSameQuestionInOtherWordsIsAskedOnce() {
    Answer one = answers.answer("who-met-whom", Map.of("a", "Ola Brekke"));
    Answer same = answers.answer("who-met-whom", Map.of("a", "ola brække"));
    assertSame(one.rows().get(0), same.rows().get(0));
    assertNotEquals(one.parameters(), same.parameters());
    Answer other = answers.answer("who-met-whom", Map.of("b", "Ola Brekke"));
    assertNotEquals(one.rows(), other.rows());
  }

  @Test
  void anotherStateOfTheDataIsAskedAnew() {
    Answer before = answers.answer("people-by-any-spelling", Map.of("name", "tolvan"));
    Txn.executeWrite(
        data,
        () ->
            data.getDefaultModel()
                .createResource(Answer.text(before.rows().get(0).get(0)))
                .addProperty(RDFS.label, "Mira Tolvan the Younger"));
    assertEquals(before, answers.answer("people-by-any-spelling", Map.of("name", "tolvan")));
    version.set("2");
    Answer after = answers.answer("people-by-any-spelling", Map.of("name", "tolvan"));
    assertNotSame(before.rows().get(0), after.rows().get(0));
    assertNotEquals(before.rows().size(), after.rows().size());
  }

  @Test
  @Timeout(300) // the query by itself would take as long as it may
  void whatIsBeingAskedIsStoppedBeforeItsDataIsClosed(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("endless.rq"), ENDLESS);
    QueryCatalogue catalogue = QueryCatalogue.load(folder);
    CountDownLatch begun = new CountDownLatch(1);
    Supplier<String> state =
        () -> {
          begun.countDown();
          return "1";
        };
    KeptAnswers closing =
        new KeptAnswers(() -> catalogue, data, state, () -> null, Duration.ofHours(1), 1000);
    Future<Answer> asked = CompletableFuture.supplyAsync(() -> closing.answer("endless", Map.of()));
    begun.await();
    closing.close();
    assertThrows(ExecutionException.class, asked::get);
    assertThrows(QueryException.class, () -> closing.answer("endless", Map.of()));
  }

  @Test
  void thatTheWholeTookTooLongIsToldAtOnceInThatState(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("endless.rq"), ENDLESS);
    QueryCatalogue catalogue = QueryCatalogue.load(folder);
    KeptAnswers impatient =
        new KeptAnswers(
            () -> catalogue, data, version::get, () -> null, Duration.ofSeconds(3), 1000);
    QueryException first =
        assertThrows(QueryException.class, () -> impatient.answer("endless", Map.of()));
    assertEquals(QueryException.Kind.TIMEOUT, first.kind());
    // now it would be answered, if it were asked
    Txn.executeWrite(data, () -> data.getDefaultModel().removeAll());
    QueryException again =
        assertThrows(QueryException.class, () -> impatient.answer("endless", Map.of()));
    assertEquals(first.getMessage(), again.getMessage());
    version.set("2");
    assertEquals(1, impatient.answer("endless", Map.of()).rows().size());
  }
}
