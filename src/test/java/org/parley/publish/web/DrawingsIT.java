package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader.View;
import org.parley.publish.query.catalogue.QueryCatalogue;

/** A question that says how it is best drawn can be drawn. */
@ExtendWith(OnSample.class)
final class DrawingsIT {
  private final SampleServer server;

  DrawingsIT(SampleServer server) {
    this.server = server;
  }

  static List<CannedQuery> drawn() {
    return QueryCatalogue.load().queries().stream()
        .filter(query -> query.header().view() != View.TABLE)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void aDrawingHasATitleWordsAndMarksThatLeadOn(CannedQuery query) {
    HttpResponse<byte[]> answer = server.send("GET", "/q/" + query.name() + ".svg");
    String drawn = new String(answer.body(), StandardCharsets.UTF_8);
    assertEquals(200, answer.statusCode(), drawn);
    Document svg = Jsoup.parse(drawn, Parser.xmlParser());
    assertEquals(query.header().summary(), svg.select("svg > title").text());
    assertFalse(svg.select("svg > desc").text().isBlank(), drawn);
    assertTrue(svg.select("a[href]").size() > 0, drawn);
  }
}
