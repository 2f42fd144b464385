package org.parley.publish.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** The invented graph that the canned queries are tried on. */
final class Fixture {
  static final QueryCatalogue CATALOGUE = QueryCatalogue.load();
  static final Dataset DATA = load();

  private Fixture() {}

  private static Dataset load() {
    Dataset dataset = DatasetFactory.createTxnMem();
    Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, "queries/fixture.ttl"));
    return dataset;
  }

  static Answer ask(String name, Map<String, String> params) {
    return new QueryRunner(CATALOGUE).run(name, params, DATA, Duration.ofSeconds(30), 1000);
  }

  /** The rows as text by column. */
  static List<Map<String, String>> rows(Answer answer) {
    return answer.rows().stream()
        .map(
            row -> {
              Map<String, String> texts = new LinkedHashMap<>();
              for (int i = 0; i < row.size(); i++) {
                texts.put(answer.columns().get(i), Answer.text(row.get(i)));
              }
              return texts;
            })
        .toList();
  }
}
