package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.EvaluationJson;
import org.parley.evaluate.Evaluator;
import org.parley.evaluate.GoldFolder;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Reading;
import org.parley.read.Metadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Articles against gold labels. */
@Command(
    name = "evaluate",
    description =
        "Reads articles and measures what was read against gold labels: precision, recall and F1"
            + " by area, precision by rule.",
    footer = {
      "",
      "Examples:",
      "  parley evaluate articles gold",
      "  parley evaluate --meta articles/meta.tsv articles gold --errors",
      "  parley evaluate articles gold --format json"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  private final Supplier<Function<Article, Report>> extraction;

  @ParentCommand private @Nullable ParleyCommand parley;
  @Mixin private MetaOption meta = new MetaOption();

  @Parameters(
      index = "0",
      paramLabel = "ARTICLES",
      description = "A folder of .txt and .html files, or one such file.")
  private Path articles = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "GOLD",
      description = "A folder of gold labels, one .json file named after each article.")
  private Path gold = Path.of("");

  @Option(names = "--errors", description = "List what is missing, too much or different.")
  private boolean errors;

  @Option(names = "--format", description = "table (default) or json.")
  private Format format = Format.TABLE;

  /** How figures are written. */
  private enum Format {
    TABLE,
    JSON;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  EvaluateCommand(Console console, Supplier<Function<Article, Report>> extraction) {
    this.console = console;
    this.extraction = extraction;
  }

  @Override
  public Integer call() {
    Metadata metadata = meta.read();
    Evaluator evaluator = new Evaluator(GoldFolder.read(gold));
    ConsoleProgress progress = new ConsoleProgress(console, parley != null && parley.debug());
    Reading reading =
        new ArticleReader(extraction.get(), progress).read(List.of(articles), metadata);
    Rejections.print(console, reading.rejected(), reading.skipped(), reading.warnings());
    Evaluation evaluation = evaluator.evaluate(reading);
    Rejections.print(console, evaluation.rejected(), 0, evaluation.warnings());
    console.out().print(text(evaluation));
    return reading.rejected().isEmpty() && evaluation.rejected().isEmpty()
        ? ExitCode.DONE
        : ExitCode.FAILED;
  }

  private String text(Evaluation evaluation) {
    return format == Format.JSON
        ? EvaluationJson.write(evaluation)
        : (errors ? EvaluationText.errors(evaluation) : "") + EvaluationText.figures(evaluation);
  }
}
