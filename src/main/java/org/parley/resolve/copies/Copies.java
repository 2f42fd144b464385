package org.parley.resolve.copies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.PartialDate;

/**
 * Which articles are copies: the text of another, under another headline, with a cut or a credit.
 * Texts are compared only where they share one of their rarest runs of words, and there with the
 * earliest, so that the work grows with the number of articles and not with its square.
 */
public final class Copies {
  /** Runs by which a text is looked up. */
  private static final int KEYS = 16;

  /** With so many of the earliest that share a run a text is compared. */
  private static final int EARLIEST = 8;

  /** A text that comes again after more days is of a series: letters that differ in little. */
  private static final int MOST_DAYS = 6;

  /** The original comes first: the earliest published, then the smallest by name. */
  private static final Comparator<Text> ORIGINAL_FIRST =
      Comparator.comparing((Text text) -> text.day() == null)
          .thenComparing(text -> text.day() == null ? LocalDate.MIN : text.day())
          .thenComparing(Text::id);

  /** An article as far as its being a copy is concerned. */
  public record Text(ArticleId id, @Nullable PartialDate published, Signature signature) {
    public Text(Article article, Signature signature) {
      this(article.id(), article.source().published(), signature);
    }

    @Nullable LocalDate day() {
      return published == null ? null : published.earliest();
    }

    private boolean isCopyOf(Text other) {
      LocalDate here = day();
      LocalDate there = other.day();
      boolean near =
          here == null
              || there == null
              || Math.abs(ChronoUnit.DAYS.between(here, there)) <= MOST_DAYS;
      return near && signature.isCopyOf(other.signature);
    }
  }

  private final List<Text> texts;
  private final TreeMap<Integer, TreeSet<Integer>> earlier = new TreeMap<>();

  private Copies(Collection<Text> all) {
    texts = all.stream().sorted(ORIGINAL_FIRST).toList();
  }

  /** The original of each copy. */
  public static SortedMap<ArticleId, ArticleId> among(Collection<Text> all) {
    Copies copies = new Copies(all);
    copies.meet();
    return copies.originals();
  }

  /** Texts with a key in common meet: the keys are sorted, each with the place of its text. */
  private void meet() {
    long[] places =
        IntStream.range(0, texts.size())
            .mapToObj(at -> keys(at))
            .flatMapToLong(keys -> keys)
            .sorted()
            .toArray();
    int first = 0;
    for (int i = 1; i < places.length; i++) {
      first = places[i] >>> Integer.SIZE == places[first] >>> Integer.SIZE ? first : i;
      int last = Math.min(i, first + EARLIEST);
      meet((int) places[i], Arrays.copyOfRange(places, first, last));
    }
  }

  private LongStream keys(int at) {
    return texts.get(at).signature().keys(KEYS).mapToLong(key -> (long) key << Integer.SIZE | at);
  }

  private void meet(int at, long[] group) {
    for (long place : group) {
      earlier.computeIfAbsent(at, any -> new TreeSet<>()).add((int) place);
    }
  }

  private SortedMap<ArticleId, ArticleId> originals() {
    SortedMap<ArticleId, ArticleId> originals = new TreeMap<>();
    earlier.forEach(
        (at, candidates) ->
            candidates.stream()
                .map(texts::get)
                .filter(candidate -> !originals.containsKey(candidate.id()))
                .filter(candidate -> texts.get(at).isCopyOf(candidate))
                .findFirst()
                .ifPresent(original -> originals.put(texts.get(at).id(), original.id())));
    return originals;
  }
}
