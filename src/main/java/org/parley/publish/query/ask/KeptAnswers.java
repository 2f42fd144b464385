package org.parley.publish.query.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.NameIndex;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.query.narrow.Valued;

/**
 * Answers questions about a dataset, and keeps the answers while the dataset stays as it is: the
 * next page, another order and another form of an answer are made from the rows that were found.
 */
public final class KeptAnswers implements AutoCloseable {
  /** Of the memory there is, values of whole answers and of others take this part at most each. */
  private static final int PART = 6;

  private static final long BYTES_PER_CELL = 64;

  /** Of a whole answer more rows are kept than are given, since values choose among them. */
  private static final int WHOLE_ROWS = 50_000;

  /** It may have been the hour, so what took too long is tried again some time. */
  private static final Duration LATE = Duration.ofHours(1);

  private static final int MOST_LATE = 1_000;

  private final Supplier<QueryCatalogue> catalogue;
  private final Dataset dataset;
  private final Supplier<String> version;
  private final Supplier<@Nullable NameIndex> names;
  private final Duration timeout;
  private final int rowCap;
  private final Running running = new Running();
  private final Cache<Question, Answer> kept = cache();

  /** Apart, so that what is asked once by chance does not push out what all begin with. */
  private final Cache<Question, Answer> wholes = cache();

  /** Whole answers that took too long: who asks again is told at once. */
  private final Cache<Question, String> late =
      Caffeine.newBuilder().maximumSize(MOST_LATE).expireAfterWrite(LATE).build();

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
    return answer(catalogue.get().get(name), typed);
  }

  /** The same of a question as it was found: by its name it may be another one by now. */
  public Answer answer(CannedQuery query, Map<String, String> typed) {
    return Txn.calculateRead(dataset, () -> answer(query, typed, dataset.asDatasetGraph()));
  }

  /** The query of a question with the values in their places, to go on with in an editor. */
  public String sparql(CannedQuery query, Map<String, String> typed) {
    return typed.isEmpty()
        ? query.text()
        : Txn.calculateRead(
            dataset,
            () ->
                Valued.query(
                        query, QueryRunner.terms(query, typed, dataset.asDatasetGraph(), names))
                    .toString(Syntax.syntaxSPARQL_11));
  }

  private static Cache<Question, Answer> cache() {
    return Caffeine.newBuilder()
        .maximumWeight(Runtime.getRuntime().maxMemory() / PART / BYTES_PER_CELL)
        .weigher((Question question, Answer answer) -> 1 + answer.cells())
        .build();
  }

  private Answer answer(CannedQuery query, Map<String, String> typed, DatasetGraph data) {
    Map<String, Node> terms = QueryRunner.terms(query, typed, data, names);
    Map<String, Node> always = defaults(query, data);
    Question question = new Question(version.get(), query, terms);
    boolean isWhole = terms.equals(always);
    Cache<Question, Answer> cache = isWhole ? wholes : kept;
    Answer known = cache.getIfPresent(question);
    if (known != null) {
      return known.first(rowCap).typed(typed);
    }
    // not computed within the cache: readers of one answer must not wait for that of another
    Answer found =
        isWhole
            ? whole(question, typed, data)
            : sieved(query, typed, always, terms, data)
                .orElseGet(
                    () -> QueryRunner.answer(query, typed, terms, data, timeout, rowCap, running));
    // of what was cut no value can choose, so what is not given is not kept either
    cache.put(question, found.truncated() ? found.first(rowCap) : found);
    return found.first(rowCap);
  }

  private Answer whole(Question question, Map<String, String> typed, DatasetGraph data) {
    String tooLong = late.getIfPresent(question);
    if (tooLong != null) {
      throw new QueryException(Kind.TIMEOUT, tooLong);
    }
    int cap = Math.max(rowCap, WHOLE_ROWS);
    try {
      return QueryRunner.answer(
          question.query(), typed, question.terms(), data, timeout, cap, running);
    } catch (QueryException e) {
      if (e.kind() == Kind.TIMEOUT) {
        late.put(question, String.valueOf(e.getMessage()));
      }
      throw e;
    }
  }

  /** The values that a question has where none is typed. */
  private Map<String, Node> defaults(CannedQuery query, DatasetGraph data) {
    boolean asks =
        query.header().params().stream().anyMatch(p -> p.required() && p.byDefault() == null);
    return asks ? Map.of() : QueryRunner.terms(query, Map.of(), data, names);
  }

  /** Rows of the whole answer, where that is kept and the values do nothing but choose rows. */
  private Optional<Answer> sieved(
      CannedQuery query,
      Map<String, String> typed,
      Map<String, Node> always,
      Map<String, Node> terms,
      DatasetGraph data) {
    Answer whole = wholes.getIfPresent(new Question(version.get(), query, always));
    if (whole == null || whole.truncated() || !terms.entrySet().containsAll(always.entrySet())) {
      return Optional.empty();
    }
    Map<String, Node> chosen = new HashMap<>(terms);
    chosen.keySet().removeAll(always.keySet());
    return Valued.sieve(query, always, chosen)
        .map(
            sieve ->
                new Answer(
                        query,
                        typed,
                        sieve.left(whole.rows(), whole.columns(), data, timeout),
                        false)
                    .first(rowCap));
  }

  /** Stops what is being asked; nothing more is asked. */
  @Override
  public void close() {
    running.close();
  }
}
