package org.parley.resolve.round;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;
import org.parley.resolve.cluster.Clusters;
import org.parley.resolve.words.PersonName;
import org.parley.resolve.words.Vocabulary;

/** What is known of a person; joining lets the smaller profile flow into the larger. */
public final class PersonProfile implements Clusters.Profile<PersonProfile> {
  private final Set<PersonName> names;
  private final TreeSet<Mention> sides;
  private final Set<Mention> states;
  private final Set<Mention> around;
  private final Set<String> posts;
  private final Set<Mention> meetings;
  private int accounts = 1;

  /**
   * What one article tells of a person.
   *
   * @param sides the states or bodies acted for
   * @param states those of the sides that are states
   * @param around the sides that the article speaks of
   * @param posts the posts held, each as its words
   * @param meetings the meetings attended
   */
  PersonProfile(
      Collection<PersonName> names,
      Collection<Mention> sides,
      Collection<Mention> states,
      Collection<Mention> around,
      Collection<String> posts,
      Collection<Mention> meetings) {
    this.names = new LinkedHashSet<>(names);
    this.sides = new TreeSet<>(sides);
    this.states = new HashSet<>(states);
    this.around = new HashSet<>(around);
    this.posts = new HashSet<>(posts);
    this.meetings = new HashSet<>(meetings);
  }

  @Override
  public @Nullable String conflict(PersonProfile other) {
    boolean otherStates =
        !states.isEmpty() && !other.states.isEmpty() && Collections.disjoint(states, other.states);
    return otherStates ? "they act for different states" : null;
  }

  @Override
  public PersonProfile join(PersonProfile other) {
    PersonProfile larger = accounts < other.accounts ? other : this;
    PersonProfile smaller = larger == this ? other : this;
    larger.names.addAll(smaller.names);
    larger.sides.addAll(smaller.sides);
    larger.states.addAll(smaller.states);
    larger.around.addAll(smaller.around);
    larger.posts.addAll(smaller.posts);
    larger.meetings.addAll(smaller.meetings);
    larger.accounts += smaller.accounts;
    return larger;
  }

  /** How often the person is told of. */
  int accounts() {
    return accounts;
  }

  public TreeSet<Mention> sides() {
    return sides;
  }

  /** The names of more than one word; all names when there is none. */
  Collection<PersonName> fullNames() {
    List<PersonName> full = names.stream().filter(name -> name.tokens().size() > 1).toList();
    return full.isEmpty() ? names : full;
  }

  boolean sharesSide(PersonProfile other) {
    return !Collections.disjoint(sides, other.sides);
  }

  /** Whether the side is the same, or not told where the article speaks of the other's side. */
  boolean sharesSideOrNearIt(PersonProfile other) {
    return sharesSide(other)
        || sides.isEmpty() && !Collections.disjoint(around, other.sides)
        || other.sides.isEmpty() && !Collections.disjoint(other.around, sides);
  }

  /** Whether nothing but the name is known. */
  boolean nameOnly() {
    return sides.isEmpty() && posts.isEmpty();
  }

  /** Whether the sides leave open that both are one. */
  boolean mayShareSide(PersonProfile other) {
    return sides.isEmpty() || other.sides.isEmpty() || sharesSide(other);
  }

  boolean sharesMeeting(PersonProfile other) {
    return !Collections.disjoint(meetings, other.meetings);
  }

  /** Whether both hold one post, told at the same length or one shorter. */
  boolean sharesPost(PersonProfile other, Vocabulary vocabulary) {
    return posts.stream()
        .anyMatch(a -> other.posts.stream().anyMatch(b -> samePost(a, b, vocabulary)));
  }

  private static boolean samePost(String a, String b, Vocabulary vocabulary) {
    if (a.equals(b)) {
      return true;
    }
    TreeSet<String> shorter = new TreeSet<>(List.of(a.split(" ")));
    TreeSet<String> longer = new TreeSet<>(List.of(b.split(" ")));
    if (shorter.size() > longer.size()) {
      return samePost(b, a, vocabulary);
    }
    if (shorter.size() < 2 || !longer.containsAll(shorter)) {
      return false;
    }
    longer.removeAll(shorter);
    return !vocabulary.hasModifier(longer);
  }
}
