package org.parley.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.publish.query.Answer;
import org.parley.publish.query.QueryCatalogue;
import org.parley.publish.query.QueryRunner;
import org.parley.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is known about one thing, with the sentences that prove it. */
@Command(
    name = "explain",
    description =
        "Prints what is known about a person, body, place or meeting: each fact with its sentence,"
            + " article and rule.",
    footer = {
      "",
      "Examples:",
      "  parley explain NATO",
      "  parley explain http://localhost:3030/id/organisation/nato",
      "  parley explain --claims NATO"
    })
final class ExplainCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private static final String QUESTION = "what-is-known";

  private final Console console;
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--claims",
      description = "Print with each fact the claim's address, as parley correct reject takes it.")
  private boolean claims;

  @Parameters(
      arity = "1..*",
      paramLabel = "IRI-OR-LABEL",
      description = "Its address, or any of its names in any spelling.")
  private List<String> words = List.of();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = store.existing()) {
      Answer answer =
          new QueryRunner(QueryCatalogue.load())
              .run(
                  QUESTION,
                  Map.of("entity", String.join(" ", words)),
                  opened.dataset(),
                  QueryCommand.PATIENCE,
                  QueryCommand.MOST_ROWS);
      Explanation.print(answer, claims, console.out());
    }
    return ExitCode.DONE;
  }
}
