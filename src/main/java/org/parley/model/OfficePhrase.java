package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * A post as a text names it.
 *
 * @param post the title: {@code deputy director}, {@code Minister of Defence}
 * @param body the unit or organisation it is in
 * @param side the state or organisation that the words name beside it ("Norlandic", "of Norland")
 */
public record OfficePhrase(String post, @Nullable Body body, @Nullable Body side) {
  /** The state or organisation that the holder acts for, as far as the words tell. */
  public @Nullable Body actsFor() {
    if (side != null) {
      return side;
    }
    if (body == null) {
      return null;
    }
    Body outer = body.side();
    return outer.canBeSide() ? outer : null;
  }

  /** The same post, for a side named elsewhere. */
  public OfficePhrase forSide(@Nullable Body other) {
    return side != null || other == null ? this : new OfficePhrase(post, body, other);
  }
}
