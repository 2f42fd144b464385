package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Evidence;
import org.parley.model.Modality;

/**
 * A value with the words that prove it.
 *
 * @param account whose account it is; null where the reporter speaks
 */
record Fact<T>(T value, Evidence evidence, @Nullable Account account) {

  /** A person or body that the article names as its source. */
  record Account(@Nullable Person person, @Nullable Body body) {}

  Modality modality() {
    return account == null ? Modality.ASSERTED : Modality.ATTRIBUTED;
  }
}
