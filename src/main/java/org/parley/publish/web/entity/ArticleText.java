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
import org.parley.publish.web.text.Mark;
import org.parley.publish.web.text.MarkedText;
import org.parley.publish.web.text.Shown;

/**
 * The words of an article, with all that was read from them marked.
 *
 * @param isWhole whether that is the whole text, not only sentences that prove something
 */
public record ArticleText(boolean isWhole, List<Block> blocks, List<Claim> claims) {
  static final ArticleText NONE = new ArticleText(false, List.of(), List.of());

  /**
   * A stretch of the text without a gap.
   *
   * @param from where it begins in the article, in code points
   * @param ids of the passages that begin in it, by where they do
   */
  public record Block(MarkedText text, int from, Map<Integer, List<String>> ids) {
    /** The fragments that lead to passages from here on. */
    public List<String> idsAt(int begin) {
      return ids.getOrDefault(begin, List.of());
    }
  }

  /**
   * One thing that the article says.
   *
   * @param anchor the fragment that leads to it
   * @param note how it is said, which rule read it and how sure that is
   * @param words those it rests on
   */
  public record Claim(String anchor, Cell link, String note, List<Cell> words) {}

  static ArticleText of(Article article, Links links) {
    Map<String, List<Integer>> proving = new HashMap<>();
    for (int i = 0; i < article.claims().size(); i++) {
      for (String passage : article.claims().get(i).passages()) {
        proving.computeIfAbsent(passage, any -> new ArrayList<>()).add(i);
      }
    }
    List<Block> blocks =
        article.body().isEmpty()
            ? sentences(article, proving)
            : List.of(block(article.body(), 0, article.passages(), article, proving));
    return new ArticleText(!article.body().isEmpty(), blocks, claims(article, links));
  }

  /** Words of the article that stand together. */
  private record Stretch(int from, String text) {
    /** The sentence around a passage; the passage alone where it is in none. */
    static Stretch around(Article.Passage passage) {
      int within = passage.sentence().indexOf(passage.words());
      return within < 0 || passage.sentence().isEmpty()
          ? new Stretch(passage.begin(), passage.words())
          : new Stretch(
              passage.begin() - passage.sentence().codePointCount(0, within), passage.sentence());
    }
  }

  /** Passages of one sentence stand in it together. */
  private static List<Block> sentences(Article article, Map<String, List<Integer>> proving) {
    return article.passages().stream()
        .filter(passage -> !passage.words().isEmpty())
        .collect(Collectors.groupingBy(Stretch::around, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparingInt(e -> e.getKey().from()))
        .map(e -> block(e.getKey().text(), e.getKey().from(), e.getValue(), article, proving))
        .toList();
  }

  private static Block block(
      String text,
      int from,
      List<Article.Passage> passages,
      Article article,
      Map<String, List<Integer>> proving) {
    List<Mark> marks = new ArrayList<>();
    Map<Integer, List<String>> ids = new HashMap<>();
    for (Article.Passage passage : passages) {
      List<Integer> claims = proving.getOrDefault(passage.iri(), List.of());
      String id = passage.iri().substring(passage.iri().indexOf('#') + 1);
      ids.computeIfAbsent(passage.begin() - from, any -> new ArrayList<>()).add(id);
      marks.add(
          new Mark(
              passage.begin() - from,
              passage.end() - from,
              claims.isEmpty() ? "name" : "fact",
              claims.isEmpty() ? id : anchor(claims.get(0)),
              claims.isEmpty() ? "a name" : label(claims, article)));
    }
    return new Block(MarkedText.of(text, marks), from, ids);
  }

  private static String label(List<Integer> claims, Article article) {
    return claims.stream()
        .map(article.claims()::get)
        .map(claim -> Shown.text(claim.label()) + " (" + claim.rule() + ")")
        .collect(Collectors.joining("\n"));
  }

  private static String anchor(int claim) {
    return "claim-" + (claim + 1);
  }

  private static List<Claim> claims(Article article, Links links) {
    Map<String, String> words =
        article.passages().stream()
            .collect(
                Collectors.toMap(Article.Passage::iri, Article.Passage::words, (one, same) -> one));
    List<Claim> claims = new ArrayList<>();
    for (Article.Said said : article.claims()) {
      claims.add(
          new Claim(
              anchor(claims.size()),
              new Cell(Shown.text(said.label()), links.href(said.iri())),
              note(said),
              said.passages().stream()
                  .filter(words::containsKey)
                  .map(
                      p ->
                          new Cell(
                              Shown.text(words.getOrDefault(p, "")), p.substring(p.indexOf('#'))))
                  .toList()));
    }
    return claims;
  }

  private static String note(Article.Said said) {
    List<String> notes = new ArrayList<>();
    notes.add(said.modality());
    notes.add(said.account().isEmpty() ? "" : "according to " + said.account());
    notes.add("rule " + said.rule());
    notes.add("certainty " + said.confidence());
    notes.removeIf(String::isEmpty);
    return String.join(" · ", notes);
  }
}
