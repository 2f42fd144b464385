package org.parley.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.ParleyServer;
import org.parley.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The store on the web, for this machine. */
@Command(
    name = "serve",
    description =
        "Serves the store until Ctrl-C, read only without --edit: questions as pages, and SPARQL.",
    footer = {
      "",
      "Examples:",
      "  parley serve",
      "  parley serve --store other --port 3031",
      "  parley serve --edit"
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  private final Supplier<Function<Article, Report>> extraction;
  private final Until until;
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private Serving serving = new Serving();

  ServeCommand(Console console, Supplier<Function<Article, Report>> extraction, Until until) {
    this.console = console;
    this.extraction = extraction;
    this.until = until;
  }

  @Override
  public Integer call() throws InterruptedException {
    serving.checkPort();
    Supplier<QueryCatalogue> catalogues = serving.catalogues(console);
    try (GraphStore opened = store.existing();
        ParleyServer server = serving.start(opened, catalogues, extraction, console)) {
      console.out().println("serving on " + server.url() + " until Ctrl-C");
      Serving.run(server, opened, until);
    }
    return ExitCode.DONE;
  }
}
