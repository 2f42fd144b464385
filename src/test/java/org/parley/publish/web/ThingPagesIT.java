package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the pages of each kind of thing answer first. */
final class ThingPagesIT {
  private static final List<String> PATHS =
      List.of(
          "/doc/meeting/staff-talks-5",
          "/doc/person/ola-brekke",
          "/doc/organisation/norland",
          "/doc/series/norland-ruritania-staff-talks",
          "/doc/place/ostmark",
          "/doc/topic/border-incidents");

  private static TestServer server;
  private static TestServer offices;
  private static TestServer accounts;

  @BeforeAll
  static void start() {
    server = new TestServer(TestServer.GENEROUS, 1000, "/queries/fixture.ttl");
    offices = new TestServer(TestServer.GENEROUS, 1000, "/queries/offices.ttl");
    accounts = new TestServer(TestServer.GENEROUS, 1000, "/publish/web/accounts.ttl");
  }

  @AfterAll
  static void stop() {
    server.close();
    offices.close();
    accounts.close();
  }

  /** A page, once all its lists were found in time. */
  private static String page(TestServer on, String path) {
    HttpResponse<String> answer = on.get(path, "Accept", "text/html");
    for (int i = 0; i < 100 && answer.headers().firstValue("ETag").isEmpty(); i++) {
      answer = on.get(path, "Accept", "text/html");
    }
    assertEquals(200, answer.statusCode(), path);
    return answer.body().replaceAll(">\\s+", ">").replaceAll("\\s+<", "<");
  }

  private static String between(String page, String from, String to) {
    int at = page.indexOf(from);
    assertTrue(at >= 0, () -> from + " in " + page);
    return page.substring(at, page.indexOf(to, at));
  }

  @Test
  void theSidesOfAMeetingFaceEachOther() {
    String page = page(server, "/doc/meeting/staff-talks-5");
    String sides = between(page, "<div class=\"sides\">", "</div>");
    assertEquals(2, sides.split("<section>", -1).length - 1, sides);
    assertTrue(sides.contains(">Norland</a>") && sides.contains(">Ruritania</a>"), sides);
    assertTrue(sides.contains(">Ola Brekke</a>"), sides);
    assertTrue(sides.contains("Colonel"), sides);
    assertTrue(sides.contains("<mark>"), "the words behind it");
    assertTrue(page.contains("rel=\"prev\">← 4th Norland–Ruritania staff talks"), page);
    assertTrue(page.contains("13 March 2024"), page);
  }

  @Test
  void aClaimShowsItsSentence() {
    String claim = page(server, "/doc/claim/gazette.0000000001");
    String said = between(claim, ">claim object</a>", "</dd>");
    assertTrue(said.contains("<blockquote>") && said.contains("<mark>"), said);
    assertTrue(said.contains("/doc/document/gazette"), said);
  }

  @Test
  void whoOnlySpokeIsNotSaidToHaveLed() {
    String sides = between(page(accounts, "/doc/meeting/talks"), "<div class=\"sides\">", "</div>");
    assertTrue(sides.indexOf("delegation head") < sides.indexOf("Ruritania"), sides);
    String ruritania = sides.substring(sides.indexOf("Ruritania"));
    assertTrue(
        ruritania.contains(">Dan Wick</a></strong><span class=\"tag\">spoke, but is not said"),
        ruritania);
    assertEquals(2, sides.split("spoke, but", -1).length, sides);
  }

  @Test
  void aSideForWhichOnlyItselfIsToldHasNobodyNamed() {
    String sides = between(page(accounts, "/doc/meeting/visit"), "<div class=\"sides\">", "</div>");
    String norland = sides.substring(sides.indexOf("Norland"), sides.indexOf("Ruritania"));
    assertTrue(norland.contains("nobody is named"), sides);
    assertFalse(norland.contains("<li>"), sides);
    String ruritania = sides.substring(sides.indexOf("Ruritania"));
    assertTrue(ruritania.contains("<strong>Bureau</strong>"), sides);
    assertFalse(ruritania.contains("nobody is named"), sides);
  }

  @Test
  void officesThatArticlesDoNotAgreeOnAreToldSo() {
    String offices =
        between(page(accounts, "/doc/person/dan-wick"), "<tbody role=\"rowgroup\">", "</tbody>");
    assertTrue(offices.contains("accounts name different offices"), offices);
    assertTrue(offices.contains("has “head, Bureau”"), offices);
    // one article may name two
    String ada =
        between(page(accounts, "/doc/person/ada-lind"), "<tbody role=\"rowgroup\">", "</tbody>");
    assertFalse(ada.contains("accounts name different offices"), ada);
  }

  @Test
  void onlyWhatAThingHasOnceIsToldToDiffer() {
    String talks = between(page(accounts, "/doc/meeting/talks"), "<dl class=\"summary\">", "</dl>");
    assertTrue(talks.contains("accounts differ</span><span>11 March 2020"), talks);
    assertTrue(talks.contains("less closely told</span><span>March 2020 (month only)"), talks);
    assertTrue(talks.contains("also reported</span><span>"), talks);
    assertEquals(2, talks.split("accounts differ", -1).length, talks);
    String wick = page(accounts, "/doc/person/dan-wick");
    String names = between(wick, "<dl class=\"summary\">", "</dl>");
    assertTrue(names.contains("<dt>Also printed as</dt><dd><span>D. Wick"), names);
    assertFalse(names.contains("<dd class=\"other\">"), names);
  }

  @Test
  void onlyWhatEveryThingHasIsSaidNotToBeReported() {
    String talks = between(page(accounts, "/doc/meeting/talks"), "<h2>Who tells of it", "</table>");
    String one = between(talks, ">One</a>", "</tr>");
    assertTrue(one.contains("data-head=\"Publisher\">not reported</td>"), one);
    assertTrue(one.contains("class=\"absent empty\">–</td>"), "nobody's account: " + one);
  }

  @Test
  void theOnlyArticleOfARowIsNamedOnce() {
    String talks = page(accounts, "/doc/meeting/talks");
    String said = between(talks, "<h2>What was said", "</table>");
    assertTrue(said.contains("data-head=\"Document\"><a href=\"/doc/document/one\">One</a>"), said);
    assertTrue(said.contains("<summary>the sentence</summary>"), said);
    assertFalse(said.contains("<summary>One</summary>"), said);
  }

  @Test
  void rowsThatLookAlikeStandOnce() {
    String mission = page(accounts, "/doc/initiative/mission");
    String sides = between(mission, "<h2>Who was for it", "<p class=\"note\">");
    assertEquals(2, sides.split(">Norland</a>", -1).length, sides);
    assertFalse(mission.contains(" more. "), mission);
  }

  @Test
  void whatTwoArticlesTellOfOneSideIsOneRowWithBothSentences() {
    String topics =
        between(page(accounts, "/doc/meeting/talks"), "<h2>What was talked", "</table>");
    assertEquals(2, topics.split(">fishing</a>", -1).length, topics);
    assertTrue(topics.contains("<summary>2 sources agree</summary>"), topics);
    assertTrue(topics.contains(">One</a>") && topics.contains(">Two</a>"), topics);
  }

  @Test
  void whatHasNoDateStandsBehindTheNewest() {
    String norland = page(server, "/doc/organisation/norland");
    String meetings = between(norland, "<h2>Meetings", "</table>");
    int undated = meetings.indexOf("call of Ivo Brekke");
    int newest = meetings.indexOf("Coastal Forum in autumn");
    int oldest = meetings.indexOf("4th Norland–Ruritania staff talks");
    assertTrue(newest >= 0 && newest < oldest && oldest < undated, meetings);
  }

  @Test
  void thePostsOfAPersonStandInOrderWithWhoSaysSo() {
    String posts = between(page(offices, "/doc/person/ada-lind"), "<h2>Offices</h2>", "</table>");
    assertTrue(posts.indexOf("deputy director") < posts.lastIndexOf(">director<"), posts);
    assertTrue(posts.contains("Says who"), posts);
  }

  @Test
  void theHoldersOfAnOfficeStandInOrder() {
    String holders = between(page(offices, "/doc/office/bureau-head"), "<h2>Held by", "</table>");
    assertTrue(holders.indexOf("Cora Vance") < holders.indexOf("Dan Wick"), holders);
  }

  @Test
  void officesAreDrawnInTimeWithWhatIsMissing() {
    String office = page(offices, "/doc/office/bureau-head");
    String bars = between(office, "<svg", "</svg>");
    assertTrue(bars.contains(">Cora Vance</text>") && bars.contains(">Dan Wick</text>"), bars);
    assertTrue(bars.contains("class=\"mark gap within\""), bars);
    assertTrue(bars.contains("href=\"/evidence?thing="), bars);
    String list = between(office, "<tbody role=\"rowgroup\">", "</tbody>");
    int gap = list.indexOf("not reported: nobody is shown in this office for 3 years");
    assertTrue(list.indexOf("Cora Vance") < gap && gap < list.indexOf("Dan Wick"), list);
    String person = between(page(offices, "/doc/person/ada-lind"), "<svg", "</svg>");
    assertTrue(person.contains(">director, Plans Directorate</text>"), person);
    assertFalse(person.contains("mark gap"), person);
  }

  @ParameterizedTest
  @FieldSource("PATHS")
  void everyLineOfEveryListLeadsToItsSentences(String path) {
    Matcher line = Pattern.compile("<tr role=\"row\">(<td.*?)</tr>").matcher(page(server, path));
    int lines = 0;
    for (; line.find(); lines++) {
      String row = line.group(1);
      Matcher away = Pattern.compile("href=\"(/evidence[^\"]*)\"").matcher(row);
      assertTrue(row.contains("<mark>") || away.find(), row);
    }
    assertTrue(lines > 0, path);
  }

  @Test
  void editionsThatNoArticleTellsOfAreShownAsMissing() {
    String editions =
        between(
            page(server, "/doc/series/norland-ruritania-staff-talks"),
            "<ol class=\"editions\">",
            "</ol>");
    assertEquals(3, editions.split("class=\"missing\"", -1).length - 1, editions);
    assertTrue(editions.contains("no article tells of it"), editions);
  }

  @ParameterizedTest
  @FieldSource("PATHS")
  void everyListIsAQuestionThatCanBeOpened(String path) {
    Matcher question =
        Pattern.compile("href=\"(/q/[^\"]*)\">Open this").matcher(page(server, path));
    int questions = 0;
    for (; question.find(); questions++) {
      String address = question.group(1).replace("&amp;", "&");
      assertEquals(200, server.get(address, "Accept", "text/html").statusCode(), address);
    }
    assertTrue(questions > 0, path);
  }
}
