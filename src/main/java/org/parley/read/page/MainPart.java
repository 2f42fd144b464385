package org.parley.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.parley.read.page.Flow.Region;
import org.parley.read.page.Parts.Part;

/**
 * Finds the article among the blocks of a page: what is marked as its text, else the innermost
 * element that holds nearly all running words.
 */
final class MainPart {
  private static final double MARKED = 0.4;
  private static final double NEARLY_ALL = 0.9;

  private final List<Block> blocks;
  private final List<Region> regions;
  private final boolean[] dropped;

  /** Running sum of weights: of the blocks before each. */
  private final int[] sums;

  private MainPart(Flow flow) {
    blocks = flow.blocks();
    regions = flow.regions();
    dropped = new boolean[blocks.size()];
    sums = new int[blocks.size() + 1];
  }

  /** The blocks of the article, none where the page has no running words. */
  static List<Block> of(Element body) {
    Flow flow = new Flow();
    NodeTraversor.filter(flow, body);
    MainPart main = new MainPart(flow);
    main.sum();
    main.drop();
    main.sum();
    return main.kept(main.choose());
  }

  private void sum() {
    for (int i = 0; i < dropped.length; i++) {
      sums[i + 1] = sums[i] + (dropped[i] ? 0 : blocks.get(i).weight());
    }
  }

  private int weight(Region region) {
    return sums[region.to()] - sums[region.from()];
  }

  private int total() {
    return sums[sums.length - 1];
  }

  /** Drops what is furniture by its name, unless it holds most of the page. */
  private void drop() {
    int[] depth = new int[blocks.size() + 1];
    for (Region region : regions) {
      boolean named = region.part() == Part.FURNITURE || region.part() == Part.BYLINE;
      if (named && weight(region) * 2 <= total()) {
        depth[region.from()]++;
        depth[region.to()]--;
      }
    }
    int open = 0;
    for (int i = 0; i < dropped.length; i++) {
      open += depth[i];
      dropped[i] = open > 0;
    }
  }

  /**
   * A page may mark one article, or each of its components as text, or at least where the head and
   * the foot of the page end.
   */
  private Region choose() {
    Region marked = heavier(heaviest(Part.ARTICLE), around(Part.TEXT));
    Region scope = weighty(marked) ? marked : heaviest(Part.SCOPE);
    return weighty(scope) ? scope : innermost();
  }

  private boolean weighty(Region region) {
    return weight(region) > 0 && weight(region) >= MARKED * total();
  }

  private Region heavier(Region a, Region b) {
    return weight(b) > weight(a) ? b : a;
  }

  private Region heaviest(Part part) {
    Region best = new Region(0, 0, part);
    for (Region region : regions) {
      // of two that say the same, the outer one holds the short first lines too
      best = region.part() == part && weight(region) >= weight(best) ? region : best;
    }
    return best;
  }

  /** From the first element of a kind to the last. */
  private Region around(Part part) {
    int from = blocks.size();
    int to = 0;
    for (Region region : regions) {
      if (region.part() == part && !dropped[region.from()]) {
        from = Math.min(from, region.from());
        to = Math.max(to, region.to());
      }
    }
    return new Region(Math.min(from, to), to, part);
  }

  private Region innermost() {
    for (Region region : regions) {
      if (total() > 0 && weight(region) >= NEARLY_ALL * total()) {
        return region;
      }
    }
    return new Region(0, blocks.size(), null);
  }

  /** Without links that lead elsewhere, and without headings over nothing at the end. */
  private List<Block> kept(Region region) {
    List<Block> kept = new ArrayList<>();
    for (int i = region.from(); i < region.to(); i++) {
      if (!dropped[i] && !blocks.get(i).link()) {
        kept.add(blocks.get(i));
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).kind() == Block.Kind.HEADING) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }
}
