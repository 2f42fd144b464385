package org.parley.publish.web.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.publish.linkeddata.Evidence;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Parameters;

/**
 * The editions of a series in order, those that no article tells of among them.
 *
 * @param question where they stand as the answer to a question; leads nowhere where nobody asks
 */
public record Editions(Cell question, List<Edition> editions) {
  static final Editions NONE = new Editions(Cell.plain(""), List.of());

  /**
   * One edition.
   *
   * @param number empty where none is told
   * @param meeting leads nowhere where no article tells of it
   * @param who says that it belongs to the series
   */
  public record Edition(
      String number, Cell meeting, String date, String place, String status, Who who) {
    /** Whether no article tells of it. */
    public boolean isMissing() {
      return meeting.href().isEmpty();
    }
  }

  /** Whether an edition that is told of without a number may be one of those not told of. */
  public boolean isUnsure() {
    return editions.stream().anyMatch(Edition::isMissing)
        && editions.stream().anyMatch(e -> e.number().isEmpty());
  }

  private static final Evidence.Tie OF_SERIES = new Evidence.Tie("claimObject", "claimSubject", "");

  /** Reads the editions of a series. */
  record Reading(String series, Links links) implements PartReader.Piece<Editions> {
    @Override
    public Editions notYet() {
      return new Editions(question(), List.of());
    }

    @Override
    public Editions of(KeptAnswers answers, DatasetGraph data) {
      List<Edition> editions = new ArrayList<>();
      Evidence evidence = new Evidence(data);
      rows(answers, "editions-of-a-series").forEach(row -> editions.add(told(row, evidence)));
      for (Rows.Row row : rows(answers, "missing-editions")) {
        insert(editions, missing(row.text("edition")));
      }
      return new Editions(question(), editions);
    }

    private List<Rows.Row> rows(KeptAnswers answers, String question) {
      return new Rows(answers.answer(question, Map.of("series", series)), links).all();
    }

    private Edition told(Rows.Row row, Evidence evidence) {
      String date = row.text("date");
      return new Edition(
          row.text("edition"),
          row.cell("meeting"),
          date.isEmpty() ? Cell.NOT_REPORTED : Days.inWords(date),
          row.text("place"),
          row.text("status"),
          Who.of(
              evidence.between(
                  OF_SERIES,
                  NodeFactory.createURI(series),
                  NodeFactory.createURI(row.iri("meeting"))),
              links));
    }

    private static Edition missing(String number) {
      return new Edition(number, Cell.plain("no article tells of it"), "", "", "", Who.NOBODY);
    }

    /** Right before the next edition that is told of with a number. */
    private static void insert(List<Edition> editions, Edition missing) {
      int number = number(missing);
      int at =
          editions.stream()
              .filter(e -> number(e) > number)
              .min(Comparator.comparingInt(Reading::number))
              .map(editions::indexOf)
              .orElse(editions.size());
      editions.add(at, missing);
    }

    private static int number(Edition edition) {
      return edition.number().matches("\\d{1,6}") ? Integer.parseInt(edition.number()) : 0;
    }

    private Cell question() {
      return new Cell(
          "Open this list as a question",
          "/q/editions-of-a-series?series=" + Parameters.encode(series));
    }
  }
}
