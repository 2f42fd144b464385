package org.parley.publish.web.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.text.Passage;

/** What was read of one thing, in one way, from the same words stands together. */
final class Grounds {
  private Grounds() {}

  /** Of claims in their order. */
  static List<ArticleText.Ground> of(List<Proved> claims, Links links) {
    return Passage.of(claims, Proved::words).stream()
        .map(alike -> new ArticleText.Ground(alike.words(), readings(alike.claims(), links)))
        .toList();
  }

  private static List<ArticleText.Reading> readings(List<Proved> claims, Links links) {
    return runs(claims, (a, b) -> a.note().equals(b.note())).stream()
        .map(
            alike -> {
              Proved first = alike.get(0);
              return new ArticleText.Reading(
                  "how-" + first.number(), first.note(), about(alike, links));
            })
        .toList();
  }

  private static List<ArticleText.About> about(List<Proved> claims, Links links) {
    return runs(claims, (a, b) -> a.said().subject().equals(b.said().subject())).stream()
        .map(
            alike -> {
              Proved first = alike.get(0);
              return new ArticleText.About(
                  "thing-" + first.number(),
                  Proved.cell(first.said().subject(), links),
                  alike.stream().map(claim -> claim.claim(links)).toList());
            })
        .toList();
  }

  /** Cut wherever two that follow each other are not alike. */
  private static List<List<Proved>> runs(List<Proved> claims, BiPredicate<Proved, Proved> alike) {
    List<List<Proved>> runs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (i == 0 || !alike.test(claims.get(i - 1), claims.get(i))) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(claims.get(i));
    }
    return runs;
  }
}
