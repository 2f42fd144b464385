package org.parley.publish.web.edit;

import java.util.List;
import java.util.Map;

/**
 * What the page shows at which texts arrive.
 *
 * @param form what its forms must bring along
 * @param problem why what was sent is not taken, else empty
 * @param values what the form was filled in with
 * @param drafts what waits to be stored
 * @param stored what was stored lately
 */
public record NewArticlePage(
    String form,
    String problem,
    Map<String, String> values,
    List<Draft> drafts,
    List<Editing.Stored> stored) {
  /** What a field was filled in with. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** Whether some of the drafts can be stored. */
  public boolean storable() {
    return drafts.stream().anyMatch(draft -> draft.report() != null);
  }
}
