package org.parley.publish.query.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.system.Txn;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.ask.QueryRunner;
import org.parley.publish.query.catalogue.ChoiceList;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.query.catalogue.QueryFolder;

/** Runs the tests in the headers of a folder's query files. */
public final class FolderCheck {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int MOST_ROWS = 100_000;

  private final QueryCatalogue known;
  private final Path folder;
  private final Supplier<Dataset> store;
  private final Map<Path, Dataset> graphs = new HashMap<>();
  private final List<String> failures = new ArrayList<>();
  private int files;
  private int tests;

  private FolderCheck(QueryCatalogue known, Path folder, Supplier<Dataset> store) {
    this.known = known;
    this.folder = folder;
    this.store = store;
  }

  /**
   * What came of it.
   *
   * @param failures what is wrong, each with its file and line
   */
  public record Outcome(int files, int tests, List<String> failures) {
    public Outcome {
      failures = List.copyOf(failures);
    }
  }

  /**
   * Checks each file, whatever is wrong with others.
   *
   * @param store what is asked by tests that name no data where the folder has no fixture.ttl
   */
  public static Outcome of(QueryCatalogue packed, Path folder, Supplier<Dataset> store)
      throws IOException {
    List<ChoiceList> lists = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Path file : QueryFolder.filesIfAny(QueryFolder.choices(folder))) {
      try {
        lists.add(QueryFolder.choiceList(file));
      } catch (QueryException e) {
        wrong.add(e.getMessage());
      }
    }
    FolderCheck check = new FolderCheck(packed.with(List.of(), lists, wrong), folder, store);
    check.failures.addAll(wrong);
    for (Path file : QueryFolder.files(folder)) {
      check.file(file);
    }
    return new Outcome(check.files, check.tests, check.failures);
  }

  private void file(Path file) {
    files++;
    CannedQuery query;
    try {
      query = QueryFolder.query(file, known);
    } catch (QueryException e) {
      failures.add(e.getMessage());
      return;
    }
    QueryRunner runner = new QueryRunner(known.with(List.of(query), List.of(), List.of()));
    List<QueryHeader.Trial> trials = query.header().tests();
    for (int i = 0; i < trials.size(); i++) {
      tests++;
      String place = file + ", line " + line(query.text(), i) + ": ";
      differences(runner, query, trials.get(i)).forEach(said -> failures.add(place + said));
    }
  }

  private List<String> differences(QueryRunner runner, CannedQuery query, QueryHeader.Trial trial) {
    try {
      Dataset data = data(trial.data());
      return QueryTrial.differences(
          trial, runner.run(query.name(), trial.params(), data, PATIENCE, MOST_ROWS));
    } catch (QueryException e) {
      return List.of(String.valueOf(e.getMessage()));
    } catch (RiotException e) {
      return List.of(trial.data() + " cannot be read as Turtle: " + e.getMessage());
    }
  }

  private Dataset data(String name) {
    Path file = folder.resolve(name);
    if (Files.isRegularFile(file)) {
      return graphs.computeIfAbsent(file, FolderCheck::load);
    }
    if (!name.equals(QueryHeader.Trial.SHARED_DATA)) {
      throw new QueryException(
          QueryException.Kind.BROKEN_FILE, "there is no data " + name + " in " + folder);
    }
    return store.get();
  }

  private static Dataset load(Path file) {
    Dataset dataset = DatasetFactory.createTxnMem();
    // what is wrong with the file is told as a failure, and not logged besides
    RDFParserBuilder reader =
        RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging);
    Txn.executeWrite(dataset, () -> reader.parse(dataset));
    return dataset;
  }

  /** Where a test stands: at its dash, the tests of a header being a list of one indentation. */
  private static int line(String text, int test) {
    List<String> lines = text.lines().toList();
    int begin = lines.indexOf("#+ tests:") + 1;
    String dash = null;
    int seen = 0;
    for (int i = begin; i < lines.size() && lines.get(i).startsWith("#+"); i++) {
      String margin = lines.get(i).replaceFirst("-.*$", "-");
      dash = dash == null ? margin : dash;
      if (margin.equals(dash) && seen++ == test) {
        return i + 1;
      }
    }
    return begin;
  }
}
