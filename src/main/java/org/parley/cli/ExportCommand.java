package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.store.ExportFormat;
import org.parley.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The graph as a file. */
@Command(
    name = "export",
    description = "Writes the graph, the same bytes for the same articles.",
    footer = {
      "",
      "Examples:",
      "  parley export --format ttl --out graph.ttl",
      "  parley export --format nq | gzip > graph.nq.gz"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      required = true,
      description = "ttl, rdfxml (one graph), trig, nq or jsonld (a graph for each article too).")
  private ExportFormat format = ExportFormat.TTL;

  @Option(names = "--out", paramLabel = "FILE", description = "Instead of standard output.")
  private @Nullable Path out;

  @Option(names = "--history", description = "With former addresses and the times of corrections.")
  private boolean history;

  @Mixin private TextsOption texts = new TextsOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = store.existing()) {
      if (out == null) {
        opened.export(format, history, texts.texts(), console.out());
      } else {
        write(opened, out);
      }
    }
    return ExitCode.DONE;
  }

  private void write(GraphStore opened, Path file) {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
      opened.export(format, history, texts.texts(), stream);
    } catch (IOException e) {
      throw CommandException.failed(
          "cannot write to " + file + ": " + e.getMessage(), "cannot-write");
    }
    console.say("written to " + file);
  }
}
