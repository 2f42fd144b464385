package org.parley.publish.web.http;

import java.util.List;

/**
 * What the page of an error shows.
 *
 * @param type where it is explained
 * @param typed what to search for instead
 * @param near things of which one may have been meant
 * @param choices what the question may be asked with instead
 */
public record ErrorPage(
    String type,
    int status,
    String title,
    String detail,
    String typed,
    List<Cell> near,
    List<Problem.Choice> choices) {
  static ErrorPage of(Problem problem, Links links) {
    return new ErrorPage(
        links.iri(problem.type().address()),
        problem.type().status(),
        problem.type().title(),
        problem.detail(),
        "",
        problem.choices().stream().map(Problem.Choice::cell).toList(),
        problem.choices());
  }
}
