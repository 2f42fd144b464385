package org.parley.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person says against what was read or joined. It rests on articles and their words, never
 * on addresses, so that it means the same after every rebuild.
 */
public sealed interface Correction {
  /** Who said so, when and why. */
  Said said();

  /** The articles it rests on. */
  List<ArticleId> articles();

  /** What is corrected, without who and when. */
  String content();

  <R> R accept(Visitor<R> visitor);

  /** The same for whoever makes the same correction. */
  default String id() {
    return Hashes.shortHash(content());
  }

  /**
   * Who corrected, when and why.
   *
   * @param at later than all corrections before
   */
  record Said(String by, Instant at, @Nullable String because) {
    public Said {
      if (by.isBlank()) {
        throw new IllegalArgumentException("a correction is somebody's");
      }
    }
  }

  /**
   * One of the two things that a person compares.
   *
   * @param iri its address when the person spoke
   * @param label its name when the person spoke
   * @param mentions where it was met, sorted
   */
  record Thing(String iri, String label, List<MentionAnchor> mentions) {
    public Thing {
      mentions = List.copyOf(new TreeSet<>(mentions));
      if (mentions.isEmpty()) {
        throw new IllegalArgumentException("nothing speaks of " + iri);
      }
    }

    /** Where it was met. */
    public List<ArticleId> articles() {
      return mentions.stream().map(MentionAnchor::article).distinct().toList();
    }
  }

  /** Both are one. */
  record Same(Thing one, Thing other, Said said) implements Correction {
    @Override
    public List<ArticleId> articles() {
      return distinct(Stream.concat(one.articles().stream(), other.articles().stream()));
    }

    @Override
    public String content() {
      return "same\n" + pair(one, other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.same(this);
    }
  }

  /** The two are not one. */
  record Different(Thing one, Thing other, Said said) implements Correction {
    @Override
    public List<ArticleId> articles() {
      return distinct(Stream.concat(one.articles().stream(), other.articles().stream()));
    }

    @Override
    public String content() {
      return "different\n" + pair(one, other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.different(this);
    }
  }

  /**
   * An article does not say this.
   *
   * @param label the claim in words
   * @param property the local name of the property claimed
   * @param value the names of the thing claimed, or the literal, sorted
   * @param about the things that it was claimed of, such as the actor and the meeting
   * @param words what it was read from, sorted
   */
  record Rejected(
      ArticleId article,
      String label,
      String property,
      List<String> value,
      List<MentionAnchor> about,
      List<Quotation> words,
      Said said)
      implements Correction {
    public Rejected {
      value = List.copyOf(new TreeSet<>(value));
      about = List.copyOf(new TreeSet<>(about));
      words = List.copyOf(new TreeSet<>(words));
      if (value.isEmpty() || words.isEmpty()) {
        throw new IllegalArgumentException("a claim has a value and words");
      }
    }

    @Override
    public List<ArticleId> articles() {
      return List.of(article);
    }

    @Override
    public String content() {
      return lines(Stream.of("reject", article, property, value, about, words));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rejected(this);
    }
  }

  /** A name of a thing, or what it is beside that no article tells. */
  enum Edit {
    /** What it is called first of all. */
    CALLED,
    ALSO_CALLED,
    NOT_CALLED,
    /** Its address elsewhere. */
    SAME_AS,
    /** The address of a concept that a topic belongs under. */
    BROADER,
    NOT_BROADER
  }

  /**
   * A thing is to be described so.
   *
   * @param value a name or an address
   */
  record Edited(Thing thing, Edit edit, String value, Said said) implements Correction {
    public Edited {
      if (value.isBlank()) {
        throw new IllegalArgumentException("an edit has a value");
      }
    }

    @Override
    public List<ArticleId> articles() {
      return thing.articles();
    }

    @Override
    public String content() {
      return lines(Stream.of("edit", edit, value, thing.mentions()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.edited(this);
    }
  }

  /** One method for each kind of correction. */
  interface Visitor<R> {
    R same(Same correction);

    R different(Different correction);

    R rejected(Rejected correction);

    R edited(Edited correction);
  }

  private static List<ArticleId> distinct(Stream<ArticleId> articles) {
    return articles.distinct().sorted().toList();
  }

  /** The same whichever is named first. */
  private static String pair(Thing one, Thing other) {
    return Stream.of(one, other)
        .map(thing -> lines(thing.mentions().stream()))
        .sorted()
        .collect(Collectors.joining("\n---\n"));
  }

  private static String lines(Stream<?> parts) {
    return parts
        .map(part -> part instanceof Collection<?> all ? lines(all.stream()) : part.toString())
        .collect(Collectors.joining("\n"));
  }
}
