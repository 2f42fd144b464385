package org.parley.publish.chart;

import java.util.List;
import org.parley.publish.chart.content.Frame;
import org.parley.publish.chart.content.Words;

/** Who met whom: two sides that face each other, with their meetings between them. */
public record Network(Frame frame, List<Heading> headings, List<Link> links, List<Node> nodes)
    implements Drawing {
  public Network {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    nodes = List.copyOf(nodes);
  }

  /** Where something stands, and to which end its text is aligned. */
  public enum Column {
    LEFT("end"),
    MIDDLE("middle"),
    RIGHT("start");

    private final String anchor;

    Column(String anchor) {
      this.anchor = anchor;
    }

    /** The end of the text that stays in place. */
    public String anchor() {
      return anchor;
    }
  }

  /** The name of a side above those who stand for it. */
  public record Heading(int x, int y, Column column, String text) {
    private static final int LONGEST = 38;

    /** As far as there is room for it; a reader of the mark is told the whole. */
    public String shown() {
      return Words.shortened(text, LONGEST);
    }
  }

  /**
   * Somebody, a side or a meeting.
   *
   * @param x of its dot; of a meeting, its middle
   * @param textX where its text is aligned
   */
  public record Node(
      int x, int y, Column column, int textX, String text, String name, String href) {
    /** Whether it is a meeting, not one of those who met. */
    public boolean isMeeting() {
      return column == Column.MIDDLE;
    }
  }

  /**
   * A line between two nodes.
   *
   * @param path as SVG writes it
   */
  public record Link(String path, int width, String name, String href) {}
}
