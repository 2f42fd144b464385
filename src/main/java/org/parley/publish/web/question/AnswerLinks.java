package org.parley.publish.web.question;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.publish.query.answer.AnswerFormat;
import org.parley.publish.query.answer.AnswerPage;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.LinkHeader;

/** Where to go from a page of an answer: to other pages, other forms, its description. */
record AnswerLinks(AnswerPage page, Asked asked) {
  static AnswerLinks of(AnswerPage page, Asked asked) {
    return new AnswerLinks(page, asked);
  }

  /** Says in headers how many rows there are and where the others stand (RFC 8288). */
  void announce(HttpServletResponse response, String mediaType, int rowCap) {
    if (page.exact()) {
      response.setIntHeader("X-Total-Count", page.total());
    } else {
      response.setHeader("X-Parley-Truncated", "true");
      response.setIntHeader("X-Parley-Row-Cap", rowCap);
    }
    LinkHeader header = new LinkHeader();
    turns(header);
    forms(header, mediaType);
    header
        .add("/openapi.json", "describedby", "application/json")
        .add(asked.in(Descriptions.TURTLE).bare(), "describedby", "text/turtle")
        .write(response);
  }

  private void turns(LinkHeader header) {
    int number = page.slice().page();
    int last = page.pages();
    if (last > 1) {
      header.add(asked.page(1).address(), "first");
    }
    if (number > 1) {
      header.add(asked.page(number - 1).address(), "prev");
    }
    if (number < last) {
      header.add(asked.page(number + 1).address(), "next");
    }
    // beyond the rows that were kept nobody knows
    if (last > 1 && page.exact()) {
      header.add(asked.page(last).address(), "last");
    }
  }

  private void forms(LinkHeader header, String mediaType) {
    Asked plain = asked.without(Asked.BOM, Asked.DETAIL, Asked.VIEW);
    if (!mediaType.equals(Formats.HTML)) {
      header.add(plain.in("html").address(), "alternate", Formats.HTML);
    }
    if (!mediaType.equals(Forms.SVG_TYPE) && Tabs.of(page.answer().query()).isDrawn()) {
      header.add(plain.in(Forms.SVG).address(), "alternate", Forms.SVG_TYPE);
    }
    for (AnswerFormat format : AnswerFormat.offered(page.answer().query())) {
      if (!format.mediaType().equals(mediaType)) {
        header.add(plain.in(format.suffix()).address(), "alternate", format.mediaType());
      }
    }
  }

  /** The drawing as a file, where the rows can be drawn. */
  private static List<Cell> drawing(Asked whole, Tabs tabs) {
    return tabs.isDrawn() ? List.of(new Cell(Forms.SVG, whole.in(Forms.SVG).address())) : List.of();
  }

  /** The pages beside this one, for people. */
  List<Cell> turns() {
    int number = page.slice().page();
    List<Cell> turns = new ArrayList<>();
    if (number > 1) {
      turns.add(new Cell("Previous", asked.page(number - 1).address()));
    }
    if (number < page.pages()) {
      turns.add(new Cell("Next", asked.page(number + 1).address()));
    }
    return turns;
  }

  /** The whole answer in forms to take away, those for spreadsheets ready to be opened. */
  List<Cell> downloads() {
    Asked whole = asked.without(Asked.PAGE, Asked.SIZE, Asked.DETAIL, Asked.BOM);
    Tabs tabs = Tabs.of(page.answer().query());
    return Stream.concat(
            AnswerFormat.offered(page.answer().query()).stream()
                .map(format -> new Cell(format.suffix(), download(whole, format))),
            drawing(tabs.isDrawing(whole) ? whole : whole.without(Asked.VIEW), tabs).stream())
        .toList();
  }

  private static String download(Asked whole, AnswerFormat format) {
    Asked file = whole.without(Asked.VIEW).in(format.suffix());
    return (format == AnswerFormat.CSV ? file.option(Asked.BOM, "1") : file).address();
  }
}
