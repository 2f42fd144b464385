package org.parley.publish.web.http;

import java.util.List;

/**
 * Why a question is not answered.
 *
 * @param detail what to do instead
 * @param choices what may have been meant
 */
public record Problem(ProblemType type, String detail, List<Choice> choices) {
  public Problem {
    choices = List.copyOf(choices);
  }

  /**
   * One of the things that may have been meant.
   *
   * @param href where the question is asked with it
   */
  public record Choice(String label, String iri, String href) {}
}
