package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.query.trial.FolderCheck;
import org.parley.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Whether query files of the user's are right. */
@Command(
    name = "check",
    description = "Runs the tests in the headers of a folder's query files.",
    footer = {"", "Example:", "  parley queries check questions"})
final class QueriesCheckCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "DIR", description = "Folder with the query files and their data.")
  private Path folder = Path.of(".");

  private @Nullable GraphStore opened;

  QueriesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw CommandException.wrongUse("there is no folder " + folder, "missing-path");
    }
    try {
      return print(FolderCheck.of(QueryCatalogue.load(), folder, this::stored));
    } finally {
      if (opened != null) {
        opened.close();
      }
    }
  }

  /** Only tests without data need a store. */
  private Dataset stored() {
    if (opened == null) {
      opened = store.existing();
    }
    return opened.dataset();
  }

  private int print(FolderCheck.Outcome outcome) {
    outcome.failures().forEach(console.out()::println);
    console
        .out()
        .printf(
            "query files: %d, tests: %d, failures: %d%n",
            outcome.files(), outcome.tests(), outcome.failures().size());
    if (outcome.failures().isEmpty()) {
      return ExitCode.DONE;
    }
    console.say(
        "parley: the query files are not right" + CommandException.address("broken-question"));
    return ExitCode.FAILED;
  }
}
