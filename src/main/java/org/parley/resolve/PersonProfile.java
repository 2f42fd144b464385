package org.parley.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.Mention;

/**
 * What is known of a person.
 *
 * @param sides the states or bodies acted for
 * @param states those of the sides that are states
 * @param around the sides that the articles speak of
 * @param articles the articles that tell of the person
 * @param posts the posts held, each as its words
 * @param meetings the meetings attended
 */
record PersonProfile(
    List<PersonName> names,
    TreeSet<Mention> sides,
    TreeSet<Mention> states,
    TreeSet<Mention> around,
    TreeSet<ArticleId> articles,
    TreeSet<String> posts,
    TreeSet<Mention> meetings)
    implements Clusters.Profile<PersonProfile> {

  @Override
  public @Nullable String conflict(PersonProfile other) {
    boolean otherStates =
        !states.isEmpty() && !other.states.isEmpty() && Collections.disjoint(states, other.states);
    return otherStates ? "they act for different states" : null;
  }

  @Override
  public PersonProfile join(PersonProfile other) {
    return new PersonProfile(
        Stream.concat(names.stream(), other.names.stream()).distinct().toList(),
        union(sides, other.sides),
        union(states, other.states),
        union(around, other.around),
        union(articles, other.articles),
        union(posts, other.posts),
        union(meetings, other.meetings));
  }

  private static <T extends Comparable<T>> TreeSet<T> union(Collection<T> a, Collection<T> b) {
    TreeSet<T> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }

  /** The names of more than one word; all names when there is none. */
  List<PersonName> fullNames() {
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
