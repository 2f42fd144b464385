package org.parley.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.parley.read.page.Parts.Part;

/**
 * Goes through a page once and gathers its blocks, and which blocks each element holds. What is no
 * text by its tag is passed over at once; what is none by its class is left to the judgement of
 * {@link MainPart}, since classes also name what an element merely contains.
 */
final class Flow implements NodeFilter {
  /** The blocks that an element holds, and what its name promises. */
  record Region(int from, int to, @Nullable Part part) {}

  private final List<Block> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final Deque<Integer> begins = new ArrayDeque<>();
  private final Line line = new Line();
  private Block.@Nullable Kind heading;
  private @Nullable Element table;
  private boolean item;
  private int links;
  private int articles;
  private int preformatted;

  List<Block> blocks() {
    return blocks;
  }

  /** Inner elements before outer ones. */
  List<Region> regions() {
    return regions;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.add(text.getWholeText(), links > 0, preformatted > 0);
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (Parts.never(element) || footnote(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (block(element)) {
      open(element);
    } else if (inlineFurniture(element)) {
      return FilterResult.SKIP_ENTIRELY;
    } else {
      inline(element, 1);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (block(element)) {
        close(element);
      } else {
        inline(element, -1);
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Components of a page's own, such as amp-list, stand apart like paragraphs. */
  private static boolean block(Element element) {
    return element.isBlock() || element.normalName().indexOf('-') > 0;
  }

  private static boolean inlineFurniture(Element element) {
    Part part = Parts.of(element);
    return part == Part.FURNITURE || part == Part.BYLINE;
  }

  /** A number that leads to a note. */
  private static boolean footnote(Element element) {
    return element.normalName().equals("sup") && element.selectFirst("> a[href^=#]") != null;
  }

  private void open(Element element) {
    if (cell(element)) {
      Element before = element.previousElementSibling();
      boolean named = before != null && before.normalName().equals("th");
      line.part(named && element.normalName().equals("td"));
      return;
    }
    flush();
    begins.push(blocks.size());
    switch (element.normalName()) {
      case "h1" -> heading = Block.Kind.TITLE;
      case "h2", "h3", "h4", "h5", "h6" -> heading = Block.Kind.HEADING;
      case "li" -> item = true;
      case "pre" -> preformatted++;
      case "article" -> articles++;
      case "table" -> table = table == null && DataTable.is(element) ? element : table;
      default -> {}
    }
  }

  private boolean cell(Element element) {
    return table != null
        && (element.normalName().equals("td") || element.normalName().equals("th"));
  }

  private void close(Element element) {
    if (cell(element)) {
      return;
    }
    flush();
    int from = begins.pop();
    if (blocks.size() > from) {
      regions.add(new Region(from, blocks.size(), part(element)));
    }
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = null;
      case "li" -> item = false;
      case "pre" -> preformatted--;
      case "article" -> articles--;
      default -> table = element == table ? null : table;
    }
  }

  /** An article within another is a comment on it or a pointer to a third. */
  private @Nullable Part part(Element element) {
    boolean inner = articles > 1 && element.normalName().equals("article");
    return inner ? Part.FURNITURE : Parts.of(element);
  }

  private void inline(Element element, int step) {
    switch (element.normalName()) {
      case "a" -> links += element.hasAttr("href") ? step : 0;
      case "br" -> lineBreak(step);
      case "q" -> line.add(step > 0 ? "“" : "”", false, false);
      default -> {}
    }
  }

  /** Two breaks part paragraphs. */
  private void lineBreak(int step) {
    if (step > 0 && line.ended()) {
      flush();
    } else if (step > 0) {
      line.end();
    }
  }

  private void flush() {
    if (line.isEmpty()) {
      return;
    }
    Block.Kind kind = item ? Block.Kind.ITEM : table != null ? Block.Kind.ROW : Block.Kind.TEXT;
    Block block = line.take(heading != null ? heading : kind);
    if (!block.text().isBlank()) {
      blocks.add(block);
      item = false;
    }
  }
}
