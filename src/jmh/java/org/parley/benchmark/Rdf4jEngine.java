package org.parley.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.jspecify.annotations.Nullable;

/** RDF4J's store in memory, in this process. */
final class Rdf4jEngine implements Engine {
  private final Repository repository = new SailRepository(new MemoryStore());

  Rdf4jEngine(Path turtle) throws IOException {
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.add(turtle.toFile(), RDFFormat.TURTLE);
    }
  }

  @Override
  public String name() {
    return "RDF4J";
  }

  @Override
  public @Nullable Outcome ask(String query, Duration limit) {
    long before = Processor.threads();
    List<String> rows = new ArrayList<>();
    try (RepositoryConnection connection = repository.getConnection()) {
      TupleQuery prepared = connection.prepareTupleQuery(query);
      prepared.setMaxExecutionTime((int) limit.toSeconds());
      try (TupleQueryResult result = prepared.evaluate()) {
        List<String> columns = result.getBindingNames();
        result.forEach(row -> rows.add(text(columns, row)));
      }
    } catch (QueryInterruptedException e) {
      return null;
    }
    return Outcome.of((Processor.threads() - before) / 1e6, rows);
  }

  private static String text(List<String> columns, BindingSet row) {
    return columns.stream().map(name -> text(row.getValue(name))).collect(Collectors.joining("\t"));
  }

  private static String text(@Nullable Value value) {
    return value == null ? "" : value.isBNode() ? "_" : value.stringValue();
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
