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

/** Which claims of an article rest on which of its words; each claim is told once. */
final class Proving {
  private static final Comparator<Article.Passage> IN_TEXT =
      Comparator.comparingInt(Article.Passage::begin).thenComparingInt(Article.Passage::end);

  private final List<Proved> claims;
  private final Map<String, List<Proved>> byPassage;
  private final Links links;
  private final Set<Proved> told = new HashSet<>();

  private Proving(List<Proved> claims, Map<String, List<Proved>> byPassage, Links links) {
    this.claims = claims;
    this.byPassage = byPassage;
    this.links = links;
  }

  static Proving of(Article article, Links links) {
    Map<String, Article.Passage> known = new HashMap<>();
    article.passages().forEach(passage -> known.put(passage.iri(), passage));
    List<Proved> proved = new ArrayList<>();
    for (Article.Said said : article.claims()) {
      List<Article.Passage> passages =
          said.passages().stream()
              .filter(known::containsKey)
              .map(known::get)
              .sorted(IN_TEXT)
              .toList();
      proved.add(new Proved(0, said, passages));
    }
    proved.sort(Proved.ORDER);
    List<Proved> claims = new ArrayList<>();
    Map<String, List<Proved>> byPassage = new HashMap<>();
    for (Proved one : proved) {
      Proved claim = one.numbered(claims.size() + 1);
      claims.add(claim);
      for (Article.Passage passage : claim.passages()) {
        byPassage.computeIfAbsent(passage.iri(), any -> new ArrayList<>()).add(claim);
      }
    }
    return new Proving(claims, byPassage, links);
  }

  /** A stretch of the text with the passages in it and what they prove. */
  ArticleText.Block block(ArticleText.Stretch stretch, List<Article.Passage> passages) {
    Set<Proved> proved = new LinkedHashSet<>();
    List<Mark> marks = new ArrayList<>();
    Map<Integer, List<String>> ids = new HashMap<>();
    for (Article.Passage passage : passages) {
      List<Proved> own = byPassage.getOrDefault(passage.iri(), List.of());
      proved.addAll(own);
      int begin = passage.begin() - stretch.from();
      ids.computeIfAbsent(begin, any -> new ArrayList<>()).add(Proved.id(passage));
      marks.add(mark(begin, passage.end() - stretch.from(), Proved.id(passage), own));
    }
    List<Cell> also =
        proved.stream()
            .filter(told::contains)
            .map(claim -> new Cell(claim.label(), "#" + claim.anchor()))
            .toList();
    List<Proved> first = claims.stream().filter(proved::contains).toList();
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

  private List<ArticleText.Ground> tell(List<Proved> among) {
    return Grounds.of(among.stream().filter(told::add).toList(), links);
  }

  /** What proves nothing is a name; else the mark leads to a claim that begins with its words. */
  private static Mark mark(int begin, int end, String id, List<Proved> proved) {
    if (proved.isEmpty()) {
      return new Mark(begin, end, "name", id, "a name");
    }
    String anchor =
        proved.stream()
            .filter(claim -> claim.words().stream().limit(1).anyMatch(w -> w.href().endsWith(id)))
            .findFirst()
            .orElse(proved.get(0))
            .anchor();
    String label = proved.stream().map(Proved::label).collect(Collectors.joining("\n"));
    return new Mark(begin, end, "fact", anchor, label);
  }
}
