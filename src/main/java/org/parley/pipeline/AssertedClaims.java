package org.parley.pipeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.Modality;
import org.parley.model.Ref;
import org.parley.model.Report;

/** What a report says is so, without what the article denies, and what the things are called. */
final class AssertedClaims {
  private static final Comparator<Claim> BY_CERTAINTY =
      Comparator.comparingDouble(AssertedClaims::certainty).reversed();

  private final List<Claim> claims;
  private final Map<Ref, Entity> entities;
  private final String text;

  /** The names of organisations looked up in the text, each once: the text may be long. */
  private final Map<Ref, String> printed = new HashMap<>();

  AssertedClaims(Report report) {
    claims =
        report.claims().stream()
            .filter(claim -> claim.basis().modality() != Modality.DENIED)
            .toList();
    entities = report.byRef();
    text = report.article().text();
  }

  /** The claims of a kind, in the order of the report. */
  <C extends Claim> Stream<C> of(Class<C> kind) {
    return claims.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The claims of a kind about one thing, in the order of the report. */
  <C extends Claim> Stream<C> about(Ref subject, Class<C> kind) {
    return of(kind).filter(claim -> claim.subject().equals(subject));
  }

  /** The most certain first, of equally certain ones the earliest. */
  static <C extends Claim> List<C> ranked(Stream<C> claims) {
    return claims.sorted(BY_CERTAINTY).toList();
  }

  private static double certainty(Claim claim) {
    return claim.basis().evidence().stream().mapToDouble(Evidence::certainty).max().orElse(0);
  }

  boolean isPerson(Ref ref) {
    return entities.get(ref) instanceof Entity.Person;
  }

  @Nullable String name(@Nullable Ref ref) {
    Entity entity = ref == null ? null : entities.get(ref);
    if (entity instanceof Entity.Organisation organisation) {
      return printed.computeIfAbsent(ref, key -> asPrinted(organisation));
    }
    return entity == null ? null : entity.name();
  }

  /** An organisation by its usual name, or by the one that the article prints instead of it. */
  private String asPrinted(Entity.Organisation organisation) {
    String name =
        Stream.concat(Stream.of(organisation.name()), organisation.otherNames().stream())
            .filter(text::contains)
            .findFirst()
            .orElse(organisation.name());
    return name.matches("(\\p{Lu}\\.){2,}") ? name.replace(".", "") : name; // "U.N."
  }

  Entity.@Nullable Office firstOffice(List<Ref> offices) {
    return offices.stream()
        .map(entities::get)
        .filter(Entity.Office.class::isInstance)
        .map(Entity.Office.class::cast)
        .findFirst()
        .orElse(null);
  }

  /**
   * The posts of one holder as one title: "President and Defence Minister"; what only repeats the
   * first, or is of another body, stays out.
   */
  @Nullable String posts(List<Ref> offices) {
    Entity.Office first = firstOffice(offices);
    if (first == null) {
      return null;
    }
    for (Ref ref : offices) {
      if (entities.get(ref) instanceof Entity.Office next
          && Objects.equals(next.organisation(), first.organisation())
          && another(first.name(), next.name())) {
        return first.name() + " and " + next.name();
      }
    }
    return first.name();
  }

  private static boolean another(String first, String next) {
    Set<String> a = words(first);
    Set<String> b = words(next);
    return !a.containsAll(b) && !b.containsAll(a);
  }

  private static Set<String> words(String post) {
    Set<String> words = new HashSet<>(List.of(post.toLowerCase(Locale.ROOT).split("\\W+")));
    words.removeAll(Set.of("of", "for", "the", "affairs", "and"));
    return words;
  }
}
