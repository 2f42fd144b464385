package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
    System.exit(new Cli(console, List.of()).run(args));
  }

  /** UTF-8 whatever the locale: names have letters that ASCII lacks. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
