package org.parley.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Claim;
import org.parley.model.Report;

/**
 * The form of a report together with the claims that its values rest on.
 *
 * @param claims all claims that say a value, by the JSON pointer of the value in the form, such as
 *     {@code /meetings/0/edition}; claims whose value the form does not show are not among them
 */
public record SourcedForm(ReportForm form, Map<String, List<Claim>> claims) {
  public SourcedForm {
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
  }

  public static SourcedForm of(Report report) {
    return new FormWriter(report).write();
  }
}
