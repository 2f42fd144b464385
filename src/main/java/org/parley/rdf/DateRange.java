package org.parley.rdf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;

/** The first and the last moment that dates can mean, as facts. */
public final class DateRange {
  private DateRange() {}

  /** {@code earliest} and {@code latest} of something; empty without a year. */
  public static Map<Node, Node> of(@Nullable PartialDate start, @Nullable PartialDate end) {
    LocalDate earliest = start == null ? null : start.earliest();
    LocalDate latest = latest(start, end);
    Map<Node, Node> facts = new LinkedHashMap<>();
    if (earliest != null && latest != null) {
      facts.put(Vocabulary.EARLIEST, Literals.startOf(earliest));
      facts.put(Vocabulary.LATEST, Literals.endOf(latest));
    }
    return facts;
  }

  private static @Nullable LocalDate latest(
      @Nullable PartialDate start, @Nullable PartialDate end) {
    LocalDate ofStart = start == null ? null : start.latest();
    LocalDate ofEnd = end == null ? null : end.latest();
    return ofStart != null && ofEnd != null && ofEnd.isAfter(ofStart) ? ofEnd : ofStart;
  }
}
