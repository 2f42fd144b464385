package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.catalogue.QueryCatalogue;

/** The page of a question: meetings in rows, other views of them, and the sentences behind. */
final class DialoguesIT {
  private static final String FLAGSHIP = "/q/who-represented-each-side";
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(TestServer.GENEROUS, 1000, "/queries/fixture.ttl");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String address) {
    HttpResponse<String> page = server.get(address, "Accept", "text/html");
    assertEquals(200, page.statusCode(), address);
    return page.body();
  }

  /** The row of the table that begins with this meeting, as text. */
  private static String row(String page, String meeting) {
    for (String row : page.split("<tr>", -1)) {
      if (row.strip().startsWith("<th scope=\"row\">") && row.contains(">" + meeting + "</a>")) {
        return row.split("</tr>", -1)[0];
      }
    }
    throw new AssertionError("no row for " + meeting + " in " + page);
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1).replace("&amp;", "&"));
    }
    return found;
  }

  @Test
  void eachMeetingIsOneRowWithItsSidesAndWhoSaysSo() {
    String page = page(FLAGSHIP);
    String fifth = text(row(page, "5th Norland–Ruritania staff talks"));
    assertTrue(fifth.contains("13 March 2024"), fifth);
    assertTrue(fifth.contains("Ola Brekke Brigadier"), fifth);
    assertTrue(fifth.contains("deputy director"), fifth);
    String fourth = row(page, "4th Norland–Ruritania staff talks");
    assertTrue(text(fourth).contains("June 2023, month only"), fourth);
    assertTrue(fourth.contains("<p class=\"absent hatched\">not reported</p>"), fourth);
    assertTrue(text(fourth).contains("accounts differ"), fourth);
    assertFalse(fifth.contains("accounts differ"), fifth);
  }

  @Test
  void meetingsAreCountedOnPagesAndNoneIsCut() {
    Pattern meeting = Pattern.compile("<th scope=\"row\">\\s*<a href=\"([^\"]+)\"");
    List<String> first = found(meeting, page(FLAGSHIP + "?size=2"));
    List<String> second = found(meeting, page(FLAGSHIP + "?size=2&page=2"));
    assertEquals(2, first.size());
    assertFalse(second.isEmpty());
    second.forEach(other -> assertFalse(first.contains(other), other));
    assertTrue(page(FLAGSHIP + "?size=2").contains("1–2 of"));
  }

  @Test
  void whatIsMarkedStandsInTheSentence() {
    String page = page(FLAGSHIP);
    List<String> addresses = found(Pattern.compile("href=\"(/evidence[^\"]+)\""), page);
    assertFalse(addresses.isEmpty());
    int marked = 0;
    for (String address : addresses) {
      String evidence = page(address);
      assertTrue(evidence.contains("<h1>"), address);
      marked += found(Pattern.compile("<mark>([^<]+)</mark>"), evidence).size();
    }
    assertTrue(marked > 0, "no marked words at " + addresses);
    assertEquals(400, server.get("/evidence").statusCode());
    assertEquals(400, server.get("/evidence?value=held").statusCode());
    assertEquals(200, server.get("/evidence?thing=nothing").statusCode());
    String tag = server.get(addresses.get(0)).headers().firstValue("ETag").orElseThrow();
    assertEquals(304, server.get(addresses.get(0), "If-None-Match", tag).statusCode());
    assertEquals(200, server.get("/evidence?thing=nothing", "If-None-Match", tag).statusCode());
  }

  @Test
  void eachRowOfATableLeadsToItsSentences() {
    Pattern evidence =
        Pattern.compile("<a href=\"(/evidence[^\"]+value=held[^\"]*)\">Evidence</a>");
    List<String> addresses = found(evidence, page("/q/meetings-in-a-period"));
    assertFalse(addresses.isEmpty());
    String status = page(addresses.get(0).replace("&amp;", "&"));
    assertTrue(status.contains("<mark>"), status);
    Pattern any = Pattern.compile("<a href=\"(/evidence[^\"]+)\">Evidence</a>");
    for (String told : List.of("source-of-a-fact", "articles", "export-schema-org")) {
      assertEquals(List.of(), found(any, page("/q/" + told + "?view=table")), told);
    }
  }

  @Test
  void everyViewIsThereAndEveryDrawingAFile() {
    for (CannedQuery query : QueryCatalogue.load().queries()) {
      if (query.header().params().stream().anyMatch(p -> p.required())) {
        continue;
      }
      String page = page("/q/" + query.name());
      List<String> views = found(Pattern.compile("[?&](?:amp;)?view=([a-z]+)\" aria"), page);
      for (String view : views) {
        String shown = page("/q/" + query.name() + "?view=" + view);
        boolean drawn = shown.contains("<svg ");
        assertEquals(List.of("timeline", "network", "map").contains(view), drawn, query.name());
        if (drawn) {
          HttpResponse<String> file = server.get("/q/" + query.name() + ".svg?view=" + view);
          assertEquals(200, file.statusCode());
          assertTrue(file.body().startsWith("<?xml"), file.body());
          assertFalse(file.body().contains(" style="), query.name());
        }
      }
    }
  }

  @Test
  void aDrawingIsGivenWhereAcceptAsksForOne() {
    HttpResponse<String> drawing = server.get(FLAGSHIP, "Accept", "image/svg+xml");
    assertEquals("image/svg+xml", drawing.headers().firstValue("Content-Type").orElse(""));
    String policy = drawing.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("style-src 'sha256-"), policy);
    assertFalse(policy.contains("unsafe-inline"), policy);
    HttpResponse<String> none = server.get("/q/publishers.svg");
    assertEquals(404, none.statusCode());
    assertTrue(none.body().contains("can be seen as table"), none.body());
    HttpResponse<String> wrong = server.get("/q/publishers.json?view=map");
    assertEquals(200, wrong.statusCode());
    HttpResponse<String> page = server.get("/q/publishers?view=map", "Accept", "text/html");
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("it has table"), page.body());
  }

  @Test
  void explorationsAreDrawnAnswers() {
    for (String path : List.of("/timeline", "/network", "/map")) {
      HttpResponse<String> moved = server.get(path + "?from=2020", "Accept", "text/html");
      assertEquals(302, moved.statusCode());
      String address = moved.headers().firstValue("Location").orElse("");
      assertTrue(address.endsWith("?view=" + path.substring(1) + "&from=2020"), address);
      assertTrue(page(address.replace("&from=2020", "")).contains("<svg "), address);
    }
  }

  @Test
  void allArticlesStandInAList() {
    HttpResponse<String> moved = server.get("/articles?words=talks", "Accept", "text/html");
    String address = moved.headers().firstValue("Location").orElse("");
    assertEquals("/q/articles?view=table&words=talks", address);
    assertTrue(page(address).contains("Staff talks held in Ostmark"), address);
    assertTrue(page(address).contains("href=\"/articles\""), "in the navigation");
  }

  @Test
  void anAnswerCanBeCitedAndAskedOnWithItsValues() {
    String page = page(FLAGSHIP + "?side=Norland");
    assertTrue(page.contains("(side = Norland). Parley"), page);
    assertTrue(page.contains("/q/who-represented-each-side?side=Norland, accessed "), page);
    String edit = found(Pattern.compile("href=\"/sparql\\?edit=([^\"]+)\""), page).get(0);
    assertTrue(edit.contains("organisation%2Fnorland"), edit);
    assertTrue(page(FLAGSHIP).contains("href=\"/sparql?edit=%23%2B"));
  }
}
