package org.parley.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.parley.model.Article;
import org.parley.model.Loaded;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.read.ArticleFile;
import org.parley.read.ArticleFinder;
import org.parley.read.ArticleLoader;
import org.parley.read.Found;
import org.parley.read.Metadata;

/** Reads articles side by side; no article stops the others, and their order is kept. */
public final class ArticleReader {
  private final Function<Article, Report> extraction;
  private final Progress progress;

  /** With the extraction to be used, which must be safe for use by several threads. */
  public ArticleReader(Function<Article, Report> extraction, Progress progress) {
    this.extraction = extraction;
    this.progress = progress;
  }

  /** Reads all articles at and below the paths. */
  public Reading read(List<Path> paths, Metadata metadata) {
    return read(paths, metadata, UnaryOperator.identity());
  }

  /**
   * Reads all articles at and below the paths.
   *
   * @param use what to do with each report as soon as it is there, by several threads; what it
   *     returns is what the reading holds
   */
  Reading read(List<Path> paths, Metadata metadata, UnaryOperator<Report> use) {
    Found found = new ArticleFinder(metadata).find(paths);
    ArticleLoader loader = new ArticleLoader(metadata);
    AtomicInteger done = new AtomicInteger();
    List<Outcome> outcomes =
        found.files().parallelStream()
            .map(
                file -> {
                  Outcome outcome = outcome(file, () -> loader.load(file), use);
                  progress.done(done.incrementAndGet(), found.files().size());
                  return outcome;
                })
            .toList();
    return reading(found, outcomes, metadata);
  }

  /** Reads one article whose content is at hand. */
  Reading read(ArticleFile file, byte[] content, Source known) {
    Metadata metadata = Metadata.of(known);
    ArticleLoader loader = new ArticleLoader(metadata);
    Outcome outcome =
        outcome(file, () -> loader.load(file, content), UnaryOperator.<Report>identity());
    return reading(new Found(List.of(file), List.of(), 0), List.of(outcome), metadata);
  }

  /** What came of one article: a report, or why there is none. */
  private sealed interface Outcome {
    record Extracted(Report report) implements Outcome {}

    record Refused(Loaded.Rejected rejected) implements Outcome {}
  }

  private Outcome outcome(ArticleFile file, Supplier<Loaded> loading, UnaryOperator<Report> use) {
    Report report;
    try {
      Loaded loaded = loading.get();
      if (loaded instanceof Loaded.Rejected rejected) {
        return new Outcome.Refused(rejected);
      }
      report = extraction.apply(((Loaded.Read) loaded).article());
    } catch (RuntimeException | StackOverflowError e) {
      progress.failed(file.relative(), e);
      return new Outcome.Refused(fault(file, e));
    }
    return new Outcome.Extracted(use.apply(report));
  }

  private static Loaded.Rejected fault(ArticleFile file, Throwable cause) {
    return new Loaded.Rejected(
        file.relative(),
        "could not be read: Parley failed on it with "
            + cause.getClass().getSimpleName()
            + "; please report this (docs/errors.md#unexpected-error)");
  }

  private static Reading reading(Found found, List<Outcome> outcomes, Metadata metadata) {
    List<Report> reports = new ArrayList<>();
    List<Loaded.Rejected> rejected = new ArrayList<>(found.rejected());
    List<String> warnings = new ArrayList<>(metadata.warnings());
    warnings.addAll(metadata.unused(found.files()));
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Extracted extracted) {
        reports.add(extracted.report());
        warnings.addAll(Languages.warnings(extracted.report().article()));
      } else {
        rejected.add(((Outcome.Refused) outcome).rejected());
      }
    }
    return new Reading(reports, rejected, found.skipped(), warnings);
  }
}
