package org.parley.side;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.model.Body;

/**
 * "P and Q led the two delegations": as many people as sides, of none of whom more is said, stand
 * in the order in which the sides were named.
 */
final class InTurn {
  private final SidesNamed named;

  InTurn(SidesNamed named) {
    this.named = named;
  }

  void settle(Event event) {
    List<Map.Entry<Person, Fact<Event.Part>>> people = new ArrayList<>(event.people.entrySet());
    people.removeIf(entry -> entry.getValue().value().side() != null);
    boolean open = people.size() == event.people.size() || people.size() == 2 && samePost(people);
    boolean even =
        people.size() == 2 && samePost(people)
            || (people.size() == 2 || people.size() == 4) && people.stream().allMatch(InTurn::bare);
    if (event.parties.size() != 2 || !even || !open || !together(people)) {
      return;
    }
    people.sort(Comparator.comparingInt(entry -> firstNamed(entry.getKey())));
    List<Body> sides = named.inOrder(event);
    int each = people.size() / sides.size();
    for (int i = 0; i < people.size(); i++) {
      Sides.side(event, people.get(i).getKey(), people.get(i).getValue(), sides.get(i / each));
    }
  }

  /** "with Foreign Ministers P and Q": each of the two sides has one. */
  private static boolean samePost(List<Map.Entry<Person, Fact<Event.Part>>> people) {
    Set<String> posts = new HashSet<>();
    for (Map.Entry<Person, Fact<Event.Part>> entry : people) {
      entry.getKey().offices.forEach(office -> posts.add(office.value().post()));
    }
    return posts.size() == 1 && people.stream().noneMatch(InTurn::bare);
  }

  private static int firstNamed(Person person) {
    return person.spellings.values().stream()
        .mapToInt(seen -> seen.span().begin())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean bare(Map.Entry<Person, Fact<Event.Part>> entry) {
    return entry.getKey().offices.isEmpty();
  }

  /** Whether one sentence names them. */
  private static boolean together(List<Map.Entry<Person, Fact<Event.Part>>> people) {
    Set<Object> sentences =
        people.stream()
            .map(entry -> entry.getValue().evidence().sentence())
            .collect(Collectors.toSet());
    return sentences.size() == 1;
  }
}
