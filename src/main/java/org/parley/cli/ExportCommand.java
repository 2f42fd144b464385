package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.OntologyFolder;
import org.parley.publish.linkeddata.ProtegeFolder;
import org.parley.store.ExportFormat;
import org.parley.store.GraphStore;
import picocli.CommandLine.ArgGroup;
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
      "  parley export --format nq | gzip > graph.nq.gz",
      "  parley export --protege folder",
      "  parley export --ontology folder"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();

  @ArgGroup(multiplicity = "1")
  private Form form = new Form();

  @Option(names = "--out", paramLabel = "FILE", description = "Instead of standard output.")
  private @Nullable Path out;

  @Option(names = "--history", description = "With former addresses and the times of corrections.")
  private boolean history;

  @Mixin private TextsOption texts = new TextsOption();

  /** One file, or a folder for an ontology editor. */
  static final class Form {
    @Option(
        names = "--format",
        required = true,
        description = "ttl, rdfxml (one graph), trig, nq or jsonld (a graph for each article too).")
    private @Nullable ExportFormat format;

    @Option(
        names = "--protege",
        required = true,
        paramLabel = "DIR",
        description = "A new folder with data, ontology and catalog, for Protégé.")
    private @Nullable Path folder;

    @Option(
        names = "--ontology",
        required = true,
        paramLabel = "DIR",
        description = "A new folder with the ontology and its catalog alone; needs no store.")
    private @Nullable Path ontology;
  }

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (form.ontology != null) {
      write("--ontology", form.ontology, this::writeOntology);
      return ExitCode.DONE;
    }
    try (GraphStore opened = store.existing()) {
      if (form.folder != null) {
        write("--protege", form.folder, folder -> writeAll(opened, folder));
      } else if (form.format != null) {
        write(opened, form.format);
      }
    }
    return ExitCode.DONE;
  }

  private void write(GraphStore opened, ExportFormat format) {
    if (out == null) {
      opened.export(format, history, texts.texts(), console.out());
      return;
    }
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
      opened.export(format, history, texts.texts(), stream);
    } catch (IOException e) {
      throw cannotWrite(out, e);
    }
    console.say("written to " + out);
  }

  /** What writes a folder. */
  private interface FolderWriter {
    void write(Path folder) throws IOException;
  }

  private void write(String option, Path folder, FolderWriter writer) {
    if (out != null || history) {
      throw CommandException.wrongUse(
          option + " writes a folder; leave out --out and --history", "wrong-use");
    }
    try {
      // what somebody changed in an earlier export must not be lost
      if (Files.exists(folder) && !isEmpty(folder)) {
        throw CommandException.wrongUse(
            folder + " is not an empty folder; name a new one", "folder-in-use");
      }
      writer.write(folder);
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  private void writeAll(GraphStore opened, Path folder) throws IOException {
    ProtegeFolder written = new ProtegeFolder(folder);
    written.write(opened, texts.texts());
    console.say("written; open " + written.data() + " in Protégé");
  }

  private void writeOntology(Path folder) throws IOException {
    new OntologyFolder(folder).write();
    console.say("written; open " + folder.resolve(OntologyFolder.CORE) + " in Protégé");
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static CommandException cannotWrite(Path path, IOException e) {
    return CommandException.failed(
        "cannot write to " + path + ": " + e.getMessage(), "cannot-write");
  }
}
