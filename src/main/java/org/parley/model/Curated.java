package org.parley.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What people said of a thing beside what articles tell.
 *
 * @param label what it is called first of all; null where nobody said
 * @param names other names of it
 * @param wrongNames what it is not called, whatever articles say
 * @param sameAs its addresses elsewhere
 * @param broader the address of the concept that it belongs under, whatever its names say
 * @param wrongBroader the addresses of concepts that it does not belong under
 */
public record Curated(
    @Nullable String label,
    Set<String> names,
    Set<String> wrongNames,
    Set<String> sameAs,
    Set<String> broader,
    Set<String> wrongBroader) {
  /** Nobody said anything. */
  public static final Curated NOTHING =
      new Curated(null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public Curated {
    names = sorted(names);
    wrongNames = sorted(wrongNames);
    sameAs = sorted(sameAs);
    broader = sorted(broader);
    wrongBroader = sorted(wrongBroader);
  }

  private static Set<String> sorted(Set<String> values) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }
}
