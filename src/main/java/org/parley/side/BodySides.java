package org.parley.side;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Fact;
import org.parley.encounter.Findings;
import org.parley.encounter.Opposites;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;
import org.parley.model.Sentence;

/**
 * Whose a post is where no words beside it say so: a taoiseach is Ireland's, a secretary general
 * that of the one alliance spoken of, the director of a unit of whom the unit is.
 */
final class BodySides {
  private final Findings findings;
  private final Map<String, Body> spoken;
  private final Map<String, Body> units = new HashMap<>();
  private @Nullable Map<String, Body> beside;

  BodySides(Findings findings, Map<String, Body> spoken) {
    this.findings = findings;
    this.spoken = spoken;
  }

  /** Gives those of no known side the one that their posts tell. */
  void settle() {
    noteUnits();
    Opposites met = findings.opposites();
    for (Person person : findings.people().all()) {
      if (person.side() == null) {
        Body side = side(person);
        person.side = side == null || host(person, side, met) ? null : side;
      }
    }
  }

  /** "The Ministry of Defence" of who received Norland's ambassador is not Norland's. */
  private static boolean host(Person person, Body side, Opposites met) {
    return side.kind() == OrganisationKind.STATE && met.has(person, side);
  }

  private @Nullable Body side(Person person) {
    for (Fact<OfficePhrase> office : person.offices) {
      Body body = office.value().body();
      Body side = body == null ? ofPost(person, office.value().post()) : ofUnit(body);
      if (side != null) {
        return side;
      }
    }
    return null;
  }

  private @Nullable Body ofPost(Person person, String post) {
    return alliance(findings.lexicon(), post) ? alliance(person) : null;
  }

  /** Whether a post is such as alliances and unions have, and no state. */
  static boolean alliance(Lexicon lexicon, String post) {
    String folded = Folding.fold(post);
    return lexicon.words().list("alliance-post").stream().anyMatch(folded::contains);
  }

  /** The one alliance that the article names, or that is named beside the person. */
  private @Nullable Body alliance(Person person) {
    Body only = only(spoken.values());
    if (only != null) {
      return only;
    }
    return beside().get(person.name);
  }

  /** The one alliance of the first sentence that names a person and just one, by that name. */
  private Map<String, Body> beside() {
    Map<String, Body> known = beside;
    if (known == null) {
      known = new HashMap<>();
      for (Sentence sentence : findings.article().sentences()) {
        Body alliance = only(SpokenStates.of(sentence).values());
        for (Chunk chunk : sentence.chunks()) {
          if (alliance != null && chunk instanceof PersonChunk person) {
            known.putIfAbsent(person.name(), alliance);
          }
        }
      }
      beside = known;
    }
    return known;
  }

  private static @Nullable Body only(Collection<Body> bodies) {
    List<Body> alliances =
        bodies.stream().filter(b -> b.kind() == OrganisationKind.INTERGOVERNMENTAL).toList();
    return alliances.size() == 1 ? alliances.get(0) : null;
  }

  /**
   * "Director of the Plans Division", of which the article says elsewhere whose it is; "the
   * Security Council" is that of the United Nations only where it speaks of them.
   */
  private @Nullable Body ofUnit(Body body) {
    Body known = units.get(Folding.fold(body.side().name()));
    HomeState states = new HomeState(findings.lexicon());
    Body usual = known == null ? states.usual(body.name()) : known;
    usual = usual == null ? states.allianceOf(body.name()) : usual;
    Body side = usual == null ? null : usual.side();
    boolean told = known != null || side != null && spoken.containsKey(side.name());
    return side != null && side.canBeSide() && told ? side : null;
  }

  private void noteUnits() {
    for (Sentence sentence : findings.article().sentences()) {
      for (Chunk chunk : sentence.chunks()) {
        bodies(chunk).forEach(this::noteUnit);
      }
    }
  }

  private void noteUnit(Body body) {
    for (Body unit : body.chain()) {
      if (unit.kind() == OrganisationKind.UNIT && unit.side().canBeSide()) {
        units.merge(
            Folding.fold(unit.name()),
            unit,
            (a, b) -> a.side().name().equals(b.side().name()) ? a : nobodys(a));
      }
    }
  }

  /** "The Ministry of Defence" of two states is nobody's alone. */
  private static Body nobodys(Body unit) {
    return new Body(unit.name(), OrganisationKind.UNIT, null);
  }

  private static List<Body> bodies(Chunk chunk) {
    List<Body> bodies = new ArrayList<>();
    if (chunk instanceof BodyChunk body) {
      bodies.add(body.body());
    } else if (chunk instanceof SideChunk side) {
      bodies.addAll(side.bodies());
    } else if (chunk instanceof OfficeChunk office) {
      add(office.office(), bodies);
    } else if (chunk instanceof PersonChunk person) {
      person.offices().forEach(office -> add(office, bodies));
    }
    return bodies;
  }

  private static void add(OfficePhrase office, List<Body> bodies) {
    Body body = office.body();
    if (body != null) {
      bodies.add(office.side() == null ? body : body.within(office.side()));
    }
  }
}
