package org.parley.extract;

import java.util.List;
import org.parley.encounter.Findings;
import org.parley.encounter.Person;
import org.parley.extract.Actors.Actor;
import org.parley.model.Body;

/** Notes who stood opposite whom and who came with whom: that tells sides which nobody names. */
final class Camps {
  private final Findings findings;

  Camps(Findings findings) {
    this.findings = findings;
  }

  /** "P met Q": whoever is named on either side of the verb is of another side. */
  void opposite(List<Actor> some, List<Actor> others) {
    for (Actor one : some) {
      others.forEach(other -> opposite(one, other));
    }
  }

  /** "P and Q met": the two of a row. */
  void each(List<Actor> two) {
    if (two.size() == 2) {
      opposite(two.get(0), two.get(1));
    }
  }

  private void opposite(Actor one, Actor other) {
    Person person = one.person();
    Person met = other.person();
    if (person != null && met != null) {
      findings.opposites().face(person, met);
    }
  }

  /** "P went to Norland": P is of another state. */
  void abroad(Actor traveller, Body state) {
    Person person = traveller.person();
    if (person != null) {
      findings.opposites().face(person, state);
    }
  }

  /** "Q came with P": of P's side. */
  void came(Actor companion, Actor leader) {
    Person one = companion.person();
    Person head = leader.person();
    if (one != null && head != null) {
      findings.retinues().came(one, head);
    }
  }
}
