package org.parley.publish.web.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.publish.linkeddata.Article;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.text.Mark;
import org.parley.publish.web.text.MarkedText;
import org.parley.publish.web.text.Passage;
import org.parley.publish.web.text.Shown;
import org.parley.publish.web.text.Words;

/** Which claims of an article rest on which of its words; each claim is told once. */
final class Proving {
  private static final Comparator<Article.Passage> IN_TEXT =
      Comparator.comparingInt(Article.Passage::begin).thenComparingInt(Article.Passage::end);

  private final List<ArticleText.Claim> claims;
  private final Map<String, List<ArticleText.Claim>> byPassage;
  private final Set<ArticleText.Claim> told = new HashSet<>();

  private Proving(List<ArticleText.Claim> claims, Map<String, List<ArticleText.Claim>> byPassage) {
    this.claims = claims;
    this.byPassage = byPassage;
  }

  /** Something that the article says, with the words it rests on in their order. */
  private record Proved(Article.Said said, List<Article.Passage> passages) {
    /** By the words, so that claims of the same words follow each other. */
    private static final Comparator<Proved> ORDER =
        Comparator.comparing(Proved::places)
            .thenComparing(proved -> proved.said().label())
            .thenComparing(proved -> proved.said().iri());

    String places() {
      return passages.stream()
          .map(passage -> "%09d-%09d".formatted(passage.begin(), passage.end()))
          .collect(Collectors.joining(" "));
    }

    ArticleText.Claim claim(int number, Links links) {
      return new ArticleText.Claim(
          "claim-" + number,
          new Cell(Shown.text(said.label()), links.href(said.iri())),
          note(said),
          passages.stream()
              .filter(passage -> !passage.words().isEmpty())
              .map(passage -> new Words(passage.words(), "#" + id(passage)))
              .toList());
    }
  }

  static Proving of(Article article, Links links) {
    Map<String, Article.Passage> known = new HashMap<>();
    article.passages().forEach(passage -> known.put(passage.iri(), passage));
    List<Proved> proved = new ArrayList<>();
    for (Article.Said said : article.claims()) {
      proved.add(
          new Proved(
              said,
              said.passages().stream()
                  .filter(known::containsKey)
                  .map(known::get)
                  .sorted(IN_TEXT)
                  .toList()));
    }
    proved.sort(Proved.ORDER);
    List<ArticleText.Claim> claims = new ArrayList<>();
    Map<String, List<ArticleText.Claim>> byPassage = new HashMap<>();
    for (Proved one : proved) {
      ArticleText.Claim claim = one.claim(claims.size() + 1, links);
      claims.add(claim);
      for (Article.Passage passage : one.passages()) {
        byPassage.computeIfAbsent(passage.iri(), any -> new ArrayList<>()).add(claim);
      }
    }
    return new Proving(claims, byPassage);
  }

  /** A stretch of the text with the passages in it and what they prove. */
  ArticleText.Block block(ArticleText.Stretch stretch, List<Article.Passage> passages) {
    Set<ArticleText.Claim> proved = new LinkedHashSet<>();
    List<Mark> marks = new ArrayList<>();
    Map<Integer, List<String>> ids = new HashMap<>();
    for (Article.Passage passage : passages) {
      List<ArticleText.Claim> own = byPassage.getOrDefault(passage.iri(), List.of());
      proved.addAll(own);
      int begin = passage.begin() - stretch.from();
      ids.computeIfAbsent(begin, any -> new ArrayList<>()).add(id(passage));
      marks.add(mark(begin, passage.end() - stretch.from(), id(passage), own));
    }
    List<Cell> also =
        proved.stream()
            .filter(told::contains)
            .map(claim -> new Cell(claim.link().text(), "#" + claim.anchor()))
            .toList();
    List<ArticleText.Claim> first = claims.stream().filter(proved::contains).toList();
    return new ArticleText.Block(MarkedText.of(stretch.text(), marks), ids, tell(first), also);
  }

  /** Whether it has claims whose words may not be shown. */
  boolean isWithheld() {
    return told.size() < claims.size();
  }

  /** The claims that stand in no block. */
  ArticleText.Block withheld() {
    return new ArticleText.Block(MarkedText.of("", List.of()), Map.of(), tell(claims), List.of());
  }

  private List<Passage<ArticleText.Claim>> tell(List<ArticleText.Claim> among) {
    List<ArticleText.Claim> untold = among.stream().filter(told::add).toList();
    return Passage.of(untold, ArticleText.Claim::words);
  }

  /** What proves nothing is a name; else the mark leads to a claim that begins with its words. */
  private static Mark mark(int begin, int end, String id, List<ArticleText.Claim> proved) {
    if (proved.isEmpty()) {
      return new Mark(begin, end, "name", id, "a name");
    }
    String anchor =
        proved.stream()
            .filter(claim -> claim.words().stream().limit(1).anyMatch(w -> w.href().endsWith(id)))
            .findFirst()
            .orElse(proved.get(0))
            .anchor();
    String label =
        proved.stream().map(claim -> claim.link().text()).collect(Collectors.joining("\n"));
    return new Mark(begin, end, "fact", anchor, label);
  }

  private static String id(Article.Passage passage) {
    return passage.iri().substring(passage.iri().indexOf('#') + 1);
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
