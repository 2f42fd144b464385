package org.parley.side;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Findings;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.MeetingKind;
import org.parley.model.Role;

/**
 * Encounters in which two sides met though the article nowhere says who one of them is: "The
 * minister met the Norlandic ambassador", "General P, on a visit to Norland, met General Q of
 * Norland". A writer names the state of the foreigner and leaves out his own.
 */
final class UnsaidSides {
  private final Lexicon lexicon;
  private final Function<Event, @Nullable Body> homes;

  /** Those who travelled, and to which states. */
  private final Map<Person, Set<String>> abroad = new HashMap<>();

  UnsaidSides(Findings findings, Function<Event, @Nullable Body> homes) {
    this.lexicon = findings.lexicon();
    this.homes = homes;
    for (Event event : findings.events().events()) {
      if (event.kind() == MeetingKind.VISIT) {
        event.people.forEach((person, part) -> travelled(event, person, part.value()));
      }
    }
  }

  private void travelled(Event event, Person person, Event.Part part) {
    if (part.role() == Role.HOST || part.side() != null) {
      return;
    }
    for (Fact<Event.Spot> spot : event.spots) {
      Body country = spot.value().country();
      if (country != null) {
        abroad.computeIfAbsent(person, unused -> new HashSet<>()).add(country.name());
      }
    }
  }

  /** Whether somebody of no known side met the one side that is known. */
  boolean met(Event event) {
    Body known =
        event.parties.size() == 1 ? event.parties.values().iterator().next().value() : null;
    return known != null
        && Unplaced.lost(event).stream().anyMatch(person -> stranger(event, person, known));
  }

  /** Whether somebody serves another state than the one whose people he meets. */
  private boolean stranger(Event event, Person person, Body known) {
    boolean official = !person.offices.isEmpty() || person.rank != null;
    if (!official || person.offices.stream().anyMatch(office -> diplomat(office.value().post()))) {
      return false;
    }
    if (abroad.getOrDefault(person, Set.of()).contains(known.name())) {
      return true;
    }
    List<Event.Part> marked =
        event.people.values().stream()
            .map(Fact::value)
            .filter(part -> Sides.on(part, known) && !part.person().offices.isEmpty())
            .toList();
    Body home = homes.apply(event);
    boolean here = home != null && home.name().equals(known.name());
    boolean envoy =
        marked.stream()
            .flatMap(part -> part.person().offices.stream())
            .anyMatch(office -> diplomat(office.value().post()));
    Fact<Event.Part> own = event.people.get(person);
    boolean host = own != null && own.value().role() == Role.HOST;
    boolean first = event.people.keySet().iterator().next() == person;
    return !marked.isEmpty() && !here && (envoy || host || first);
  }

  private boolean diplomat(String post) {
    return lexicon.postKind(Folding.fold(post)).equals("diplomatic");
  }
}
