package org.parley.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a resolved entity, the same in every article and the tail of its IRI.
 *
 * @param kind {@code person}, {@code organisation}, {@code office}, {@code place}, {@code meeting},
 *     {@code series}, {@code initiative} or {@code topic}
 * @param slug lower-case ASCII letters, digits and single hyphens
 */
public record EntityKey(String kind, String slug) implements Comparable<EntityKey> {
  private static final Set<String> UNDERTAKINGS = Set.of("initiative", "meeting", "series");
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public EntityKey {
    if (!FORM.matcher(kind).matches() || !FORM.matcher(slug).matches()) {
      throw new IllegalArgumentException("not an entity key: " + kind + "/" + slug);
    }
  }

  /** Whether it is something that happens or is to happen: accounts of it are weighed. */
  public boolean isUndertaking() {
    return UNDERTAKINGS.contains(kind);
  }

  /**
   * The key that a text spells out.
   *
   * @throws IllegalArgumentException if it spells none
   */
  public static EntityKey parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not an entity key: " + text);
    }
    return new EntityKey(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public int compareTo(EntityKey other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return kind + "/" + slug;
  }
}
