package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.pipeline.OpenTexts;
import org.parley.store.GraphStore;
import org.parley.store.Texts;

/** The words of an article on its page, with what was read from them. */
final class ArticlePageIT {
  private static final String PAGE = "/doc/document/04-nato-8th-readout";

  private static String page(Texts texts) {
    try (GraphStore store = SampleStore.of();
        TestServer server = new TestServer(TestServer.GENEROUS, 1000, store.dataset(texts))) {
      return server.get(PAGE, "Accept", "text/html").body();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"whole", "passages"})
  void everyMarkLeadsToWhatItProvesAndBack(String how) {
    boolean whole = how.equals("whole");
    String page = page(whole ? new Texts("full", true, OpenTexts::of) : Texts.PASSAGES);
    assertEquals(whole, page.contains("<h2>What it says</h2>"));
    assertEquals(!whole, page.contains("<h2>What it says, sentence by sentence</h2>"));
    // a line that nothing was read from is there only where the whole text is
    assertEquals(whole, page.contains("Last updated: 15 March 2024"));
    assertTrue(page.contains("rule travel"), page);
    Set<String> ids = new HashSet<>();
    Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
    while (id.find()) {
      assertTrue(ids.add(id.group(1)), "twice: " + id.group(1));
    }
    Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    int marks = 0;
    for (; link.find(); marks++) {
      assertTrue(ids.contains(link.group(1)), link.group());
    }
    assertTrue(marks > 10, "links " + marks);
  }

  @Test
  void eachSentenceStandsOnceInTheOrderOfTheTextWithWhatItProvesBelow() {
    String page = page(Texts.PASSAGES);
    List<String> sentences = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    List<Integer> claims = new ArrayList<>();
    Matcher told =
        Pattern.compile("<p dir=\"auto\">(.*?)</p>|<li id=\"claim-(\\d+)\"")
            .matcher(page.replaceAll("</?(mark|a)\\b[^>]*>", ""));
    while (told.find()) {
      if (told.group(1) != null) {
        sentences.add(told.group(1).replaceAll("<[^>]*>", ""));
        Matcher begin = Pattern.compile("id=\"char=(\\d+),").matcher(told.group(1));
        while (begin.find()) {
          begins.add(Integer.valueOf(begin.group(1)));
        }
      } else {
        claims.add(Integer.valueOf(told.group(2)));
      }
    }
    assertTrue(sentences.size() > 5, page);
    assertEquals(sentences.stream().distinct().toList(), sentences);
    assertEquals(begins.stream().sorted().toList(), begins);
    assertTrue(claims.size() > 20, page);
    assertEquals(claims.size(), Set.copyOf(claims).size());
    // what a sentence proves stands between it and the next
    assertEquals(claims.stream().sorted().toList(), claims);
  }

  @Test
  void thingRuleAndCertaintyAreToldOnceForAllFactsThatShareThem() {
    Document page = Jsoup.parse(page(Texts.PASSAGES));
    Element first = page.getElementById("claim-1").closest("ul");
    assertTrue(first.select("li").size() > 5, first::html);
    List<String> names = new ArrayList<>();
    for (Element facts : page.select(".says ul.claims")) {
      String[] ids = facts.attr("aria-labelledby").split(" ");
      String thing = page.getElementById(ids[0]).text();
      String how = page.getElementById(ids[1]).text();
      assertFalse(thing.isEmpty());
      assertTrue(how.matches("[a-z]+ · .*rule [a-z-]+ · certainty 0\\.\\d+"), how);
      assertEquals("", facts.select("li:contains(certainty)").text());
      names.add(facts.closest("section").cssSelector() + ids[1] + thing);
    }
    assertEquals(names.stream().distinct().toList(), names);
    Element date = first.selectFirst("li:contains(date as printed)");
    assertEquals("date as printed Wednesday", date.text());
    assertTrue(date.selectFirst("a").attr("href").startsWith("/doc/claim/"), date::html);
  }

  @Test
  void whereNoWordsArePassedOnThereAreNone() {
    String page = page(Texts.NONE);
    assertTrue(page.contains("The words are not passed on."), page);
    assertTrue(page.contains("id=\"claim-1\""), page);
    assertFalse(page.contains("travelled to Beijing"), page);
  }
}
