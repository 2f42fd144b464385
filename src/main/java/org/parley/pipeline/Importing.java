package org.parley.pipeline;

import java.util.List;
import org.parley.model.Correction;
import org.parley.model.Correction.Different;
import org.parley.model.Correction.Edit;
import org.parley.model.Correction.Edited;
import org.parley.model.Correction.Said;
import org.parley.model.Correction.Same;
import org.parley.model.Correction.Thing;
import org.parley.rdf.GraphEdits.Change;

/** Makes corrections of changes in a copy of the graph. */
final class Importing {
  private final Pointing pointing;

  Importing(Pointing pointing) {
    this.pointing = pointing;
  }

  Correction correction(Change change, Said said) {
    return switch (change.what()) {
      case SAME -> {
        List<Thing> two = two(change);
        yield new Same(two.get(0), two.get(1), said);
      }
      case DIFFERENT -> {
        List<Thing> two = two(change);
        yield new Different(two.get(0), two.get(1), said);
      }
      case CALLED, ALSO_CALLED, NOT_CALLED, SAME_AS, BROADER ->
          new Edited(
              pointing.one(change.thing()),
              Edit.valueOf(change.what().name()),
              change.value(),
              said);
    };
  }

  private List<Thing> two(Change change) {
    return pointing.two(change.thing(), change.value(), List.of());
  }
}
