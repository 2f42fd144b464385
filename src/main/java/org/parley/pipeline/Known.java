package org.parley.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.correct.Amendment;
import org.parley.model.Correction;
import org.parley.model.EntityKey;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;
import org.parley.rdf.CorrectionReader;
import org.parley.resolve.Resolver;
import org.parley.store.GraphStore;

/**
 * What a store says, worked out from the reports and corrections that it holds.
 *
 * @param reports without what was rejected
 */
record Known(Reports reports, Resolution resolution) {
  static Known of(GraphStore store, Reports reports) {
    return of(CorrectionReader.read(store.corrections()), reports);
  }

  static Known of(List<Correction> corrections, Reports reports) {
    Amendment amendment = Amendment.of(reports, corrections);
    Reports amended = reports.with(amendment.changed());
    Resolution resolution =
        new Resolver()
            .resolve(
                List.copyOf(amended.outlines().values()), amendment.rulings(), amended::signature);
    return new Known(amended, resolution.with(amendment.edits().of(resolution)));
  }

  Map<EntityKey, ResolvedEntity> entities() {
    Map<EntityKey, ResolvedEntity> entities = new HashMap<>();
    resolution.entities().forEach(entity -> entities.put(entity.key(), entity));
    return entities;
  }
}
