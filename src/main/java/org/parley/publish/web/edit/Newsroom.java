package org.parley.publish.web.edit;

import java.util.List;
import org.parley.model.Report;

/** What reads and stores texts; the server is given it by whoever knows the steps. */
public interface Newsroom {
  /** Reads one text; nothing is stored. */
  Read read(Submission submission);

  /** What reports would come to, all of them together; nothing is stored. */
  List<Prospect> look(List<Report> reports);

  /**
   * Stores reports with what was said of them, and makes the graph anew where that changes it.
   *
   * @throws EditException where it cannot be done; then nothing is stored
   */
  void store(List<Verdict> verdicts);

  /** What is to be served from now on. */
  Served served();
}
