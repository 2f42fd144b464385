package org.parley.pipeline;

import java.util.List;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.rdf.GraphMapper;
import org.parley.store.GraphStore;
import org.parley.store.Library;

/** Libraries of reports made by hand, for the tests of all rooms. */
public final class Libraries {
  private Libraries() {}

  /** What a store of resolved reports is to hold. */
  public static Library of(List<Report> reports, Resolution resolution, String base) {
    Reports kept = new Reports(GraphStore.inMemory(base).archive());
    reports.forEach(kept::keep);
    return new ResolvedLibrary(kept, resolution, new GraphMapper(base));
  }
}
