package org.parley.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.answer.AnswerFormat;
import org.parley.publish.query.answer.AnswerWriter;
import org.parley.publish.query.answer.Slice;
import org.parley.publish.query.answer.Sorting;
import org.parley.publish.query.ask.QueryRunner;
import org.parley.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** A question to the store. */
@Command(
    name = "query",
    description = "Answers a question by its name; parley queries lists them.",
    footer = {
      "",
      "Examples:",
      "  parley query who-represented-each-side",
      "  parley query who-represented-each-side side=NATO --format csv",
      "  parley query meetings-in-a-period from=2023 to=2024-06"
    })
final class QueryCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  static final Duration PATIENCE = Duration.ofMinutes(2);
  static final int MOST_ROWS = 100_000;

  private final Console console;
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private QueriesOption queries = new QueriesOption();

  @Parameters(index = "0", paramLabel = "NAME", description = "Name of the question.")
  private String name = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PARAM=VALUE",
      description = "Values for its parameters; one left out means any.")
  private List<String> values = new ArrayList<>();

  @Option(
      names = "--format",
      description =
          "txt (default), csv, tsv, json, srj (SPARQL's JSON) or xml; of a graph also ttl (default),"
              + " nt, jsonld.",
      converter = FormatByName.class)
  private @Nullable AnswerFormat format;

  @Option(
      names = "--sort",
      paramLabel = "COLUMN",
      description = "Column to sort by, -COLUMN downwards; several by comma.")
  private String sort = "";

  @Option(names = "--page", paramLabel = "N", description = "Which page of the rows, from 1.")
  private @Nullable String page;

  @Option(names = "--size", paramLabel = "N", description = "How many rows a page has.")
  private @Nullable String size;

  @Option(
      names = "--explain",
      description = "After the table, print for each row the sentences that prove it.")
  private boolean explain;

  @Option(
      names = "--bom",
      description = "Before CSV write the mark by which spreadsheets see that it is UTF-8.")
  private boolean marked;

  @Mixin private TextsOption texts = new TextsOption();

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    QueryRunner runner = new QueryRunner(queries.catalogue());
    CannedQuery query = runner.catalogue().get(name);
    if (explain && format(query) != AnswerFormat.TABLE) {
      throw CommandException.wrongUse("--explain goes with --format txt", "unknown-parameter");
    }
    if (marked && format(query) != AnswerFormat.CSV) {
      throw CommandException.wrongUse("--bom goes with --format csv", "unknown-parameter");
    }
    Sorting sorting = Sorting.parse(sort, query);
    Slice slice = page == null && size == null ? Slice.WHOLE : Slice.of(page, size);
    try (GraphStore opened = store.existing()) {
      Dataset dataset = opened.dataset(texts.texts());
      Answer all = runner.run(name, typed(), dataset, PATIENCE, MOST_ROWS);
      Answer answer = slice.applied(sorting.applied(all));
      if (marked) {
        AnswerWriter.mark(console.out());
      }
      AnswerWriter.write(answer, format(query), console.out(), console.width());
      if (explain) {
        Txn.executeRead(dataset, () -> ProofText.print(answer, graph(dataset), console.out()));
      }
      if (all.truncated()) {
        console.say("only the first " + MOST_ROWS + " rows" + CommandException.address("too-long"));
      }
    }
    return ExitCode.DONE;
  }

  private static Graph graph(Dataset dataset) {
    return dataset.asDatasetGraph().getDefaultGraph();
  }

  private AnswerFormat format(CannedQuery query) {
    AnswerFormat otherwise = query.givesGraph() ? AnswerFormat.TTL : AnswerFormat.TABLE;
    return format == null ? otherwise : format;
  }

  private Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String value : values) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw CommandException.wrongUse(
            "write \"" + value + "\" as name=value", "unknown-parameter");
      }
      typed.put(value.substring(0, equals), value.substring(equals + 1));
    }
    return typed;
  }

  /** Formats go by the suffixes of files. */
  private static final class FormatByName implements ITypeConverter<AnswerFormat> {
    @Override
    public AnswerFormat convert(String name) {
      try {
        return AnswerFormat.of(name);
      } catch (QueryException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
