package org.parley.publish.query.ask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.ModelUtils;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.NameIndex;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.Parameters;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.query.narrow.Valued;

/** Asks a dataset the questions of a catalogue. */
public final class QueryRunner {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final QueryCatalogue catalogue;

  public QueryRunner(QueryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The questions that can be asked. */
  public QueryCatalogue catalogue() {
    return catalogue;
  }

  /**
   * Answers a question from the default graph of a dataset.
   *
   * @param typed values as a person types them, by parameter; what is left out means "any"
   * @param rowCap how many rows are kept at most
   */
  public Answer run(
      String name, Map<String, String> typed, Dataset dataset, Duration timeout, int rowCap) {
    CannedQuery query = catalogue.get(name);
    return Txn.calculateRead(
        dataset,
        () -> {
          DatasetGraph data = dataset.asDatasetGraph();
          Map<String, Node> terms =
              terms(query, typed, data, () -> NameIndex.of(data.getDefaultGraph()));
          return answer(query, typed, terms, data, timeout, rowCap, new Running());
        });
  }

  /**
   * What the typed values stand for in the data, by parameter; within a transaction.
   *
   * @param names asked for once at most, where a value is a name; null while they are being read
   */
  static Map<String, Node> terms(
      CannedQuery query,
      Map<String, String> typed,
      DatasetGraph data,
      Supplier<@Nullable NameIndex> names) {
    return new Parameters(query, data.getDefaultGraph(), names).bind(typed);
  }

  /**
   * The answer to a question whose values are known; within a transaction.
   *
   * @param running the queries beside it
   */
  static Answer answer(
      CannedQuery query,
      Map<String, String> typed,
      Map<String, Node> terms,
      DatasetGraph data,
      Duration timeout,
      int cap,
      Running running) {
    try {
      return running.ask(
          execution(query, terms, data, timeout),
          execution ->
              query.givesGraph()
                  ? triples(query, typed, execution.constructTriples(), cap)
                  : rows(query, typed, execution.select(), cap));
    } catch (QueryCancelledException e) {
      throw new QueryException(
          Kind.TIMEOUT,
          query.name()
              + " took longer than "
              + timeout.toSeconds()
              + " s; narrow it by a parameter",
          e);
    }
  }

  private static Answer rows(CannedQuery query, Map<String, String> typed, RowSet rows, int cap) {
    List<List<@Nullable RDFNode>> kept = new ArrayList<>();
    Map<Node, RDFNode> known = new HashMap<>();
    while (kept.size() < cap && rows.hasNext()) {
      kept.add(values(query.columns(), rows.next(), known));
    }
    return new Answer(query, typed, kept, rows.hasNext());
  }

  /** The triples of a graph, each once, those of one subject together. */
  private static Answer triples(
      CannedQuery query, Map<String, String> typed, Iterator<Triple> triples, int cap) {
    Set<Triple> kept = new TreeSet<>(ORDER);
    boolean more = false;
    while (triples.hasNext() && !more) {
      Triple next = triples.next();
      more = kept.size() == cap && !kept.contains(next);
      if (!more) {
        kept.add(next);
      }
    }
    Map<Node, RDFNode> known = new HashMap<>();
    List<List<@Nullable RDFNode>> rows = new ArrayList<>();
    for (Triple t : kept) {
      rows.add(
          Stream.of(t.getSubject(), t.getPredicate(), t.getObject())
              .<@Nullable RDFNode>map(
                  node -> known.computeIfAbsent(node, ModelUtils::convertGraphNodeToRDFNode))
              .toList());
    }
    return new Answer(query, typed, rows, more);
  }

  /**
   * Values replace variables in the parsed query: no text that was typed is ever read as SPARQL.
   */
  private static QueryExec execution(
      CannedQuery query, Map<String, Node> terms, DatasetGraph data, Duration timeout) {
    return QueryExec.dataset(data)
        .query(Valued.query(query, terms))
        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  /** Rows share what they repeat: the same sentence may prove a hundred facts. */
  private static List<@Nullable RDFNode> values(
      List<String> columns, Binding row, Map<Node, RDFNode> known) {
    List<@Nullable RDFNode> values = new ArrayList<>(columns.size());
    for (String column : columns) {
      Node node = row.get(column);
      values.add(
          node == null ? null : known.computeIfAbsent(node, ModelUtils::convertGraphNodeToRDFNode));
    }
    return Collections.unmodifiableList(values);
  }
}
