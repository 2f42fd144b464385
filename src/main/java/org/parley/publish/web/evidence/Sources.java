package org.parley.publish.web.evidence;

import java.util.Map;
import org.parley.publish.query.answer.Answer;

/** Answers further questions about what a row is of. */
public interface Sources {
  /** The answer to a question of Parley's own. */
  Answer ask(String question, Map<String, String> values);
}
