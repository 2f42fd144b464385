package org.parley.cli;

import org.parley.pipeline.OpenTexts;
import org.parley.store.Texts;
import picocli.CommandLine.Option;

/** How much of other people's texts is passed on. */
final class TextsOption {
  /** The choices. */
  enum Choice {
    NONE,
    PASSAGES,
    FULL
  }

  @Option(
      names = "--texts",
      paramLabel = "HOW",
      description = "Words of articles to pass on: none, passages (default) or full.")
  private Choice choice = Choice.PASSAGES;

  Texts texts() {
    return switch (choice) {
      case NONE -> Texts.NONE;
      case PASSAGES -> Texts.PASSAGES;
      case FULL -> new Texts("full", true, OpenTexts::of);
    };
  }
}
