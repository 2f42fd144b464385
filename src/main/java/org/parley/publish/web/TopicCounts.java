package org.parley.publish.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.query.catalogue.QueryCatalogue;

/** How many meetings talked about each topic of the scheme, as a question answers it. */
record TopicCounts(Supplier<QueryCatalogue> catalogue, KeptAnswers answers) {
  private static final String QUESTION = "topic-tree";

  /** Those with what lies under each, by the IRIs of the concepts. */
  Map<String, Long> meetings() {
    Map<String, Long> counts = new HashMap<>();
    if (catalogue.get().has(QUESTION)) {
      try {
        read(answers.answer(QUESTION, Map.of()), counts);
      } catch (QueryException e) {
        // the question itself tells what is wrong
        return Map.of();
      }
    }
    return counts;
  }

  private static void read(Answer answer, Map<String, Long> counts) {
    int concept = answer.columns().indexOf("concept");
    int meetings = answer.columns().indexOf("meetings");
    for (List<@Nullable RDFNode> row : answer.rows()) {
      counts.put(Answer.text(row.get(concept)), Long.valueOf(Answer.text(row.get(meetings))));
    }
  }
}
