package org.parley.publish.web.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Report;

/**
 * What came of reading one text.
 *
 * @param report null where it could not be read
 * @param refusal why it could not, else empty
 * @param warnings what is doubtful, one sentence each
 */
public record Read(@Nullable Report report, String refusal, List<String> warnings) {
  public Read {
    warnings = List.copyOf(warnings);
  }
}
