package org.parley.publish.chart;

import java.util.List;
import java.util.TreeMap;
import org.parley.publish.chart.content.Events;
import org.parley.publish.chart.content.Meetings;
import org.parley.publish.chart.content.Meetings.Met;
import org.parley.publish.chart.content.Pairs;
import org.parley.publish.chart.content.Rows;
import org.parley.publish.chart.content.Sites;
import org.parley.publish.chart.content.Targets;
import org.parley.publish.chart.content.Tie;
import org.parley.publish.query.QueryHeader.View;
import org.parley.publish.query.answer.Answer;

/** Draws the rows of an answer. */
public final class Charts {
  /** Above that many nodes lines hide each other. */
  private static final int NODES = 60;

  /** Above that many marks years are counted. */
  private static final int MARKS = 400;

  private Charts() {}

  /**
   * The drawing of an answer.
   *
   * @param title what was asked
   * @param view one of those that {@link Views} tells for its question
   * @param whole whether the rows are all that the graph tells, none of them asked away
   */
  public static Drawing draw(
      String title, Answer answer, View view, Targets targets, boolean whole) {
    Rows rows = new Rows(answer);
    return switch (view) {
      case TIMELINE -> inTime(rows, targets, whole && !answer.truncated(), title);
      case NETWORK -> network(rows, targets, title);
      case MAP -> WorldMap.of(Sites.of(rows, targets), title);
      case TABLE, PIVOT -> throw new IllegalArgumentException(view + " is not drawn");
    };
  }

  private static Drawing inTime(Rows rows, Targets targets, boolean whole, String title) {
    if (!Events.fit(rows.answer().columns())) {
      return YearBars.of(rows, targets, title);
    }
    Events events = Events.of(rows, targets);
    if (!events.all().isEmpty() && events.all().size() <= MARKS) {
      return TimelineLayout.of(events, whole, title);
    }
    TreeMap<Integer, Integer> years = new TreeMap<>();
    events.all().forEach(event -> years.merge(event.period().first().getYear(), 1, Integer::sum));
    return YearBars.of(years, targets, title, "mark");
  }

  private static Drawing network(Rows rows, Targets targets, String title) {
    if (!Meetings.fit(rows.answer().columns())) {
      List<Tie> ties = Pairs.of(rows, targets);
      long parties = ties.stream().flatMap(tie -> tie.parties().stream()).distinct().count();
      return parties > NODES ? Matrix.of(ties, title) : NetworkLayout.ofTies(ties, title);
    }
    List<Met> meetings = Meetings.of(rows, targets);
    long nodes =
        meetings.size()
            + meetings.stream().flatMap(met -> met.parties().stream()).distinct().count();
    return nodes > NODES
        ? Matrix.of(Meetings.ties(meetings, targets), title)
        : NetworkLayout.ofMeetings(meetings, targets, title);
  }
}
