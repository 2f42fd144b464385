package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Builder;
import org.parley.pipeline.RunReport;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.answer.AnswerFormat;
import org.parley.publish.query.answer.AnswerWriter;
import org.parley.publish.query.ask.QueryRunner;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.ParleyServer;
import org.parley.read.Metadata;
import org.parley.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The whole way in one go. */
@Command(
    name = "run",
    description =
        "Reads articles (the sample when none are named), prints who represented each side, and"
            + " serves until Ctrl-C.",
    footer = {"", "Examples:", "  parley run", "  parley run --port 3031 articles"})
final class RunCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private static final String QUESTION = "who-represented-each-side";

  private final Console console;
  private final Supplier<Function<Article, Report>> extraction;
  private final Until until;

  @ParentCommand private @Nullable ParleyCommand parley;
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private Serving serving = new Serving();
  @Mixin private ArticleArguments articles = new ArticleArguments();

  RunCommand(Console console, Supplier<Function<Article, Report>> extraction, Until until) {
    this.console = console;
    this.extraction = extraction;
    this.until = until;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    serving.checkPort();
    Supplier<QueryCatalogue> catalogues = serving.catalogues(console);
    try (GraphStore opened = store.open(null)) {
      boolean complete = articles.paths().isEmpty() ? buildSample(opened) : build(opened);
      try (ParleyServer server = serving.start(opened, catalogues, extraction, console)) {
        answer(opened, catalogues.get());
        console.out().println("serving on " + server.url() + " until Ctrl-C");
        Serving.run(server, opened, until);
      }
      return complete ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private boolean build(GraphStore opened) {
    return build(opened, articles.paths(), articles.metadata());
  }

  /** Articles of the user's are never mixed with the sample. */
  private boolean buildSample(GraphStore opened) {
    try (SampleCorpus sample = SampleCorpus.open()) {
      if (sample.holdsAll(opened.archive().articles())) {
        return build(opened, sample.articles(), sample.metadata());
      }
    }
    console.say("no articles named: serving those that " + store.folder() + " holds");
    return true;
  }

  private boolean build(GraphStore opened, List<Path> paths, Metadata metadata) {
    ConsoleProgress progress = new ConsoleProgress(console, parley != null && parley.debug());
    Builder builder = new Builder(new ArticleReader(extraction.get(), progress));
    RunReport report = builder.build(opened, paths, metadata);
    BuildSummary.print(console, report, store.folder());
    return report.rejected().isEmpty();
  }

  private void answer(GraphStore opened, QueryCatalogue catalogue) throws IOException {
    Answer answer =
        new QueryRunner(catalogue)
            .run(
                QUESTION,
                Map.of(),
                opened.dataset(),
                QueryCommand.PATIENCE,
                QueryCommand.MOST_ROWS);
    console.out().println();
    AnswerWriter.write(answer, AnswerFormat.TABLE, console.out(), console.width());
    console.out().println();
  }
}
