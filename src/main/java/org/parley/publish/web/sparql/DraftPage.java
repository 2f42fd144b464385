package org.parley.publish.web.sparql;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.catalogue.QuestionDraft;

/**
 * What is asked of somebody who saves a query as a question.
 *
 * @param problem why it cannot be saved as it stands, empty at first
 */
public record DraftPage(QuestionDraft draft, String query, String problem) {
  /** How an answer may be drawn. */
  public List<String> views() {
    return Stream.of(QueryHeader.View.values()).map(DraftPage::name).toList();
  }

  /** How this answer is drawn. */
  public String view() {
    return name(draft.view());
  }

  private static String name(QueryHeader.View view) {
    return view.name().toLowerCase(Locale.ROOT);
  }
}
