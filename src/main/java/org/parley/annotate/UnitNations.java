package org.parley.annotate;

import org.jspecify.annotations.Nullable;
import org.parley.annotate.UnitNameParser.UnitName;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Body;
import org.parley.model.PlaceKind;

/** Whose a unit is by its own name: a force that carries its state, or a province of it. */
final class UnitNations {
  private final Words words;

  UnitNations(Words words) {
    this.words = words;
  }

  /** The state that the name of a unit tells; null where it tells none. */
  @Nullable Body of(UnitName name) {
    Body nation = inside(name);
    return nation == null ? province(name) : nation;
  }

  /** "Royal Norlandic Navy": armed forces carry their state inside the name. */
  private @Nullable Body inside(UnitName name) {
    Hit head = words.hit(name.head(), Type.UNIT);
    Body nation = null;
    for (int i = name.from() + 1; i < name.head(); i++) {
      Hit hit = words.hit(i, Type.STATE_ADJECTIVE);
      Body state = hit == null ? null : hit.entry().body();
      if (state != null && nation != null) {
        return null;
      }
      nation = state == null ? nation : state;
    }
    boolean armed = head != null && head.entry().detail().equals("military");
    return armed ? nation : null;
  }

  /** "the Norton National Guard": a force with the name of a province is that state's. */
  private @Nullable Body province(UnitName name) {
    Hit place = words.hit(name.from(), Type.PLACE);
    Hit head = words.hit(name.head(), Type.UNIT);
    boolean region = place != null && place.entry().detail().equals(PlaceKind.REGION.slug());
    boolean armed = head != null && head.entry().detail().equals("military");
    return place != null && region && armed ? place.entry().body() : null;
  }
}
