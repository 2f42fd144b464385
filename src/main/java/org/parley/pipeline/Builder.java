package org.parley.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.parley.model.ArticleId;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.rdf.GraphMapper;
import org.parley.read.Metadata;
import org.parley.resolve.Resolver;
import org.parley.store.GraphBatch;
import org.parley.store.GraphStore;

/**
 * Reads articles into a store. All reports, those of earlier runs too, are resolved together, so
 * that the store is a function of the set of articles and not of their order.
 */
public final class Builder {
  private final ArticleReader reader;

  public Builder(ArticleReader reader) {
    this.reader = reader;
  }

  /** Adds the articles at and below the paths; one with a known id replaces the stored one. */
  public RunReport build(GraphStore store, List<Path> paths, Metadata metadata) {
    Reading reading = reader.read(paths, metadata);
    SortedMap<ArticleId, Report> reports = stored(store);
    reading.reports().forEach(report -> reports.put(report.article().id(), report));
    Resolution resolution = new Resolver().resolve(List.copyOf(reports.values()));
    store.write(batch(reports, resolution, new GraphMapper(store.base())));
    return new RunReport(
        reading.reports(),
        reading.rejected(),
        reading.skipped(),
        reading.warnings(),
        count(reports.size(), resolution));
  }

  private static SortedMap<ArticleId, Report> stored(GraphStore store) {
    SortedMap<ArticleId, Report> reports = new TreeMap<>();
    try {
      store.reports().forEach((id, json) -> reports.put(id, ReportJson.read(json)));
    } catch (IllegalArgumentException e) {
      throw new BuildException(
          "the store was made by another version of Parley; build it anew in another folder", e);
    }
    return reports;
  }

  private static GraphBatch batch(
      SortedMap<ArticleId, Report> reports, Resolution resolution, GraphMapper mapper) {
    SortedMap<ArticleId, String> texts = new TreeMap<>();
    SortedMap<ArticleId, Graph> articles = new TreeMap<>();
    reports.forEach(
        (id, report) -> {
          texts.put(id, ReportJson.writeWithText(report));
          articles.put(id, mapper.article(report, resolution));
        });
    return new GraphBatch(texts, articles, mapper.entities(resolution));
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
