package org.parley.publish.web.entity;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.parley.publish.names.NameIndex;
import org.parley.publish.names.Thing;
import org.parley.publish.web.http.Bodies;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.LinkHeader;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.Turns;
import org.parley.publish.web.http.Version;

/** All things by kind, a page at a time, and those whose names hold some words. */
final class BrowseServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 200;

  private final transient Finder finder;
  private final transient Pages pages;
  private final transient Version version;

  BrowseServlet(Finder finder, Pages pages, Version version) {
    this.finder = finder;
    this.pages = pages;
    this.version = version;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String kind = String.valueOf(request.getPathInfo()).replaceFirst("^/|^null$", "");
    NameIndex names = finder.names();
    if (names == null) {
      Bodies.notYet(request, response);
    } else if (!kind.isEmpty() && !names.counts().containsKey(kind)) {
      Problems.notFound(request, response, "There is no such kind.", finder.near(kind));
    } else if (!version.isKnown(request, response, "html")) {
      pages.write(response, "browse", page(names, kind, request, response));
    }
  }

  private BrowsePage page(
      NameIndex names, String kind, HttpServletRequest request, HttpServletResponse response) {
    String typed = String.valueOf(Parameters.parse(request.getQueryString()).first("name"));
    if (kind.isEmpty() && !typed.equals("null")) {
      return BrowsePage.found(typed, cells(names.search(typed, List.of(), PAGE)));
    }
    if (kind.isEmpty()) {
      return BrowsePage.kinds(names.counts());
    }
    int number = Turns.number(request.getQueryString());
    int count = names.counts().getOrDefault(kind, 0);
    Turns turns = new Turns("/browse/" + kind, number, (count + PAGE - 1) / PAGE);
    if (turns.last() > 1) {
      turns.announce(new LinkHeader()).write(response);
    }
    return new BrowsePage(
        kind, "", List.of(), cells(names.things(kind, (number - 1) * PAGE, PAGE)), turns.cells());
  }

  private List<Cell> cells(List<Thing> things) {
    return things.stream().map(finder::cell).toList();
  }
}
