package org.parley.model;

import java.util.Locale;

/** A fixed value of the vocabulary; its slug is the same in reports, IRIs and rules. */
public interface Slugged {
  String name();

  /** The value's name in reports and IRIs: {@code delegation-head}. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds the value of an enumeration by its slug. */
  static <E extends Enum<E> & Slugged> E of(Class<E> type, String slug) {
    return Enum.valueOf(type, slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
