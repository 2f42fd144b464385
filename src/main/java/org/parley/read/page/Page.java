package org.parley.read.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;

/**
 * The article of a web page.
 *
 * @param text title and paragraphs, parted by blank lines; blank where the page holds no article
 */
public record Page(
    String text,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable PartialDate published,
    @Nullable String language) {
  /** Real pages nest some dozens deep; what is deeper is read as if it were not. */
  private static final int DEEPEST = 200;

  /** Reads a page, however broken, in time linear to its length. */
  public static Page of(String html) {
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    PageFacts facts = new PageFacts(document);
    String publisher = facts.publisher();
    PartialDate published = facts.published();
    String title = facts.title(publisher);
    List<Block> body = MainPart.of(document.body());
    String printed = published == null ? PrintedDate.of(document) : null;
    String text = PageText.of(title, printed, body, facts.body());
    return new Page(text, facts.url(), publisher, published, facts.language());
  }
}
