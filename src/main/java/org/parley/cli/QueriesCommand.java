package org.parley.cli;

import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What can be asked. */
@Command(
    name = "queries",
    description = "Lists the questions and their parameters.",
    footer = {"", "Example:", "  parley queries"})
final class QueriesCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;

  QueriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    QueryCatalogue.load().queries().forEach(this::print);
  }

  private void print(CannedQuery query) {
    console.out().println(query.name());
    console.out().println("    " + query.header().summary());
    query
        .header()
        .params()
        .forEach(p -> console.out().println("    " + p.name() + "=…  such as " + p.example()));
  }
}
