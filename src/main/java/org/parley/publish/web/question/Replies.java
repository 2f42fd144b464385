package org.parley.publish.web.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.publish.chart.Drawing;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryHeader.View;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.answer.AnswerFormat;
import org.parley.publish.query.answer.AnswerPage;
import org.parley.publish.query.answer.AnswerWriter;
import org.parley.publish.query.answer.Slice;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Problem;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.Version;
import org.parley.publish.web.pivot.Pivot;
import org.parley.publish.web.pivot.PivotTable;

/** Answers questions: on a page for people, in a form of data for programs. */
public final class Replies {
  private final KeptAnswers answers;
  private final ChoiceReplies choices;
  private final int rowCap;
  private final QueryGuard guard;
  private final Pages pages;
  private final Links links;
  private final Version version;
  private final Failures failures;
  private final Drawings drawings;
  private final Located located;
  private final Citing citing;

  /**
   * Of these answers.
   *
   * @param rowCap how many rows of an answer are kept at most
   */
  public Replies(
      KeptAnswers answers,
      ChoiceReplies choices,
      int rowCap,
      QueryGuard guard,
      Pages pages,
      Links links,
      Drawings drawings,
      Citing citing,
      Version version) {
    this.answers = answers;
    this.choices = choices;
    this.rowCap = rowCap;
    this.guard = guard;
    this.pages = pages;
    this.links = links;
    this.drawings = drawings;
    this.citing = citing;
    this.version = version;
    this.failures = new Failures(links);
    this.located = new Located(answers, guard);
  }

  ChoiceReplies choices() {
    return choices;
  }

  Failures failures() {
    return failures;
  }

  /** A drawing of the whole answer as a file. */
  void drawing(
      HttpServletRequest request, HttpServletResponse response, CannedQuery query, Asked asked)
      throws IOException {
    try {
      View view = Objects.requireNonNull(Tabs.of(query).drawn(asked));
      AnswerPage page = page(query, asked, false);
      if (!version.isKnown(request, response, asked.fingerprint(query, Forms.SVG))) {
        AnswerLinks.of(page, asked).announce(response, Forms.SVG_TYPE, rowCap);
        response.setHeader("Content-Security-Policy", drawings.policy());
        byte[] svg =
            drawings
                .file(query, located.rows(page.answer(), view), asked, view)
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType(Forms.SVG_TYPE);
        response.setContentLength(svg.length);
        response.getOutputStream().write(svg);
      }
    } catch (QueryException e) {
      Problems.send(request, response, Failures.of(e, asked));
    }
  }

  void data(
      HttpServletRequest request,
      HttpServletResponse response,
      CannedQuery query,
      Asked asked,
      AnswerFormat format)
      throws IOException {
    String form = asked.fingerprint(query, format.suffix());
    if (version.isHeld(request, response, form)) {
      return;
    }
    try {
      boolean marked = asked.wants(Asked.BOM) && format == AnswerFormat.CSV;
      AnswerPage page = page(query, asked, false);
      if (!version.isKnown(request, response, form)) {
        AnswerLinks.of(page, asked).announce(response, format.mediaType(), rowCap);
        write(response, page.answer(), format, marked);
      }
    } catch (QueryException e) {
      Problems.send(request, response, Failures.of(e, asked));
    }
  }

  private static void write(
      HttpServletResponse response, Answer answer, AnswerFormat format, boolean marked)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (marked) {
      AnswerWriter.mark(bytes);
    }
    AnswerWriter.write(answer, format, bytes);
    response.setContentType(format.contentType());
    response.setContentLength(bytes.size());
    bytes.writeTo(response.getOutputStream());
  }

  void page(
      HttpServletRequest request, HttpServletResponse response, CannedQuery query, Asked asked)
      throws IOException {
    if (isFirstSight(query, asked)) {
      form(response, query, asked, null);
      return;
    }
    String form = asked.fingerprint(query, "html " + citing.today());
    if (version.isHeld(request, response, form)) {
      return;
    }
    try {
      boolean pivoted = Tabs.of(query).chosen(asked) == View.PIVOT;
      AnswerPage page = pivoted ? meetings(query, asked) : page(query, asked, true);
      if (!version.isKnown(request, response, form)) {
        ChoiceReplies.Proposed proposed = choices.proposed(query);
        if (!proposed.isWhole()) {
          Version.notWhole(response);
        }
        AnswerLinks.of(page, asked).announce(response, Formats.HTML, rowCap);
        pages.write(
            response,
            "question",
            QuestionPage.answered(page, asked, links, taken(page, asked))
                .drawn(drawing(query, asked), pivoted ? pivot(page) : null)
                .proposing(proposed.byParameter()));
      }
    } catch (QueryException e) {
      form(response, query, asked, Failures.of(e, asked));
    }
  }

  private Taken taken(AnswerPage page, Asked asked) {
    CannedQuery query = page.answer().query();
    String address = links.iri(asked.in("").address());
    return new Taken(
        AnswerLinks.of(page, asked).downloads(),
        address,
        citing.of(query, asked, address),
        answers.sparql(query, asked.values()));
  }

  /** The rows of the meetings that a page has. */
  private AnswerPage meetings(CannedQuery query, Asked asked) {
    Slice slice = asked.slice(Pivot.USUAL_SIZE);
    return Pivot.page(page(query, asked.without(Asked.PAGE, Asked.SIZE), false).answer(), slice);
  }

  private PivotTable pivot(AnswerPage page) {
    return guard.read(signal -> Pivot.of(page, answers::answer, links));
  }

  /** The drawing that the page is to show; null where it shows the rows alone. */
  private @Nullable Drawing drawing(CannedQuery query, Asked asked) {
    View view = Tabs.of(query).chosen(asked);
    if (!Tabs.isDrawing(view)) {
      return null;
    }
    Asked whole = asked.without(Asked.PAGE, Asked.SIZE);
    return drawings.inPage(
        query, () -> located.rows(page(query, whole, false).answer(), view), whole, view);
  }

  private void form(
      HttpServletResponse response, CannedQuery query, Asked asked, @Nullable Problem problem)
      throws IOException {
    if (problem != null) {
      response.setStatus(problem.type().status());
    }
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", "no-cache");
    pages.write(
        response,
        "question",
        QuestionPage.unanswered(query, asked, problem)
            .proposing(choices.proposed(query).byParameter()));
  }

  /** A page whose form must be filled in first has nothing to complain of yet. */
  private static boolean isFirstSight(CannedQuery query, Asked asked) {
    return asked.values().isEmpty()
        && query.header().params().stream().anyMatch(p -> p.required() && p.byDefault() == null);
  }

  private AnswerPage page(CannedQuery query, Asked asked, boolean paged) {
    // what is wrong with the address is told before the graph is asked
    var sorting = asked.sorting(query);
    var slice = asked.slice(paged);
    Answer whole = guard.read(signal -> answers.answer(query, asked.values()));
    return AnswerPage.of(whole, sorting, slice);
  }
}
