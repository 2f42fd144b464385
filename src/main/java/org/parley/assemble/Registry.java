package org.parley.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Body> fullest = new LinkedHashMap<>();
  private final Map<Object, Ref> refs = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Lexicon lexicon;
  private final String text;

  Registry(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  List<Entity> entities() {
    return new ArrayList<>(entities.values());
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
    String key =
        "organisation "
            + Folding.fold(String.join("<", body.chain().stream().map(Body::name).toList()));
    Ref known = refs.get(key);
    if (known != null) {
      return known;
    }
    Ref parent = body.parent() == null ? null : organisation(body.parent());
    Ref ref = next("organisation", key);
    entities.put(
        key, new Entity.Organisation(ref, body.kind(), body.name(), printed(body), parent));
    return ref;
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
    String key = "person " + Folding.fold(person.name);
    Ref known = refs.get(key);
    if (known != null) {
      return known;
    }
    Set<String> spellings = new LinkedHashSet<>(person.spellings.keySet());
    spellings.remove(person.name);
    Ref ref = next("person", key);
    entities.put(key, new Entity.Person(ref, person.name, List.copyOf(spellings)));
    return ref;
  }

  Ref office(OfficePhrase office, @Nullable Body side) {
    Body body =
        office.body() != null ? office.body() : office.side() != null ? office.side() : side;
    if (office.body() != null
        && side != null
        && full(office.body()).side().equals(full(office.body()))) {
      body = office.body().within(office.side() == null ? side : office.side());
    }
    Ref owner = body == null ? null : organisation(body);
    String key = "office " + Folding.fold(office.post()) + " @ " + (owner == null ? "" : owner);
    Ref known = refs.get(key);
    if (known != null) {
      return known;
    }
    Ref ref = next("office", key);
    entities.put(key, new Entity.Office(ref, office.post(), owner));
    return ref;
  }

  Ref place(Event.Spot spot) {
    String name = spot.place() == null ? "" : spot.place();
    String key = "place " + Folding.fold(name);
    Ref known = refs.get(key);
    if (known != null) {
      return known;
    }
    Body country = spot.country();
    boolean state = country != null && Folding.fold(country.name()).equals(Folding.fold(name));
    Ref within =
        country == null || state ? null : place(new Event.Spot(country.name(), null, country));
    Ref ref = next("place", key);
    entities.put(
        key, new Entity.Place(ref, state ? PlaceKind.COUNTRY : PlaceKind.CITY, name, within));
    return ref;
  }

  Ref encounter(Event event, String name, boolean main) {
    Ref known = refs.get(event);
    if (known != null) {
      return known;
    }
    Ref ref = next("meeting", event);
    entities.put(ref.value(), new Entity.Encounter(ref, name, main));
    return ref;
  }

  Ref topic(String words) {
    String key = "topic " + Folding.fold(words);
    Ref known = refs.get(key);
    if (known != null) {
      return known;
    }
    Ref ref = next("topic", key);
    entities.put(key, new Entity.Topic(ref, words));
    return ref;
  }

  Ref initiative(String name) {
    String key = "initiative " + Folding.fold(name);
    Ref known = refs.get(key);
    if (known != null) {
      return known;
    }
    Ref ref = next("initiative", key);
    entities.put(key, new Entity.Initiative(ref, name));
    return ref;
  }

  Ref series(Object key, String name, List<String> others, List<Ref> parties) {
    Ref known = refs.get(key);
    if (known != null) {
      return known;
    }
    Ref ref = next("series", key);
    entities.put(ref.value(), new Entity.MeetingSeries(ref, name, others, parties));
    return ref;
  }

  private Ref next(String kind, Object key) {
    Ref ref = new Ref(kind + "/" + counts.merge(kind, 1, Integer::sum));
    refs.put(key, ref);
    return ref;
  }
}
