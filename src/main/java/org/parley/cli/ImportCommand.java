package org.parley.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.jspecify.annotations.Nullable;
import org.parley.pipeline.Corrector;
import org.parley.pipeline.Imported;
import org.parley.rdf.GraphEdits;
import org.parley.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What somebody changed in an export, back into the store. */
@Command(
    name = "import",
    description =
        "Takes over what somebody changed in a copy of the graph: labels, synonyms, sameAs,"
            + " differentFrom, and under which concepts topics belong.",
    footer = {
      "",
      "Examples:",
      "  parley import edited.ttl",
      "  parley import edited.owl --by Ada --because \"names as on the ministry's page\""
    })
final class ImportCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CorrectCommand.AuthorOption by = new CorrectCommand.AuthorOption();

  @Parameters(
      paramLabel = "FILE",
      description = "RDF, as Protégé and others save it: .ttl, .rdf, .owl, .nt or .jsonld.")
  private @Nullable Path file;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Graph edited = read();
    try (GraphStore opened = store.existing()) {
      Imported imported = new Corrector(opened, InstantSource.system()).take(edited, by.author());
      print(imported);
      return imported.isAll() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private void print(Imported imported) {
    PrintStream out = console.out();
    imported.taken().forEach(outcome -> CorrectionText.print(outcome, out));
    imported.withdrawn().forEach(one -> out.println("withdrawn: " + CorrectionText.line(one)));
    imported.left().forEach(one -> print("not taken over: ", one));
    imported.broken().forEach(one -> print("refused: ", one));
    out.println(summary(imported));
  }

  private static String summary(Imported imported) {
    if (!imported.broken().isEmpty()) {
      return "nothing was changed, since "
          + Counts.of(imported.broken().size(), "change")
          + " would break a rule; mend the file and import it again"
          + " (docs/errors.md#breaks-a-rule)";
    }
    int taken = imported.taken().size() + imported.withdrawn().size();
    return Counts.of(taken, "change") + " taken over, " + imported.left().size() + " not";
  }

  private void print(String what, GraphEdits.Refusal refusal) {
    console.out().println(what + refusal.fact());
    console.out().println("    " + refusal.why());
  }

  private Graph read() {
    if (file == null || !Files.isRegularFile(file)) {
      throw CommandException.wrongUse("there is no file " + file, "import");
    }
    try {
      return RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .toGraph();
    } catch (RiotException e) {
      throw CommandException.wrongUse(
          file + " is no RDF that Parley can read: " + e.getMessage(), "import");
    }
  }
}
