package org.parley.cli;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.query.catalogue.QueryManual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be asked. */
@Command(
    name = "queries",
    description = "Lists the questions, or tells all about one.",
    footer = {
      "",
      "Examples:",
      "  parley queries",
      "  parley queries who-met-whom",
      "  parley queries check questions"
    })
final class QueriesCommand implements Runnable {
  private static final int WIDTH = 80;

  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  @Mixin private QueriesOption queries = new QueriesOption();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "A question: its parameters, columns and an example.")
  private @Nullable String name;

  @Option(names = "--markdown", description = "Print all of all questions as a page in Markdown.")
  private boolean markdown;

  QueriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    QueryCatalogue catalogue = queries.catalogue();
    if (name != null) {
      print(catalogue.get(name));
    } else if (markdown) {
      console.out().print(QueryManual.markdown(catalogue.queries()));
    } else {
      QueryManual.byTag(catalogue.queries()).forEach(this::print);
      console.out().println("parley queries NAME tells all about one");
    }
  }

  private void print(String tag, List<CannedQuery> group) {
    console.out().println(tag);
    for (CannedQuery query : group) {
      console.out().println("  " + query.name());
      console.out().print(Text.indented(query.header().summary(), 6, WIDTH));
    }
    console.out().println();
  }

  private void print(CannedQuery query) {
    PrintStream out = console.out();
    QueryHeader header = query.header();
    out.print(Text.indented(header.summary(), 0, WIDTH));
    out.println();
    out.print(Text.indented(header.description(), 0, WIDTH));
    if (!header.params().isEmpty()) {
      out.println("\nParameters");
      header.params().forEach(p -> entry(p.name() + "=" + p.example(), QueryManual.meaning(p)));
    }
    out.println("\nColumns");
    header.columns().forEach(c -> entry(c.name(), c.meaning()));
    out.println("\nExample");
    out.print(Text.indented(QueryManual.command(query), 2, WIDTH));
  }

  private void entry(String head, String meaning) {
    console.out().println("  " + head);
    console.out().print(Text.indented(meaning, 6, WIDTH));
  }
}
