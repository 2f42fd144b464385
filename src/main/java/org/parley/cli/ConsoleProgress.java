package org.parley.cli;

import org.parley.pipeline.Progress;

/** Shows how a run goes on, to people only. */
final class ConsoleProgress implements Progress {
  private static final long INTERVAL = 100_000_000;

  private final Console console;
  private final boolean debug;
  private long last;

  ConsoleProgress(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  @Override
  public synchronized void done(int articles, int total) {
    long now = System.nanoTime();
    boolean end = articles == total;
    if (console.interactive() && (end || now - last > INTERVAL)) {
      last = now;
      console.err().print("\rreading " + articles + " of " + total + (end ? "\n" : ""));
      console.err().flush();
    }
  }

  @Override
  public synchronized void failed(String article, Throwable cause) {
    if (debug) {
      console.say("parley: " + article);
      cause.printStackTrace(console.err());
    }
  }
}
