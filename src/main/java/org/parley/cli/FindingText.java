package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.store.Finding;

/** A finding in words, with what the articles say. */
final class FindingText {
  private FindingText() {}

  /** What is found, then a line for each quote, then the address. */
  static List<String> of(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(
        finding.severity().name().toLowerCase(Locale.ROOT)
            + ": "
            + finding.label()
            + ": "
            + finding.message());
    finding.quotes().stream().map(FindingText::quote).filter(q -> !q.isEmpty()).forEach(lines::add);
    lines.add("    " + finding.focus());
    return lines;
  }

  private static String quote(Finding.Quote quote) {
    List<String> parts = new ArrayList<>();
    if (quote.value() != null) {
      parts.add(quote.sentence() == null ? quote.value() : quote.value() + ":");
    }
    if (quote.sentence() != null) {
      parts.add("“" + quote.sentence().replaceAll("\\s+", " ") + "”");
    }
    if (quote.document() != null) {
      parts.add("– " + quote.document());
    }
    return parts.isEmpty() ? "" : "    " + String.join(" ", parts);
  }
}
