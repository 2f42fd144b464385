package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.parley.model.ArticleId;
import org.parley.pipeline.Builder;
import org.parley.pipeline.RunReport;
import org.parley.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Articles out of the store. */
@Command(
    name = "remove",
    description = "Makes the store what it would be had these articles never been read.",
    footer = {
      "",
      "Examples:",
      "  parley remove third-talks",
      "  parley remove http://localhost:3030/id/document/third-talks"
    })
final class RemoveCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "Its address, or its file name without extension.")
  private List<String> names = List.of();

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = store.existing()) {
      List<ArticleId> articles = articles(opened);
      RunReport.Stored stored = Builder.remove(opened, articles);
      console
          .out()
          .println(
              Counts.of(articles.size(), "article")
                  + " removed. "
                  + BuildSummary.holds(store.folder(), stored)
                  + ".");
    }
    return ExitCode.DONE;
  }

  /** Nothing is removed unless all of them are known. */
  private List<ArticleId> articles(GraphStore opened) {
    SortedSet<ArticleId> known = opened.archive().articles();
    String prefix = opened.base() + "/id/document/";
    List<ArticleId> articles = new ArrayList<>();
    for (String name : names) {
      String id = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
      articles.add(
          known.stream()
              .filter(article -> article.value().equals(id))
              .findFirst()
              .orElseThrow(() -> unknown(name)));
    }
    return articles;
  }

  private CommandException unknown(String name) {
    return CommandException.wrongUse(
        store.folder()
            + " holds no article "
            + name
            + "; parley query source-of-a-fact shows the addresses of those that it holds",
        "unknown-article");
  }
}
