package org.parley.publish.web.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.web.http.Cell;

/** What the page of all questions shows. */
public record GalleryPage(List<Entry> questions) {
  private static final String FIRST = "flagship";

  /** A question and where it is answered. */
  public record Entry(Cell link, String description, List<String> tags) {}

  /** All questions, the one that its header tags as flagship first. */
  public static GalleryPage of(Collection<CannedQuery> queries) {
    return new GalleryPage(
        queries.stream()
            .sorted(
                Comparator.comparing((CannedQuery q) -> !q.header().tags().contains(FIRST))
                    .thenComparing(CannedQuery::name))
            .map(GalleryPage::entry)
            .toList());
  }

  private static Entry entry(CannedQuery query) {
    return new Entry(
        new Cell(query.header().summary(), "/q/" + query.name()),
        query.header().description(),
        query.header().tags().stream().filter(tag -> !tag.equals(FIRST)).toList());
  }
}
