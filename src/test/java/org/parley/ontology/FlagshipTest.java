package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.Rows;
import org.parley.publish.query.catalogue.QueryCatalogue;

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
    DatasetGraph data = SampleStore.STORE.dataset().asDatasetGraph();
    List<List<String>> rows = Rows.of(contract, flagship.columns(), data);
    assertTrue(rows.size() > 100, () -> rows.size() + " rows");
    assertEquals(rows, Rows.of(flagship.query(), flagship.columns(), data));
  }
}
