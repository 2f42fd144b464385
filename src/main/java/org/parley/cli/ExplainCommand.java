package org.parley.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.rdf.model.RDFNode;
import org.parley.model.EntityKey;
import org.parley.pipeline.Identities;
import org.parley.pipeline.Identity;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.ask.QueryRunner;
import org.parley.publish.query.catalogue.QueryCatalogue;
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
            + " article and rule; which mentions are one and why; and what was kept apart.",
    footer = {
      "",
      "Examples:",
      "  parley explain NATO",
      "  parley explain http://localhost:3030/id/organisation/nato",
      "  parley explain --claims NATO",
      "  parley explain --all NATO"
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

  @Option(
      names = "--all",
      description = "Print every mention and every reason, however many there are.")
  private boolean all;

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
      explainMerges(answer, opened);
    }
    return ExitCode.DONE;
  }

  /** All answers are about one thing. */
  private void explainMerges(Answer answer, GraphStore opened) {
    RDFNode thing =
        answer.rows().isEmpty()
            ? null
            : answer.rows().get(0).get(answer.columns().indexOf("entity"));
    EntityKey key = thing == null ? null : opened.iris().key(thing.asNode());
    Identity identity = key == null ? null : Identities.of(opened).of(key);
    if (identity != null) {
      MergeExplanation.print(identity, all, console.out());
    }
  }
}
