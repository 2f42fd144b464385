package org.parley.publish.web.entity;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.NameIndex;
import org.parley.publish.names.Thing;
import org.parley.publish.names.Traits;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Refusal;
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
  /** What scripts ask that complete a name while it is typed. */
  static final String JSON = "/browse.json";

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 200;
  private static final ObjectMapper WRITER = new ObjectMapper();

  private final transient Finder finder;
  private final transient QueryGuard guard;
  private final transient DatasetGraph data;
  private final transient Pages pages;
  private final transient Version version;
  private final transient Kinds kinds = Kinds.load();

  BrowseServlet(Finder finder, QueryGuard guard, DatasetGraph data, Pages pages, Version version) {
    this.finder = finder;
    this.guard = guard;
    this.data = data;
    this.pages = pages;
    this.version = version;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean json = request.getServletPath().equals(JSON);
    String kind = json ? "" : String.valueOf(request.getPathInfo()).replaceFirst("^/|^null$", "");
    NameIndex names = finder.names();
    try {
      if (names == null) {
        Bodies.notYet(request, response);
      } else if (!kind.isEmpty() && !names.counts().containsKey(kind)) {
        Problems.notFound(request, response, "There is no such kind.", finder.near(kind));
      } else if (!version.isKnown(request, response, json ? "json" : "html")) {
        if (json) {
          send(names, request, response);
        } else {
          pages.write(response, "browse", page(names, kind, request, response));
        }
      }
    } catch (Refusal refusal) {
      Problems.send(request, response, refusal);
    }
  }

  private BrowsePage page(
      NameIndex names, String kind, HttpServletRequest request, HttpServletResponse response) {
    String typed = typed(request);
    if (kind.isEmpty() && typed != null) {
      return BrowsePage.found(typed, found(names, typed, request));
    }
    if (kind.isEmpty()) {
      return BrowsePage.kinds(names.counts(), kinds);
    }
    int number = Turns.number(request.getQueryString());
    int count = names.counts().getOrDefault(kind, 0);
    Turns turns = new Turns("/browse/" + kind, number, (count + PAGE - 1) / PAGE);
    if (turns.last() > 1) {
      turns.announce(new LinkHeader()).write(response);
    }
    return BrowsePage.listed(
        kinds.many(kind), cells(names.things(kind, (number - 1) * PAGE, PAGE)), turns.cells());
  }

  private static @Nullable String typed(HttpServletRequest request) {
    return Parameters.parse(request.getQueryString()).first("name");
  }

  private Found found(NameIndex names, String typed, HttpServletRequest request) {
    String asked = Parameters.parse(request.getQueryString()).first("kind");
    String only = asked == null ? "" : asked;
    return guard.read(
        signal -> Found.of(names, typed, only, kinds, new Traits(data.getDefaultGraph()), finder));
  }

  private void send(NameIndex names, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String typed = typed(request);
    Found found = found(names, typed == null ? "" : typed, request);
    byte[] body =
        WRITER
            .writeValueAsString(found.things().stream().map(BrowseServlet::json).toList())
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static Map<String, String> json(Found.One thing) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("name", thing.link().text());
    json.put("kind", thing.kind());
    if (!thing.traits().isEmpty()) {
      json.put("traits", thing.traits());
    }
    json.put("address", thing.link().href());
    return json;
  }

  private List<Cell> cells(List<Thing> things) {
    return things.stream().map(finder::cell).toList();
  }
}
