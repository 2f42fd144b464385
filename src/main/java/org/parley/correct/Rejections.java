package org.parley.correct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.Correction.Rejected;
import org.parley.model.MentionAnchor;
import org.parley.model.Quotation;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Span;

/** Takes out of one report what a person said that the article does not say. */
final class Rejections {
  private final Described described;

  /** The facts to take out of each claim, by its place in the report. */
  private final Map<Integer, List<Part>> hits = new LinkedHashMap<>();

  Rejections(Described described) {
    this.described = described;
  }

  /** Marks what a rejection means; false where the report says no such thing. */
  boolean add(Rejected rejected) {
    Set<Ref> about = new HashSet<>();
    rejected.about().stream()
        .map(described::find)
        .filter(Objects::nonNull)
        .forEach(ref -> about.add(Objects.requireNonNull(ref)));
    List<Claim> claims = described.report().claims();
    boolean found = false;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (isAbout(claim, about, rejected.about()) && isProvenBy(claim, rejected.words())) {
        for (Part part : Parts.of(claim)) {
          if (part.property().equals(rejected.property()) && says(part, rejected.value())) {
            hits.computeIfAbsent(i, any -> new ArrayList<>()).add(part);
            found = true;
          }
        }
      }
    }
    return found;
  }

  /** Whether a claim is about all that was found again, which must be something. */
  private static boolean isAbout(Claim claim, Set<Ref> found, List<MentionAnchor> wanted) {
    return wanted.isEmpty()
        || !found.isEmpty() && Set.copyOf(Parts.about(claim)).containsAll(found);
  }

  private boolean isProvenBy(Claim claim, List<Quotation> words) {
    return words.stream()
        .map(described::locate)
        .filter(Objects::nonNull)
        .anyMatch(span -> overlaps(claim, Objects.requireNonNull(span)));
  }

  private static boolean overlaps(Claim claim, Span span) {
    return claim.basis().evidence().stream().anyMatch(e -> e.span().overlaps(span));
  }

  private boolean says(Part part, List<String> value) {
    Ref thing = part.thing();
    return thing != null
        ? described.named(thing, value)
        : !Collections.disjoint(Traits.folded(List.of(part.text())), Traits.folded(value));
  }

  /** The report without them. */
  Report apply() {
    Report report = described.report();
    List<Claim> kept = new ArrayList<>();
    List<Claim> changed = new ArrayList<>();
    for (int i = 0; i < report.claims().size(); i++) {
      Claim claim = report.claims().get(i);
      List<Part> out = hits.getOrDefault(i, List.of());
      if (!out.isEmpty()) {
        changed.add(claim);
      }
      @Nullable Claim rest = without(claim, out);
      if (rest != null) {
        kept.add(rest);
      }
    }
    return new Leftovers(report, changed, kept).report();
  }

  private static @Nullable Claim without(Claim claim, List<Part> out) {
    @Nullable Claim rest = claim;
    for (Part part : out) {
      rest = rest == null ? null : without(rest, part);
    }
    return rest;
  }

  private static @Nullable Claim without(Claim claim, Part out) {
    for (Part part : Parts.of(claim)) {
      if (part.property().equals(out.property())
          && Objects.equals(part.thing(), out.thing())
          && part.text().equals(out.text())) {
        return part.rest();
      }
    }
    return claim;
  }
}
