package org.parley.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.parley.model.ArticleId;
import org.parley.model.Loaded;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.rdf.GraphMapper;
import org.parley.read.Metadata;
import org.parley.store.Finding;
import org.parley.store.GraphStore;

/**
 * Reads articles into a store. Each report is kept as soon as it is read. All reports, those of
 * earlier runs too, are then resolved together, so that the store is a function of the set of
 * articles and not of their order; only graphs that this changes are made anew.
 */
public final class Builder {
  private final ArticleReader reader;

  public Builder(ArticleReader reader) {
    this.reader = reader;
  }

  /** Adds the articles at and below the paths; one with a known id replaces the stored one. */
  public RunReport build(GraphStore store, List<Path> paths, Metadata metadata) {
    return store.alone(() -> added(store, paths, metadata));
  }

  private RunReport added(GraphStore store, List<Path> paths, Metadata metadata) {
    Reports reports = new Reports(store.archive());
    Reading reading = reader.read(paths, metadata, reports::keep);
    return new RunReport(
        reading.reports(),
        reading.rejected(),
        reading.skipped(),
        reading.warnings(),
        store(store, reports));
  }

  /** The same, but for articles that would break the graph: they are rejected. */
  public RunReport buildSound(GraphStore store, List<Path> paths, Metadata metadata) {
    return store.alone(() -> addedIfSound(store, paths, metadata));
  }

  private RunReport addedIfSound(GraphStore store, List<Path> paths, Metadata metadata) {
    Reading reading = reader.read(paths, metadata);
    Map<ArticleId, Finding> broken = new Trial(store).broken(reading.reports());
    Reports reports = new Reports(store.archive());
    List<Report> kept = new ArrayList<>();
    List<Loaded.Rejected> rejected = new ArrayList<>(reading.rejected());
    for (Report report : reading.reports()) {
      Finding finding = broken.get(report.article().id());
      if (finding == null) {
        kept.add(reports.keep(report));
      } else {
        rejected.add(refusal(report, finding));
      }
    }
    return new RunReport(
        kept, rejected, reading.skipped(), reading.warnings(), store(store, reports));
  }

  private static Loaded.Rejected refusal(Report report, Finding finding) {
    return new Loaded.Rejected(
        report.article().source().file(),
        "would break the graph: "
            + finding.label()
            + ": "
            + finding.message()
            + "; read what it says of it, and build without --strict to keep it all the same"
            + " (docs/errors.md#breaks-the-graph)");
  }

  /** Makes the store what it would be had these articles never been read. */
  public static RunReport.Stored remove(GraphStore store, Collection<ArticleId> articles) {
    return store.alone(
        () -> {
          articles.forEach(store.archive()::remove);
          return store(store, new Reports(store.archive()));
        });
  }

  /** Makes the graphs of a store be those that follow from its reports and corrections. */
  static RunReport.Stored store(GraphStore store, Reports reports) {
    Known known = Known.of(store, reports);
    Resolution resolution = known.resolution();
    store.write(new ResolvedLibrary(known.reports(), resolution, new GraphMapper(store.base())));
    return count(reports.outlines().size(), resolution);
  }

  private static RunReport.Stored count(int articles, Resolution resolution) {
    return new RunReport.Stored(
        articles,
        count("meeting", resolution),
        count("person", resolution),
        count("office", resolution),
        count("topic", resolution));
  }

  private static long count(String kind, Resolution resolution) {
    return resolution.entities().stream().filter(e -> e.key().kind().equals(kind)).count();
  }
}
