package org.parley.publish.web.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Description;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/**
 * What a page answers first: who and what the thing is, then its lists, and the words of an
 * article.
 *
 * @param before the edition before a meeting; null where none is known
 * @param after the edition after it; null where none is known
 */
public record Overview(
    Summary summary,
    @Nullable Cell before,
    @Nullable Cell after,
    Sides sides,
    Editions editions,
    List<Part> parts,
    ArticleText article) {
  /** Where the rest of what is known goes on. */
  static final Overview NONE =
      new Overview(
          new Summary(List.of()),
          null,
          null,
          Sides.NONE,
          Editions.NONE,
          List.of(),
          ArticleText.NONE);

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return summary.lines().isEmpty()
        && sides.sides().isEmpty()
        && editions.editions().isEmpty()
        && parts.isEmpty()
        && article.blocks().isEmpty();
  }

  /** Whether all that it shows was found in time. */
  boolean isWhole() {
    return parts.stream().allMatch(Part::found)
        && (sides.question().href().isEmpty() || !sides.sides().isEmpty())
        && (editions.question().href().isEmpty() || !editions.editions().isEmpty());
  }

  /** Makes the overview of a thing. */
  record Maker(Plan plan, PartReader reader, Links links) {
    Overview of(Description known, ArticleText article) {
      String iri = known.iri();
      String kind = EntityPage.kind(links.href(iri));
      var sides = kind.equals("meeting") ? reader.begin(new Sides.Reading(iri, links)) : null;
      var editions = kind.equals("series") ? reader.begin(new Editions.Reading(iri, links)) : null;
      var parts =
          plan.parts(kind).stream()
              .map(part -> reader.begin(new PartTable(part, iri, links)))
              .toList();
      return new Overview(
          Summary.of(known, plan.lines(kind), links),
          linked(known, "previousEdition"),
          linked(known, "nextEdition"),
          sides == null ? Sides.NONE : sides.get(),
          editions == null ? Editions.NONE : editions.get(),
          parts.stream()
              .map(PartReader.Pending::get)
              .filter(part -> !part.found() || !part.rows().isEmpty())
              .toList(),
          article);
    }

    private @Nullable Cell linked(Description known, String property) {
      return known.facts().stream()
          .filter(fact -> fact.property().iri().endsWith("/" + property))
          .map(fact -> new Cell(fact.value().text(), links.href(fact.value().iri())))
          .findFirst()
          .orElse(null);
    }
  }
}
