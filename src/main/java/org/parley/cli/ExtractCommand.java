package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Reading;
import org.parley.pipeline.ReportJson;
import org.parley.pipeline.ReportNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Articles to reports, one JSON file each. */
@Command(
    name = "extract",
    description = "Writes what each article says as a JSON report named after its file.",
    footer = {
      "",
      "Examples:",
      "  parley extract --out reports articles",
      "  parley extract --meta articles/meta.tsv --out reports articles/*.txt"
    })
final class ExtractCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  private final Supplier<Function<Article, Report>> extraction;

  @ParentCommand private @Nullable ParleyCommand parley;
  @Mixin private ArticleArguments articles = new ArticleArguments();

  @Mixin private UnmatchedOption unmatched = new UnmatchedOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the reports; made when missing.")
  private Path out = Path.of("");

  ExtractCommand(Console console, Supplier<Function<Article, Report>> extraction) {
    this.console = console;
    this.extraction = extraction;
  }

  @Override
  public Integer call() {
    List<Path> paths = articles.required();
    ConsoleProgress progress = new ConsoleProgress(console, parley != null && parley.debug());
    Reading reading =
        new ArticleReader(extraction.get(), progress).read(paths, articles.metadata());
    write(reading.reports());
    Rejections.print(console, reading.rejected(), reading.skipped(), reading.warnings());
    console.say(
        Counts.of(reading.reports().size(), "report")
            + " in "
            + out
            + ", "
            + reading.rejected().size()
            + " rejected");
    unmatched.write(console, reading.reports());
    return reading.rejected().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void write(List<Report> reports) {
    ReportNames names = new ReportNames();
    try {
      Files.createDirectories(out);
      for (Report report : reports) {
        Files.writeString(out.resolve(names.of(report) + ".json"), ReportJson.write(report));
      }
    } catch (IOException e) {
      throw CommandException.failed(
          "cannot write to " + out + ": " + e.getMessage(), "cannot-write");
    }
  }
}
