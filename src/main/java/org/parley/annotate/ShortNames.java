package org.parley.annotate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;

/** The short names of bodies that an article introduces: "Border Board (BB)", "the ministry". */
final class ShortNames {
  private final Map<String, Body> byAbbreviation = new HashMap<>();
  private final Map<String, Body> byNoun = new HashMap<>();
  private final Set<String> several = new HashSet<>();

  /** Where in the text a body of each noun is named first. */
  private final Map<String, Integer> since = new HashMap<>();

  /** Movements with names of their own, then those told by a noun and what kind they are. */
  private final Map<String, Body> movements = new HashMap<>();

  private final Map<String, Body> described = new HashMap<>();
  private final Map<String, Body> states = new LinkedHashMap<>();
  private @Nullable Body land;

  /** A state that has been named. */
  void state(Body state) {
    states.putIfAbsent(state.name(), state);
  }

  /** The states named so far, the first one first. */
  Collection<Body> states() {
    return states.values();
  }

  /** A state of a divided land that has been named. */
  void land(Body state) {
    land = state;
  }

  /** The state of a divided land named last: "the North" is to be understood by it. */
  @Nullable Body land() {
    return land;
  }

  void abbreviate(String abbreviation, Body body) {
    byAbbreviation.putIfAbsent(abbreviation, body);
  }

  @Nullable Body abbreviated(String text) {
    return byAbbreviation.get(text);
  }

  /** Remembers a body by the noun of its name, and where in the text it stands. */
  void remember(String noun, Body body, int at) {
    since.merge(noun, at, Math::min);
    if (several.contains(noun)) {
      return;
    }
    Body known = byNoun.putIfAbsent(noun, body);
    if (known != null && owned(known) && owned(body) && !known.side().equals(body.side())) {
      byNoun.remove(noun);
      several.add(noun); // the navies of two states: "the Navy" is either
    } else if (known != null && !alike(known.name(), body.name())) {
      byNoun.remove(noun);
    }
  }

  /** "Navy" and "Norlandic Navy". */
  private static boolean alike(String a, String b) {
    return a.endsWith(b) || b.endsWith(a);
  }

  private static boolean owned(Body body) {
    return body.parent() != null;
  }

  /** "the ministry" means the one ministry named so far; after two it means the next. */
  @Nullable Body again(String noun, int at) {
    Integer first = since.get(noun);
    return first == null || at < first ? null : anywhere(noun);
  }

  /** The same, though it may be named only further on. */
  @Nullable Body anywhere(String noun) {
    return byNoun.get(noun);
  }

  void movement(Body body) {
    movements.putIfAbsent(body.name(), body);
  }

  /** Whom "the rebels" means: the article's only movement, else the only ones described. */
  Body meant(Body told, boolean bare) {
    if (movements.size() == 1) {
      return movements.values().iterator().next();
    }
    if (!bare) {
      described.putIfAbsent(told.name(), told);
      return told;
    }
    return described.size() == 1 ? described.values().iterator().next() : told;
  }
}
