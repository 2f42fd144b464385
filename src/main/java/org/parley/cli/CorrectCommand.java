package org.parley.cli;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.correct.Outcome;
import org.parley.pipeline.Corrector;
import org.parley.store.GraphStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A person's word against what was read or joined. */
@Command(
    name = "correct",
    description =
        "Says that two things are one or are not, or that an article does not say something; it"
            + " holds from now on, whatever is read.",
    footer = {
      "",
      "Examples:",
      "  parley correct same person/li-wei person/wei-li --because \"same biography\"",
      "  parley correct different person/li-wei --in third-talks",
      "  parley correct reject claim/third-talks.0123456789",
      "  parley correct list",
      "  parley correct withdraw 0123456789"
    })
final class CorrectCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  @Spec private @Nullable CommandSpec spec;

  CorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "which correction: same, different, reject, list or withdraw?");
    }
  }

  /** Who says so, and why. */
  static final class AuthorOption {
    @Option(
        names = "--by",
        paramLabel = "NAME",
        description = "Who says so (default: the user of this machine).")
    private String name = System.getProperty("user.name", "");

    @Option(names = "--because", paramLabel = "TEXT", description = "Why.")
    private @Nullable String reason;

    /** The user of this machine. */
    static Corrector.Author user() {
      return new AuthorOption().author();
    }

    Corrector.Author author() {
      if (name.isBlank()) {
        throw CommandException.wrongUse("say with --by NAME who corrects", "correction");
      }
      return new Corrector.Author(name.strip(), reason);
    }
  }

  /** Which documents speak of what is meant. */
  static final class DocumentsOption {
    @Option(
        names = "--in",
        paramLabel = "DOCUMENT",
        description = "Only what this document says of the first is meant; may be repeated.")
    private List<String> documents = new ArrayList<>();
  }

  @Command(name = "same", description = "Two things are one.")
  void same(
      @Mixin HelpOption asked,
      @Mixin StoreOption store,
      @Mixin AuthorOption by,
      @Mixin DocumentsOption in,
      @Parameters(paramLabel = "IRI") String one,
      @Parameters(paramLabel = "IRI") String other) {
    correct(store, corrector -> corrector.same(one, other, in.documents, by.author()));
  }

  @Command(
      name = "different",
      description =
          "Two things are not one; with one address, what the documents named say of it is another"
              + " thing than what all others say.")
  void different(
      @Mixin HelpOption asked,
      @Mixin StoreOption store,
      @Mixin AuthorOption by,
      @Mixin DocumentsOption in,
      @Parameters(paramLabel = "IRI") String one,
      @Parameters(paramLabel = "IRI", arity = "0..1") @Nullable String other) {
    correct(
        store,
        corrector ->
            corrector.different(one, other == null ? one : other, in.documents, by.author()));
  }

  @Command(name = "reject", description = "The article does not say so.")
  void reject(
      @Mixin HelpOption asked,
      @Mixin StoreOption store,
      @Mixin AuthorOption by,
      @Parameters(paramLabel = "CLAIM") String claim) {
    correct(store, corrector -> corrector.reject(claim, by.author()));
  }

  @Command(name = "list", description = "All corrections, and what became of them.")
  void list(@Mixin HelpOption asked, @Mixin StoreOption store) {
    with(
        store,
        corrector -> {
          List<Outcome> outcomes = corrector.list();
          outcomes.forEach(outcome -> CorrectionText.print(outcome, console.out()));
          if (outcomes.isEmpty()) {
            console.out().println("nobody corrected anything");
          }
        });
  }

  @Command(name = "withdraw", description = "Takes a correction back.")
  void withdraw(
      @Mixin HelpOption asked, @Mixin StoreOption store, @Parameters(paramLabel = "ID") String id) {
    with(
        store,
        corrector -> {
          console.out().println("withdrawn: " + CorrectionText.line(corrector.withdraw(id)));
        });
  }

  private void correct(StoreOption store, Function<Corrector, List<Outcome>> correction) {
    with(
        store,
        corrector -> {
          List<Outcome> outcomes = correction.apply(corrector);
          Outcome fresh = outcomes.get(outcomes.size() - 1);
          CorrectionText.print(fresh, console.out());
          outcomes.stream()
              .filter(old -> old.isOverruledBy(fresh.correction()))
              .forEach(old -> CorrectionText.print(old, console.out()));
        });
  }

  private static void with(StoreOption store, Consumer<Corrector> work) {
    try (GraphStore opened = store.existing()) {
      work.accept(new Corrector(opened, InstantSource.system()));
    }
  }
}
