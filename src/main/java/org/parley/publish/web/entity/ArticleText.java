package org.parley.publish.web.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.publish.linkeddata.Article;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.text.MarkedText;
import org.parley.publish.web.text.Words;

/**
 * The words of an article in their order, with all that was read from them.
 *
 * @param isWhole whether that is the whole text, not only sentences that prove something
 */
public record ArticleText(boolean isWhole, List<Block> blocks) {
  static final ArticleText NONE = new ArticleText(false, List.of());

  /**
   * A stretch of the text without a gap.
   *
   * @param ids of the passages that begin in it, by where they do
   * @param grounds what it says, in its order; a claim that rests on several stretches stands at
   *     the first
   * @param also claims of earlier stretches that rest on this one too
   */
  public record Block(
      MarkedText text, Map<Integer, List<String>> ids, List<Ground> grounds, List<Cell> also) {
    /** The fragments that lead to passages from here on. */
    public List<String> idsAt(int begin) {
      return ids.getOrDefault(begin, List.of());
    }

    /** Whether one would have to guess from which of its words a claim was read. */
    public boolean quotes() {
      return text.lines().size() > 1 || grounds.size() > 1;
    }
  }

  /** Words, and what was read from them. */
  public record Ground(List<Words> words, List<Reading> readings) {}

  /**
   * What was read from the same words in the same way.
   *
   * @param id the fragment of its note
   * @param note how it is said, which rule read it and how sure that is
   */
  public record Reading(String id, String note, List<About> about) {}

  /**
   * What was read of one thing.
   *
   * @param id the fragment of its name
   */
  public record About(String id, Cell thing, List<Claim> claims) {}

  /**
   * One thing that the article says.
   *
   * @param anchor the fragment that leads to it
   * @param label the whole of it in words
   * @param property what is said, which leads to all that is known of the claim
   */
  public record Claim(String anchor, String label, Cell property, Cell value) {}

  static ArticleText of(Article article, Links links) {
    Proving proving = Proving.of(article, links);
    if (!article.body().isEmpty()) {
      Stretch whole = new Stretch(0, article.body());
      return new ArticleText(true, List.of(proving.block(whole, article.passages())));
    }
    List<Block> blocks = new ArrayList<>();
    sentences(article).forEach((stretch, within) -> blocks.add(proving.block(stretch, within)));
    if (proving.isWithheld()) {
      blocks.add(proving.withheld());
    }
    return new ArticleText(false, blocks);
  }

  /** Words of the article that stand together. */
  record Stretch(int from, String text) {
    /** The sentence around a passage; the passage alone where it is in none. */
    static Stretch around(Article.Passage passage) {
      int within = passage.sentence().indexOf(passage.words());
      return within < 0 || passage.sentence().isEmpty()
          ? new Stretch(passage.begin(), passage.words())
          : new Stretch(
              passage.begin() - passage.sentence().codePointCount(0, within), passage.sentence());
    }
  }

  /** Each sentence once, with the passages that stand in it. */
  private static Map<Stretch, List<Article.Passage>> sentences(Article article) {
    Map<Stretch, List<Article.Passage>> found =
        article.passages().stream()
            .filter(passage -> !passage.words().isEmpty())
            .collect(Collectors.groupingBy(Stretch::around, HashMap::new, Collectors.toList()));
    Map<Stretch, List<Article.Passage>> sentences = new LinkedHashMap<>();
    found.keySet().stream()
        .sorted(Comparator.comparingInt(Stretch::from).thenComparing(Stretch::text))
        .forEach(stretch -> sentences.put(stretch, found.getOrDefault(stretch, List.of())));
    return sentences;
  }
}
