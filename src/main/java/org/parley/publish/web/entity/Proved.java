package org.parley.publish.web.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.publish.linkeddata.Article;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.text.Shown;
import org.parley.publish.web.text.Words;

/**
 * Something that an article says.
 *
 * @param number in the order of the page, from 1 on
 * @param passages the words it rests on, in their order
 */
record Proved(int number, Article.Said said, List<Article.Passage> passages) {
  /** By the words, the way they were read and the thing, so that what is alike stands together. */
  static final Comparator<Proved> ORDER =
      Comparator.comparing(Proved::places)
          .thenComparing(Proved::note)
          .thenComparing(proved -> proved.said().subject().name())
          .thenComparing(proved -> proved.said().subject().iri())
          .thenComparing(proved -> proved.said().label())
          .thenComparing(proved -> proved.said().iri());

  /** The fragment of a passage. */
  static String id(Article.Passage passage) {
    return passage.iri().substring(passage.iri().indexOf('#') + 1);
  }

  Proved numbered(int place) {
    return new Proved(place, said, passages);
  }

  private String places() {
    return passages.stream()
        .map(passage -> "%09d-%09d".formatted(passage.begin(), passage.end()))
        .collect(Collectors.joining(" "));
  }

  String anchor() {
    return "claim-" + number;
  }

  String label() {
    return Shown.text(said.label());
  }

  /** How it is said, which rule read it and how sure that is. */
  String note() {
    List<String> notes = new ArrayList<>();
    notes.add(said.modality());
    notes.add(said.account().isEmpty() ? "" : "according to " + said.account());
    notes.add("rule " + said.rule());
    notes.add("certainty " + said.confidence());
    notes.removeIf(String::isEmpty);
    return String.join(" · ", notes);
  }

  List<Words> words() {
    return passages.stream()
        .filter(passage -> !passage.words().isEmpty())
        .map(passage -> new Words(passage.words(), "#" + id(passage)))
        .toList();
  }

  ArticleText.Claim claim(Links links) {
    Cell property = new Cell(said.property().name(), links.href(said.iri()));
    return new ArticleText.Claim(anchor(), label(), property, cell(said.value(), links));
  }

  static Cell cell(Article.Named thing, Links links) {
    return new Cell(Shown.text(thing.name()), links.href(thing.iri()));
  }
}
