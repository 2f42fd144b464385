package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LaterJoinsTest {
  private static final String SOME =
      "{ SELECT ?one { ?one a <https://w3id.org/parley/ontology/Person> } LIMIT 2 }";
  private static final String COUNTED =
      "{ SELECT ?one (COUNT(?name) AS ?names)"
          + " { ?one <http://www.w3.org/2000/01/rdf-schema#label> ?name } GROUP BY ?one }";

  /** Each is answered, and closed in peace by who asked for it and read nothing. */
  @ParameterizedTest
  @CsvSource({
    "{ SOME COUNTED }, 2",
    "{ COUNTED SOME } LIMIT 0, 0",
    "{ SOME OPTIONAL COUNTED }, 2",
    "{ { SOME COUNTED } MINUS SOME }, 0"
  })
  void areReadOrNot(String pattern, int rows) {
    String query = "SELECT * " + pattern.replace("SOME", SOME).replace("COUNTED", COUNTED);
    try (GraphStore store = Stores.golden()) {
      Dataset dataset = store.dataset();
      run(query, dataset, asked -> assertEquals(rows, asked.select().stream().count()));
      assertDoesNotThrow(() -> run(query, dataset, QueryExec::select));
      assertDoesNotThrow(() -> run(query, dataset, LaterJoinsTest::endedUnread));
    }
  }

  private static void endedUnread(QueryExec asked) {
    asked.select();
    asked.abort();
  }

  private static void run(String query, Dataset dataset, Consumer<QueryExec> reader) {
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec asked = QueryExec.dataset(dataset.asDatasetGraph()).query(query).build()) {
            reader.accept(asked);
          }
        });
  }
}
