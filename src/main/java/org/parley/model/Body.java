package org.parley.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, organisation or unit as a text names it, with the bodies around it as far as the words
 * or general knowledge tell them.
 */
public record Body(String name, OrganisationKind kind, @Nullable Body parent) {

  /** The outermost body: the state or organisation that it acts for. */
  public Body side() {
    return parent == null ? this : parent.side();
  }

  /** Whether it can be a side of a meeting by itself. */
  public boolean canBeSide() {
    return kind != OrganisationKind.UNIT && kind != OrganisationKind.MEDIA;
  }

  /** The same body, placed inside another at the top of its chain; a state stays as it is. */
  public Body within(Body outer) {
    boolean independent =
        kind == OrganisationKind.STATE || kind == OrganisationKind.INTERGOVERNMENTAL;
    if (independent || outer.chain().stream().anyMatch(b -> b.name().equals(name))) {
      return this; // a state is nobody's unit
    }
    return new Body(name, kind, parent == null ? outer : parent.within(outer));
  }

  /** From this body outwards. */
  public List<Body> chain() {
    List<Body> chain = new ArrayList<>();
    for (Body body = this; body != null; body = body.parent()) {
      chain.add(body);
    }
    return chain;
  }
}
