package org.parley.publish.web.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.chart.Views;
import org.parley.publish.query.QueryHeader.View;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.web.guard.QueryGuard;

/** Finds where the meetings of an answer took place, for a map of rows that name no places. */
record Located(KeptAnswers answers, QueryGuard guard) {
  private static final String PLACES = "meetings-at-a-place";
  private static final String MEETING = "meeting";

  /** The rows from which a view is drawn: those of the answer, or the places of its meetings. */
  Answer rows(Answer answer, View view) {
    return view == View.MAP && !Views.namesPlaces(answer.query()) ? places(answer) : answer;
  }

  private Answer places(Answer answer) {
    Set<String> meetings = new HashSet<>();
    answer.rows().forEach((List<@Nullable RDFNode> row) -> meetings.add(meeting(answer, row)));
    Answer all = guard.read(signal -> answers.answer(PLACES, Map.of()));
    List<List<@Nullable RDFNode>> rows = new ArrayList<>();
    for (List<@Nullable RDFNode> row : all.rows()) {
      if (meetings.contains(meeting(all, row))) {
        rows.add(row);
      }
    }
    return new Answer(all.query(), Map.of(), rows, all.truncated() || answer.truncated());
  }

  private static String meeting(Answer answer, List<@Nullable RDFNode> row) {
    return Answer.text(row.get(answer.columns().indexOf(MEETING)));
  }
}
