package org.parley.publish.web.question;

import java.util.Collection;
import java.util.List;
import org.parley.publish.names.Names;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Problem;
import org.parley.publish.web.http.Problem.Choice;
import org.parley.publish.web.http.ProblemType;

/** Tells why a question is not answered, and what may be asked instead. */
final class Failures {
  private static final int NEAR = 3;

  private final Links links;

  Failures(Links links) {
    this.links = links;
  }

  /** Of a question that there is. */
  static Problem of(QueryException why, Asked asked) {
    return new Problem(type(why), sentence(why), choices(why, asked));
  }

  /** Of a question that there is not: those whose names come near. */
  Problem unknown(QueryException why, Asked asked, Collection<CannedQuery> queries) {
    List<String> near =
        Names.nearest(asked.name(), queries.stream().map(CannedQuery::name).toList(), NEAR);
    List<Choice> choices =
        queries.stream()
            .filter(query -> near.contains(query.name()))
            .map(
                query ->
                    new Choice(
                        query.header().summary(),
                        "",
                        links.iri("/q/" + query.name()),
                        "/q/" + query.name()))
            .toList();
    return new Problem(type(why), sentence(why), choices);
  }

  /** Of a form that a question does not have. */
  static Problem noSuchForm(Asked asked, Forms forms) {
    return new Problem(
        asked.suffix().isEmpty() ? ProblemType.NOT_ACCEPTABLE : ProblemType.NO_SUCH_FORM,
        asked.name() + " is offered as " + forms.told(),
        List.of());
  }

  /** Of a question whose rows nothing draws. */
  static Problem noDrawing(Asked asked, Tabs tabs) {
    return new Problem(
        ProblemType.NO_SUCH_FORM,
        asked.name() + " cannot be drawn; its rows can be seen as " + Tabs.told(tabs.offered()),
        List.of());
  }

  private static ProblemType type(QueryException why) {
    return switch (why.kind()) {
      case UNKNOWN_QUERY -> ProblemType.UNKNOWN_QUESTION;
      case BAD_PARAMETER -> ProblemType.UNKNOWN_PARAMETER;
      case NOT_FOUND -> ProblemType.UNKNOWN_ENTITY;
      case AMBIGUOUS -> ProblemType.AMBIGUOUS_NAME;
      case NO_SUCH_PAGE -> ProblemType.NO_SUCH_PAGE;
      case TIMEOUT -> ProblemType.TOO_LONG;
      case BROKEN_FILE -> ProblemType.UNEXPECTED;
    };
  }

  /** The first line: terminals get the choices below it, which stand apart here. */
  private static String sentence(QueryException why) {
    return String.valueOf(why.getMessage()).split(":?\n", 2)[0];
  }

  /** Each choice asks again with its IRI. */
  private static List<Choice> choices(QueryException why, Asked asked) {
    return why.choices().stream()
        .map(
            choice ->
                new Choice(
                    choice.label(),
                    choice.traits(),
                    choice.iri(),
                    asked.with(why.parameter(), choice.iri()).address()))
        .toList();
  }
}
