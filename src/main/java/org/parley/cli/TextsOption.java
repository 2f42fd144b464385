package org.parley.cli;

import org.parley.store.Texts;
import picocli.CommandLine.Option;

/** How much of other people's texts is passed on. */
final class TextsOption {
  @Option(
      names = "--texts",
      paramLabel = "HOW",
      description = "Words of articles to pass on: none, or passages (default).")
  private Texts texts = Texts.PASSAGES;

  Texts texts() {
    return texts;
  }
}
