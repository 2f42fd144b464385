package org.parley.publish.web.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/** The last meetings of which at least the year is told. */
public record Latest(List<Meeting> meetings) {
  private static final int MOST = 8;

  /** One of them. */
  public record Meeting(Cell link, String date, String place, String parties, String status) {}

  /** Reads them from all meetings, which are found once. */
  record Reading(Links links) implements PartReader.Piece<Latest> {
    @Override
    public Latest notYet() {
      return new Latest(List.of());
    }

    @Override
    public Latest of(KeptAnswers answers, DatasetGraph data) {
      Rows rows = new Rows(answers.answer("meetings-in-a-period", Map.of()), links);
      List<Rows.Row> dated =
          new ArrayList<>(rows.all().stream().filter(row -> !row.text("date").isEmpty()).toList());
      Collections.reverse(dated);
      return new Latest(dated.stream().limit(MOST).map(Reading::meeting).toList());
    }

    private static Meeting meeting(Rows.Row row) {
      return new Meeting(
          row.cell("meeting"),
          Days.inWords(row.text("date")),
          row.text("place"),
          row.text("parties"),
          row.text("status"));
    }
  }
}
