package org.parley.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.parley.model.Correction;
import org.parley.model.Correction.Different;
import org.parley.model.Correction.Edit;
import org.parley.model.Correction.Edited;
import org.parley.model.Correction.Said;
import org.parley.model.Correction.Same;
import org.parley.model.Correction.Thing;
import org.parley.rdf.GraphEdits.Change;

/** Makes corrections of changes in a copy of the graph, beside those that there are. */
final class Importing {
  private final Pointing pointing;
  private final List<Correction> all;
  private final List<Correction> fresh = new ArrayList<>();
  private final List<Correction> withdrawn = new ArrayList<>();

  Importing(Pointing pointing, List<Correction> present) {
    this.pointing = pointing;
    this.all = new ArrayList<>(present);
  }

  /**
   * Makes what a change says hold.
   *
   * @param said who says so, when all corrections before are known
   */
  void make(Change change, Function<List<Correction>, Said> said) {
    switch (change.what()) {
      case SAME -> {
        List<Thing> two = two(change);
        add(new Same(two.get(0), two.get(1), said.apply(all)));
      }
      case DIFFERENT -> {
        List<Thing> two = two(change);
        add(new Different(two.get(0), two.get(1), said.apply(all)));
      }
      case NOT_SAME_AS -> withdraw(pointing.one(change.thing()), change.value());
      case CALLED, ALSO_CALLED, NOT_CALLED, SAME_AS, BROADER, NOT_BROADER -> {
        Edit edit = Edit.valueOf(change.what().name());
        Thing thing = pointing.one(change.thing());
        add(new Edited(thing, edit, change.value(), said.apply(all)));
      }
    }
  }

  private List<Thing> two(Change change) {
    return pointing.two(change.thing(), change.value(), List.of());
  }

  private void add(Correction correction) {
    all.removeIf(old -> old.id().equals(correction.id()));
    all.add(correction);
    fresh.add(correction);
  }

  /** An address elsewhere stands in the graph only because somebody said so. */
  private void withdraw(Thing thing, String address) {
    for (Correction one : List.copyOf(all)) {
      if (one instanceof Edited edited
          && edited.edit() == Edit.SAME_AS
          && edited.value().equals(address)
          && !Collections.disjoint(edited.thing().mentions(), thing.mentions())) {
        all.remove(one);
        withdrawn.add(one);
      }
    }
  }

  /** All corrections that there are to be. */
  List<Correction> all() {
    return List.copyOf(all);
  }

  List<Correction> fresh() {
    return List.copyOf(fresh);
  }

  List<Correction> withdrawn() {
    return List.copyOf(withdrawn);
  }
}
