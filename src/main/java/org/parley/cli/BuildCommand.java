package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Builder;
import org.parley.pipeline.RunReport;
import org.parley.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Articles into the store. */
@Command(
    name = "build",
    description = "Reads articles into the store; one with a known file name replaces the earlier.",
    footer = {
      "",
      "Examples:",
      "  parley build articles",
      "  parley build --meta articles/meta.tsv articles",
      "  parley build --unmatched missed.tsv articles",
      "  parley build --strict articles",
      "  parley build --store other --base http://example.org/parley articles"
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  private final Supplier<Function<Article, Report>> extraction;

  @ParentCommand private @Nullable ParleyCommand parley;
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ArticleArguments articles = new ArticleArguments();

  @Mixin private UnmatchedOption unmatched = new UnmatchedOption();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Where the addresses of the data begin (default: http://localhost:3030).")
  private @Nullable String base;

  @Option(
      names = "--strict",
      description = "Reject articles that would break the graph, as `check` would tell.")
  private boolean strict;

  BuildCommand(Console console, Supplier<Function<Article, Report>> extraction) {
    this.console = console;
    this.extraction = extraction;
  }

  @Override
  public Integer call() {
    List<Path> paths = articles.required();
    try (GraphStore opened = store.open(base)) {
      ConsoleProgress progress = new ConsoleProgress(console, parley != null && parley.debug());
      Builder builder = new Builder(new ArticleReader(extraction.get(), progress));
      RunReport report =
          strict
              ? builder.buildSound(opened, paths, articles.metadata())
              : builder.build(opened, paths, articles.metadata());
      BuildSummary.print(console, report, store.folder());
      unmatched.write(console, report.reports());
      return report.rejected().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }
}
