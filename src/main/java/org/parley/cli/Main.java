package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.pipeline.Extraction;
import org.parley.publish.web.ParleyServer;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (List.of(args).contains("--debug")) {
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
    }
    Console console =
        new Console(
            stream(FileDescriptor.out), stream(FileDescriptor.err), System.console() != null);
    System.exit(cli(console, Extraction::load, Main::forGood).run(args));
  }

  /** All commands. */
  static Cli cli(Console console, Supplier<Function<Article, Report>> extraction, Until until) {
    return new Cli(
        console,
        List.of(
            new RunCommand(console, extraction, until),
            new BuildCommand(console, extraction),
            new RemoveCommand(console),
            new ImportCommand(console),
            new QueryCommand(console),
            new CommandLine(new QueriesCommand(console))
                .addSubcommand(new QueriesCheckCommand(console)),
            new ExplainCommand(console),
            new ExportCommand(console),
            new CheckCommand(console),
            new CorrectCommand(console),
            new ServeCommand(console, extraction, until),
            new ExtractCommand(console, extraction),
            new EvaluateCommand(console, extraction)));
  }

  /** Ctrl-C ends the program, and with it the server. */
  private static void forGood(ParleyServer server) throws InterruptedException {
    new CountDownLatch(1).await();
  }

  /** UTF-8 whatever the locale: names have letters that ASCII lacks. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
