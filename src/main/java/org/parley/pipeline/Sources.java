package org.parley.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;

/** Notes which claims say each value of a form, while the form is being written. */
final class Sources {
  private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

  /** What a claim says about one thing; null where it does not say. */
  interface Value<C, V> {
    @Nullable V of(C claim);
  }

  /** The value of the first claim that has one; all claims that say the same are its sources. */
  <C extends Claim, V> @Nullable V first(String pointer, List<C> ranked, Value<C, V> value) {
    for (C claim : ranked) {
      V found = value.of(claim);
      if (found != null) {
        note(pointer, ranked.stream().filter(each -> found.equals(value.of(each))).toList());
        return found;
      }
    }
    return null;
  }

  void note(String pointer, List<? extends Claim> said) {
    claims.put(pointer, List.copyOf(said));
  }

  Map<String, List<Claim>> byPointer() {
    return claims;
  }
}
