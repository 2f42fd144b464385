package org.parley.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no one writes: one mark over and over, deeper than any stack. */
final class HostilePageTest {
  private static final int CHARS = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div class=share>",
        "<b><p>",
        "<table><tr><td>",
        "<ul><li>",
        "<a href=x>",
        "<article>",
        "<script>",
        "<!--",
        "<",
        "<p ",
        "&amp",
        "<time>2031</time>",
        "<h1>",
        "<br>",
        "<svg>",
        "<script type='application/ld+json'>[</script>"
      })
  void aRowOfOneMarkHoldsNoArticle(String mark) {
    assertEquals("", Page.of(row(mark)).text());
  }

  @Test
  void deepDataIsNoData() {
    String json = "[".repeat(CHARS / 2);
    Page page = Page.of("<script type='application/ld+json'>" + json + "</script>");
    assertEquals("", page.text());
  }

  @Test
  void anArticleInTheDepthsIsFound() {
    String text = "The envoys of Norland and Borland met in Norton on Monday to speak of grain.";
    assertTrue(Page.of(row("<div>") + "<p>" + text + "</p>").text().contains(text));
    assertTrue(Page.of(row("<div><!-- x --></div>") + "<p>" + text + "</p>").text().contains(text));
  }

  private static String row(String mark) {
    return mark.repeat(CHARS / mark.length());
  }
}
