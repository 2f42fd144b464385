package org.parley.publish.web.sparql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.query.catalogue.QueryManual;
import org.parley.publish.web.guard.Refusal;

/**
 * What the page of the endpoint shows: a query to write, and what came of it.
 *
 * @param failure why there is no answer
 * @param given the answer once more, for the editor
 */
public record SparqlPage(
    String query,
    @Nullable Failure failure,
    @Nullable ResultTable result,
    @Nullable GivenAnswer given,
    List<Group> questions) {
  /** The questions of one tag. */
  public record Group(String tag, List<Entry> questions) {}

  /** A question whose query can be taken over. */
  public record Entry(String name, String summary) {}

  /**
   * Why a query is not answered.
   *
   * @param line where the fault stands, from 1 on; 0 where that is unknown
   * @param excerpt that line, with a mark below the fault
   */
  public record Failure(String reason, int line, int column, String excerpt) {
    static Failure of(Refusal refusal, String query) {
      Refusal.Place place = refusal.place();
      if (place == null) {
        return new Failure(refusal.reason(), 0, 0, "");
      }
      // all that might stand there instead is a list for programs
      String reason = refusal.reason().split("\nWas expecting", 2)[0];
      return new Failure(
          reason, place.line(), place.column(), excerpt(query.lines().toList(), place));
    }

    private static String excerpt(List<String> lines, Refusal.Place place) {
      return place.line() > lines.size()
          ? ""
          : lines.get(place.line() - 1) + "\n" + " ".repeat(place.column() - 1) + "^";
    }
  }

  /** What came of it, in the title of the page. */
  public String title() {
    if (failure != null) {
      return "Not answered · SPARQL";
    }
    return result == null ? "SPARQL" : "Result · SPARQL";
  }

  static SparqlPage unasked(String query, QueryCatalogue catalogue) {
    return new SparqlPage(query, null, null, null, groups(catalogue));
  }

  static SparqlPage answered(
      String query, ResultTable result, GivenAnswer given, QueryCatalogue catalogue) {
    return new SparqlPage(query, null, result, given, groups(catalogue));
  }

  static SparqlPage refused(String query, Refusal refusal, QueryCatalogue catalogue) {
    return new SparqlPage(query, Failure.of(refusal, query), null, null, groups(catalogue));
  }

  private static List<Group> groups(QueryCatalogue catalogue) {
    return QueryManual.byTag(catalogue.queries()).entrySet().stream()
        .map(
            group ->
                new Group(
                    group.getKey(),
                    group.getValue().stream()
                        .map(query -> new Entry(query.name(), query.header().summary()))
                        .toList()))
        .toList();
  }
}
