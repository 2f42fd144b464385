package org.parley.correct;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.model.ArticleId;
import org.parley.model.Correction;
import org.parley.model.Correction.Rejected;
import org.parley.model.Report;
import org.parley.model.Rulings;

/**
 * What corrections make of reports.
 *
 * @param changed the reports of which claims were rejected, without these
 * @param rulings which mentions are one and which are not
 * @param edits what people said of mentions beside what articles tell
 * @param outcomes what became of each correction, the earliest first
 */
public record Amendment(
    Map<ArticleId, Report> changed, Rulings rulings, Edits edits, List<Outcome> outcomes) {
  private static final Comparator<Correction> EARLIEST =
      Comparator.comparing((Correction one) -> one.said().at()).thenComparing(Correction::id);

  public Amendment {
    changed = Map.copyOf(changed);
    outcomes = List.copyOf(outcomes);
  }

  /** Applies corrections to reports; their order does not matter, but the time of each. */
  public static Amendment of(Readings readings, Collection<Correction> corrections) {
    SortedMap<Correction, Outcome> outcomes = new TreeMap<>(EARLIEST);
    Rejecting rejecting = new Rejecting(new Anchors(readings));
    for (Correction correction : corrections) {
      if (correction instanceof Rejected rejected) {
        outcomes.put(rejected, rejecting.reject(rejected));
      }
    }
    Map<ArticleId, Report> changed = rejecting.changed();
    Judging judging = new Judging(new Anchors(new Changed(readings, changed)));
    corrections.stream()
        .filter(correction -> !(correction instanceof Rejected))
        .sorted(EARLIEST.reversed())
        .forEach(correction -> outcomes.put(correction, correction.accept(judging)));
    return new Amendment(
        changed, judging.rulings(), judging.edits(), List.copyOf(outcomes.values()));
  }
}
