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
   * @param traits what tells it from others of its name
   * @param href where the question is asked with it
   */
  public record Choice(String label, String traits, String iri, String href) {
    /** A link for people. */
    public Cell cell() {
      return new Cell(traits.isEmpty() ? label : label + " (" + traits + ")", href);
    }
  }
}
