package org.parley.publish.web.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text cut into pieces wherever a mark begins or ends, line by line, so that marks may overlap
 * and reach over lines. Offsets count code points, so that no cut goes through a character.
 */
public record MarkedText(List<Line> lines) {
  private static final int LABELS = 8;
  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::begin).thenComparingInt(mark -> -mark.end());

  public MarkedText {
    lines = List.copyOf(lines);
  }

  /** One line of the text, which is not empty. */
  public record Line(List<Piece> pieces) {
    public Line {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A part of a line on which the same marks rest throughout.
   *
   * @param marks the widest first
   * @param begun those of them whose first piece this is
   */
  public record Piece(String text, List<Mark> marks, List<Mark> begun) {
    public Piece {
      marks = List.copyOf(marks);
      begun = List.copyOf(begun);
    }

    /** The mark that a link on the piece leads to: the closest one. */
    public Mark closest() {
      return marks.get(marks.size() - 1);
    }

    /** Whether it is wide enough to be aimed at; a comma between two marks is not. */
    public boolean linked() {
      return text.strip().length() > 1;
    }

    /** All kinds of its marks, each once. */
    public String kinds() {
      return marks.stream().map(Mark::kind).distinct().collect(Collectors.joining(" "));
    }

    /** What its marks say, the closest first; of many the first ones. */
    public String labels() {
      List<Mark> closestFirst = new ArrayList<>(marks);
      Collections.reverse(closestFirst);
      List<String> labels =
          closestFirst.stream().flatMap(mark -> mark.label().lines()).distinct().toList();
      int more = labels.size() - LABELS;
      return String.join("\n", labels.subList(0, Math.min(labels.size(), LABELS)))
          + (more > 0 ? "\n… and " + more + " more" : "");
    }

    /** Where marks begin in the text whose first piece this is. */
    public List<Integer> begins() {
      return begun.stream().map(Mark::begin).distinct().toList();
    }
  }

  /** Cuts a text; what of a mark lies outside of the text is left out. */
  public static MarkedText of(String text, List<Mark> marks) {
    return new Cutting(text.codePoints().toArray(), marks).lines();
  }

  /** One way through the text. */
  private static final class Cutting {
    private final int[] text;
    private final List<Mark> ahead;
    private final SortedSet<Integer> cuts = new TreeSet<>();
    private final List<Mark> open = new ArrayList<>();
    private final List<Mark> begun = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private int next;

    Cutting(int[] text, List<Mark> marks) {
      this.text = text;
      ahead = marks.stream().filter(mark -> mark.begin() < mark.end()).sorted(ORDER).toList();
      for (Mark mark : ahead) {
        cuts.add(mark.begin());
        cuts.add(mark.end());
      }
      for (int i = 0; i < text.length; i++) {
        if (breaks(text[i])) {
          cuts.add(i);
          cuts.add(i + 1);
        }
      }
      cuts.add(text.length);
    }

    MarkedText lines() {
      int from = 0;
      for (int cut : cuts) {
        if (cut > from && from < text.length) {
          piece(from, Math.min(cut, text.length));
          from = cut;
        }
      }
      endLine();
      return new MarkedText(lines);
    }

    private void piece(int from, int to) {
      open.removeIf(mark -> mark.end() <= from);
      for (; next < ahead.size() && ahead.get(next).begin() <= from; next++) {
        if (ahead.get(next).end() > from) {
          open.add(ahead.get(next));
          begun.add(ahead.get(next));
        }
      }
      if (breaks(text[from])) {
        endLine();
      } else {
        line.add(new Piece(Shown.characters(text, from, to), open, begun));
        begun.clear();
      }
    }

    private void endLine() {
      if (!line.isEmpty()) {
        lines.add(new Line(line));
        line = new ArrayList<>();
      }
    }

    private static boolean breaks(int c) {
      return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
  }
}
