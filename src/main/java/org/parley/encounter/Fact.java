package org.parley.encounter;

import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Evidence;
import org.parley.model.Modality;

/**
 * A value with the words that prove it.
 *
 * @param account whose account it is; null where the reporter speaks
 */
public record Fact<T>(T value, Evidence evidence, @Nullable Account account) {

  /** A person or body that the article names as its source. */
  public record Account(@Nullable Person person, @Nullable Body body) {}

  /** Another value that the same words prove. */
  public static <T> Fact<T> of(T value, Fact<?> why) {
    return new Fact<>(value, why.evidence(), why.account());
  }

  public Modality modality() {
    return account == null ? Modality.ASSERTED : Modality.ATTRIBUTED;
  }
}
