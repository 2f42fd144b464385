package org.parley.publish.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.NameIndex;

/**
 * Answers questions about a dataset, and keeps the answers while the dataset stays as it is: the
 * next page, another order and another form of an answer are made from the rows that were found.
 */
public final class KeptAnswers {
  /** All values kept, some 100 MB at most. Others are found anew. */
  private static final long CELLS = 1_500_000;

  private final Supplier<QueryCatalogue> catalogue;
  private final Dataset dataset;
  private final Supplier<String> version;
  private final Supplier<@Nullable NameIndex> names;
  private final Duration timeout;
  private final int rowCap;
  private final Cache<Question, Answer> kept =
      Caffeine.newBuilder()
          .maximumWeight(CELLS)
          .weigher((Question question, Answer answer) -> 1 + answer.cells())
          .build();

  /** The same words may mean another thing in another state of the data, so terms are compared. */
  private record Question(String version, CannedQuery query, Map<String, Node> terms) {}

  /**
   * Answers about this dataset.
   *
   * @param catalogue gives the questions as they are when one is asked
   * @param version names the state of the dataset
   * @param names what things are called in that state; null while that is being read
   * @param rowCap how many rows of an answer are kept at most
   */
  public KeptAnswers(
      Supplier<QueryCatalogue> catalogue,
      Dataset dataset,
      Supplier<String> version,
      Supplier<@Nullable NameIndex> names,
      Duration timeout,
      int rowCap) {
    this.catalogue = catalogue;
    this.dataset = dataset;
    this.version = version;
    this.names = names;
    this.timeout = timeout;
    this.rowCap = rowCap;
  }

  /**
   * The answer to a question.
   *
   * @param typed values as a person types them, by parameter; what is left out means "any"
   * @throws QueryException if it cannot be answered
   */
  public Answer answer(String name, Map<String, String> typed) {
    CannedQuery query = catalogue.get().get(name);
    return Txn.calculateRead(dataset, () -> answer(query, typed, dataset.asDatasetGraph()));
  }

  private Answer answer(CannedQuery query, Map<String, String> typed, DatasetGraph data) {
    Map<String, Node> terms = QueryRunner.terms(query, typed, data, names);
    Question question = new Question(version.get(), query, terms);
    Answer known = kept.getIfPresent(question);
    if (known != null) {
      return known.typed(typed);
    }
    // not computed within the cache: readers of one answer must not wait for that of another
    Answer found = QueryRunner.answer(query, typed, terms, data, timeout, rowCap);
    kept.put(question, found);
    return found;
  }
}
