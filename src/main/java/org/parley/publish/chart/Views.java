package org.parley.publish.chart;

import java.util.ArrayList;
import java.util.List;
import org.parley.publish.chart.content.Events;
import org.parley.publish.chart.content.Meetings;
import org.parley.publish.chart.content.Pairs;
import org.parley.publish.chart.content.Rows;
import org.parley.publish.chart.content.Sites;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader.View;

/** Which drawings the columns of a question allow; columns are known by their names. */
public final class Views {
  private Views() {}

  /** The drawings that fit. */
  public static List<View> of(CannedQuery query) {
    List<String> columns = query.columns();
    List<View> views = new ArrayList<>();
    if (Events.fit(columns) || YearBars.fit(columns)) {
      views.add(View.TIMELINE);
    }
    if (Meetings.fit(columns) || Pairs.fit(columns)) {
      views.add(View.NETWORK);
    }
    if (namesPlaces(query) || Rows.nameThing(columns, "meeting")) {
      views.add(View.MAP);
    }
    return views;
  }

  /** Whether the rows name places; else a map is drawn from those of their meetings. */
  public static boolean namesPlaces(CannedQuery query) {
    return Sites.fit(query.columns());
  }
}
