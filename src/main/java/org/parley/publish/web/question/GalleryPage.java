package org.parley.publish.web.question;

import java.util.Comparator;
import java.util.List;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryCatalogue;
import org.parley.publish.web.http.Cell;

/**
 * What the page of all questions shows.
 *
 * @param faults what is wrong with query files
 */
public record GalleryPage(List<Entry> questions, List<String> faults) {
  private static final String FIRST = "flagship";

  /** A question and where it is answered. */
  public record Entry(Cell link, String description, List<String> tags) {}

  /** All questions, the one that its header tags as flagship first. */
  public static GalleryPage of(QueryCatalogue catalogue) {
    return new GalleryPage(
        catalogue.queries().stream()
            .sorted(
                Comparator.comparing((CannedQuery q) -> !q.header().tags().contains(FIRST))
                    .thenComparing(CannedQuery::name))
            .map(GalleryPage::entry)
            .toList(),
        catalogue.faults());
  }

  private static Entry entry(CannedQuery query) {
    return new Entry(
        new Cell(query.header().summary(), "/q/" + query.name()),
        query.header().description(),
        query.header().tags().stream().filter(tag -> !tag.equals(FIRST)).toList());
  }
}
