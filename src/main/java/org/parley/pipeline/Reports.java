package org.parley.pipeline;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.parley.correct.Readings;
import org.parley.model.ArticleId;
import org.parley.model.Entity;
import org.parley.model.Hashes;
import org.parley.model.Report;
import org.parley.resolve.copies.Signature;
import org.parley.store.Archive;

/**
 * The reports of a store. Outlines of all of them are at hand; the reports themselves as long as
 * there is room, else they are read again. Safe for use by many threads.
 */
final class Reports implements Readings {
  private final Archive archive;
  private final Map<ArticleId, SoftReference<Report>> atHand = new ConcurrentHashMap<>();
  private final SortedMap<ArticleId, Report> outlines = new ConcurrentSkipListMap<>();
  private final Map<ArticleId, String> fingerprints = new ConcurrentHashMap<>();
  private final Map<ArticleId, Signature> signatures = new ConcurrentHashMap<>();

  /** Reports that people corrected, in place of those in the archive. */
  private final Map<ArticleId, Report> corrected = new HashMap<>();

  Reports(Archive archive) {
    this.archive = archive;
  }

  /** The same reports, but for those that people corrected. */
  Reports with(Map<ArticleId, Report> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    Reports copy = new Reports(archive);
    copy.atHand.putAll(atHand);
    copy.outlines.putAll(outlines());
    copy.fingerprints.putAll(fingerprints);
    copy.signatures.putAll(signatures);
    changed.forEach((id, report) -> copy.remember(report, StoredJson.write(report)));
    copy.corrected.putAll(changed);
    return copy;
  }

  /** Keeps a report, now and for all runs to come, and returns its outline. */
  Report keep(Report report) {
    String json = StoredJson.write(report);
    archive.put(report.article().id(), json);
    return remember(report, json);
  }

  private Report remember(Report report, String json) {
    ArticleId id = report.article().id();
    Report outline = Outline.of(report);
    atHand.put(id, new SoftReference<>(report));
    fingerprints.put(id, Hashes.fingerprint(json));
    signatures.put(id, Signature.of(report.article().text()));
    outlines.put(id, outline);
    return outline;
  }

  /** Outlines of all reports that are kept. */
  SortedMap<ArticleId, Report> outlines() {
    archive.articles().parallelStream().filter(id -> !outlines.containsKey(id)).forEach(this::load);
    return outlines;
  }

  private void load(ArticleId id) {
    String json = archive.read(id);
    remember(restored(json), json);
  }

  private static Report restored(String json) {
    try {
      return StoredJson.read(json);
    } catch (IllegalArgumentException e) {
      throw new BuildException(
          "the store was made by another version of Parley; build it anew in another folder", e);
    }
  }

  Report get(ArticleId id) {
    Report other = corrected.get(id);
    if (other != null) {
      return other;
    }
    SoftReference<Report> near = atHand.get(id);
    Report report = near == null ? null : near.get();
    return report != null ? report : restored(archive.read(id));
  }

  @Override
  public boolean holds(ArticleId article) {
    return outlines().containsKey(article);
  }

  @Override
  public List<Entity> entities(ArticleId article) {
    return Objects.requireNonNull(outlines().get(article)).entities();
  }

  @Override
  public Report report(ArticleId article) {
    return get(article);
  }

  /** By which copies of a text are known; of an article whose outline is at hand. */
  Signature signature(Report outline) {
    return Objects.requireNonNull(signatures.get(outline.article().id()));
  }

  /** Equal for equal reports. */
  String fingerprint(ArticleId id) {
    return fingerprints.getOrDefault(id, "");
  }
}
