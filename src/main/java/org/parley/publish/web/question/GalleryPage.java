package org.parley.publish.web.question;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.query.catalogue.QueryManual;
import org.parley.publish.web.http.Cell;

/**
 * What the page of all questions shows.
 *
 * @param faults what is wrong with query files
 */
public record GalleryPage(List<Section> sections, List<String> faults) {
  private static final String FIRST = "flagship";

  /**
   * Questions about one matter.
   *
   * @param tag the tag that they share, which is the section's anchor, too
   */
  public record Section(String tag, List<Entry> questions) {
    public Section {
      questions = List.copyOf(questions);
    }

    /** Its heading. */
    public String title() {
      return tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1);
    }

    /** A link to it. */
    public Cell link() {
      return new Cell(title(), "#" + tag);
    }
  }

  /** A question and where it is answered. */
  public record Entry(Cell link, String description, List<String> tags) {
    private static Entry of(CannedQuery query) {
      return new Entry(
          new Cell(query.header().summary(), "/q/" + query.name()),
          query.header().description(),
          query.header().tags().stream().filter(tag -> !tag.equals(FIRST)).toList());
    }
  }

  /**
   * All questions by the first tag of their headers, the one that is tagged as flagship before the
   * others of its section.
   */
  public static GalleryPage of(QueryCatalogue catalogue) {
    List<Section> sections =
        QueryManual.byTag(catalogue.queries()).entrySet().stream()
            .map(group -> section(group.getKey(), group.getValue()))
            .toList();
    return new GalleryPage(sections, catalogue.faults());
  }

  private static boolean isFirst(CannedQuery query) {
    return query.header().tags().contains(FIRST);
  }

  private static Section section(String tag, List<CannedQuery> queries) {
    return new Section(
        tag,
        queries.stream()
            .sorted(Comparator.comparing(query -> !isFirst(query)))
            .map(Entry::of)
            .toList());
  }

  /** The questions of all sections. */
  public List<Entry> questions() {
    return sections.stream().flatMap(section -> section.questions().stream()).toList();
  }
}
