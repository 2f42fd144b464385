package org.parley.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.read.Metadata;
import picocli.CommandLine.Option;

/** What is known beside the texts. */
final class MetaOption {
  @Option(
      names = "--meta",
      paramLabel = "FILE",
      description =
          "Tab-separated table of what is known beside the texts: file, url, publisher, published,"
              + " language.")
  private @Nullable Path meta;

  Metadata read() {
    return meta == null ? Metadata.none() : Metadata.read(meta);
  }
}
