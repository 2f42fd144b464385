package org.parley.publish.web.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.function.Supplier;
import org.parley.publish.chart.Charts;
import org.parley.publish.chart.Drawing;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader.View;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.StyleHash;

/**
 * Draws answers, for pages and as files. A drawing looks at every row of an answer, of which a page
 * shows a few, so the drawings of pages are kept.
 */
public final class Drawings {
  private static final int MOST_KEPT = 500;

  /** Parameters that leave out no edition between two that are told. */
  private static final Set<String> HARMLESS = Set.of("series", "from", "to");

  private final Pages pages;
  private final Links links;
  private final String style;
  private final Cache<String, Drawing> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  /**
   * In a style of its own, where it stands alone.
   *
   * @param style the rules of a style sheet
   */
  public Drawings(Pages pages, Links links, String style) {
    this.pages = pages;
    this.links = links;
    this.style = style;
  }

  /**
   * A drawing for a page.
   *
   * @param rows gives the whole answer, where it is not drawn yet
   * @param asked no page of it
   */
  Drawing inPage(CannedQuery query, Supplier<Answer> rows, Asked asked, View view) {
    String form = asked.fingerprint(query, view.toString());
    Drawing known = kept.getIfPresent(form);
    if (known != null) {
      return known;
    }
    // not drawn within the cache: nobody else must wait for a question
    Drawing drawn = draw(query, rows.get(), asked, view, "");
    kept.put(form, drawn);
    return drawn;
  }

  /** A drawing as a file, whose links lead here wherever it is opened. */
  String file(CannedQuery query, Answer rows, Asked asked, View view) {
    return pages.renderAlone(
        "chart/svg", new StandAlone(draw(query, rows, asked, view, links.iri("")), style));
  }

  /** The policy under which a browser shows that file with its style, and nothing else. */
  String policy() {
    return "default-src 'none'; style-src '" + StyleHash.of(style) + "'; frame-ancestors 'none'";
  }

  private Drawing draw(CannedQuery query, Answer rows, Asked asked, View view, String base) {
    Addresses addresses = new Addresses(query, asked, links, base);
    return Charts.draw(
        query.header().summary(),
        rows,
        view,
        addresses,
        HARMLESS.containsAll(asked.values().keySet()));
  }
}
