package org.parley.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.Entity;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;
import org.parley.model.PlaceKind;
import org.parley.model.Ref;

/** Gives each thing of a report its reference; units get the fullest chain the article names. */
final class Registry {
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Body> fullest = new LinkedHashMap<>();
  private final Map<String, Map<Object, Ref>> refs = new HashMap<>();
  private final Lexicon lexicon;
  private final String text;

  Registry(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  List<Entity> entities() {
    return List.copyOf(entities);
  }

  /** Notes a body before references are given, so that its fullest chain is known. */
  void note(@Nullable Body body) {
    if (body == null) {
      return;
    }
    for (Body one : body.chain()) {
      String key = Folding.fold(one.name());
      Body known = fullest.get(key);
      if (known == null || one.chain().size() > known.chain().size() && agree(known, one)) {
        fullest.put(key, one);
      }
    }
  }

  private static boolean agree(Body a, Body b) {
    return a.parent() == null || a.side().name().equals(b.side().name());
  }

  private Body full(Body body) {
    Body known = fullest.getOrDefault(Folding.fold(body.name()), body);
    return agree(body, known) && known.chain().size() >= body.chain().size() ? known : body;
  }

  Ref organisation(Body named) {
    Body body = full(named);
    Ref parent = body.parent() == null ? null : organisation(body.parent());
    String chain = String.join("<", body.chain().stream().map(Body::name).toList());
    return ref(
        "organisation",
        Folding.fold(chain),
        ref -> new Entity.Organisation(ref, body.kind(), body.name(), printed(body), parent));
  }

  /** The other names that the article itself prints for an organisation of states. */
  private List<String> printed(Body body) {
    return body.kind() == OrganisationKind.INTERGOVERNMENTAL
        ? lexicon.otherNames(body.name()).stream().filter(this::prints).toList()
        : List.of();
  }

  private boolean prints(String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (opens && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** The units of a chain with the bodies they are directly part of. */
  @Nullable Body parent(Body named) {
    return full(named).parent();
  }

  Ref person(Person person) {
    return ref("person", Folding.fold(person.name), ref -> person(ref, person));
  }

  private static Entity person(Ref ref, Person person) {
    Set<String> spellings = new LinkedHashSet<>(person.spellings.keySet());
    spellings.remove(person.name);
    return new Entity.Person(ref, person.name, List.copyOf(spellings));
  }

  Ref office(OfficePhrase office, @Nullable Body side) {
    Body body = holding(office, side);
    Ref owner = body == null ? null : organisation(body);
    String key = Folding.fold(office.post()) + " @ " + (owner == null ? "" : owner);
    return ref("office", key, ref -> new Entity.Office(ref, office.post(), owner));
  }

  /** The body an office is in: the one named, or else the side it acts for. */
  private @Nullable Body holding(OfficePhrase office, @Nullable Body side) {
    Body own = office.body();
    Body actsFor = office.side() == null ? side : office.side();
    if (own == null || side == null || actsFor == null) {
      return own == null ? actsFor : own;
    }
    boolean sideless = full(own).side().equals(full(own));
    return sideless ? own.within(actsFor) : own;
  }

  Ref place(Event.Spot spot) {
    String name = spot.place() == null ? "" : spot.place();
    return ref("place", Folding.fold(name), ref -> place(ref, name, spot.country()));
  }

  private Entity place(Ref ref, String name, @Nullable Body country) {
    boolean state = country != null && Folding.fold(country.name()).equals(Folding.fold(name));
    Ref within =
        country == null || state ? null : place(new Event.Spot(country.name(), null, country));
    return new Entity.Place(ref, state ? PlaceKind.COUNTRY : PlaceKind.CITY, name, within);
  }

  Ref encounter(Event event, String name, boolean main) {
    return ref("meeting", event, ref -> new Entity.Encounter(ref, name, main));
  }

  Ref topic(String words) {
    return ref("topic", Folding.fold(words), ref -> new Entity.Topic(ref, words));
  }

  Ref initiative(String name) {
    return ref("initiative", Folding.fold(name), ref -> new Entity.Initiative(ref, name));
  }

  Ref series(Object key, String name, List<String> others, List<Ref> parties) {
    return ref("series", key, ref -> new Entity.MeetingSeries(ref, name, others, parties));
  }

  /** The reference of what is known by a key; what is new is numbered within its kind. */
  private Ref ref(String kind, Object key, Function<Ref, Entity> made) {
    Map<Object, Ref> known = refs.computeIfAbsent(kind, any -> new HashMap<>());
    Ref ref = known.get(key);
    if (ref == null) {
      ref = new Ref(kind + "/" + (known.size() + 1));
      known.put(key, ref);
      entities.add(made.apply(ref));
    }
    return ref;
  }
}
