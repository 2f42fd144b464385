package org.parley.publish.web.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.Ref;
import org.parley.model.Report;

/**
 * What a person says of what was read.
 *
 * @param rejected the addresses of the claims that the article does not make
 * @param apart what is not the thing that others speak of under its name
 * @param same what is the thing of an address
 */
public record Verdict(Report report, List<String> rejected, Set<Ref> apart, Map<Ref, String> same) {
  public Verdict {
    rejected = List.copyOf(rejected);
    apart = Set.copyOf(apart);
    same = Map.copyOf(same);
  }

  /**
   * The reference of a report that was sent as text.
   *
   * @throws EditException where the report has none such
   */
  static Ref known(Report report, String sent) {
    return report.byRef().keySet().stream()
        .filter(ref -> ref.value().equals(sent))
        .findFirst()
        .orElseThrow(() -> new EditException("The article speaks of no " + sent + "."));
  }

  /** All of it is as it was read. */
  static Verdict accepted(Report report) {
    return new Verdict(report, List.of(), Set.of(), Map.of());
  }
}
