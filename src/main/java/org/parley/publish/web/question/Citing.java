package org.parley.publish.web.question;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.publish.query.CannedQuery;

/**
 * Tells how an answer is cited: what was asked, of which graph, where and when.
 *
 * @param graphVersion empty where the graph has none
 */
public record Citing(String graphVersion, Clock clock) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  String today() {
    return LocalDate.now(clock).format(DAY);
  }

  String of(CannedQuery query, Asked asked, String iri) {
    String values =
        asked.values().entrySet().stream()
            .map(value -> value.getKey() + " = " + value.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
    return "“"
        + query.header().summary()
        + "”"
        + (asked.values().isEmpty() ? "" : values)
        + ". Parley"
        + (graphVersion.isEmpty() ? "" : ", graph version " + graphVersion)
        + ". "
        + iri
        + ", accessed "
        + today()
        + ".";
  }
}
