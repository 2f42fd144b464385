package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryCatalogue;

/**
 * The first question counts documents by what was counted when the graph was made; its contract
 * counts the claims.
 */
final class FlagshipTest {
  private static final Path CONTRACT =
      Path.of("src/test/resources/queries/contract/who-represented-each-side.rq");

  @Test
  void answersWithTheRowsOfItsContract() throws IOException {
    CannedQuery flagship = QueryCatalogue.load().get("who-represented-each-side");
    Query contract = QueryFactory.create(Files.readString(CONTRACT), Syntax.syntaxSPARQL_11);
    List<String> rows = rows(contract, flagship.columns());
    assertTrue(rows.size() > 100, () -> rows.size() + " rows");
    assertEquals(rows, rows(flagship.query(), flagship.columns()));
  }

  private static List<String> rows(Query query, List<String> columns) {
    DatasetGraph data = SampleStore.STORE.dataset().asDatasetGraph();
    return Txn.calculateRead(
        data,
        () -> {
          List<String> rows = new ArrayList<>();
          try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
            execution
                .select()
                .forEachRemaining(
                    row ->
                        rows.add(
                            columns.stream()
                                .map(column -> text(row.get(column)))
                                .collect(Collectors.joining("\t"))));
          }
          return rows;
        });
  }

  private static String text(Node value) {
    return value == null ? "" : value.toString();
  }
}
