package org.parley.read.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Tells tables of short cells, which are read row by row, from those that lay out a page. */
final class DataTable implements NodeFilter {
  private static final int LONGEST_CELL = 160;

  private final Element table;
  private int cell;
  private int rows;
  private int cells;
  private boolean layout;

  private DataTable(Element table) {
    this.table = table;
  }

  static boolean is(Element table) {
    DataTable look = new DataTable(table);
    NodeTraversor.filter(look, table);
    return !look.layout && look.rows > 0 && look.cells >= 2 * look.rows;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      cell += text.getWholeText().strip().length();
    } else if (node instanceof Element element && element != table) {
      layout |= count(element);
    }
    layout |= cell > LONGEST_CELL;
    return layout ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  /** True where an element has no place in a table of data. */
  private boolean count(Element element) {
    switch (element.normalName()) {
      case "tr" -> rows++;
      case "td", "th" -> {
        cells++;
        cell = 0;
      }
      case "thead", "tbody", "tfoot", "caption", "colgroup", "col" -> cell = 0;
      default -> {
        return element.isBlock();
      }
    }
    return false;
  }
}
