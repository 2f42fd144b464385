package org.parley.publish.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.parley.publish.chart.Network.Column;
import org.parley.publish.chart.Network.Heading;
import org.parley.publish.chart.Network.Link;
import org.parley.publish.chart.Network.Node;
import org.parley.publish.chart.content.Frame;
import org.parley.publish.chart.content.Meetings;
import org.parley.publish.chart.content.Meetings.Met;
import org.parley.publish.chart.content.Targets;
import org.parley.publish.chart.content.Tie;
import org.parley.publish.chart.content.Tie.Party;
import org.parley.publish.chart.content.Words;

/** Lays out who met whom in two or three columns. */
final class NetworkLayout {
  private static final int TOP = 16;
  private static final int ROW = 22;
  private static final int GAP = 8;
  private static final int LEFT = 310;
  private static final int MIDDLE = Frame.WIDTH / 2;
  private static final int HALF = 78;
  private static final int TEXT = 10;
  private static final int LONGEST = 38;
  private static final int WIDEST = 8;

  private final Facing facing = new Facing();
  private final Map<Column, Map<String, Set<Party>>> columns = new EnumMap<>(Column.class);
  private final List<Heading> headings = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<Party, Node> nodes = new LinkedHashMap<>();

  private NetworkLayout() {
    columns.put(Column.LEFT, new LinkedHashMap<>());
    columns.put(Column.RIGHT, new LinkedHashMap<>());
  }

  /** People and sides with their meetings between them. */
  static Network ofMeetings(List<Met> meetings, Targets targets, String title) {
    NetworkLayout layout = new NetworkLayout();
    for (Met met : meetings) {
      layout.facing.meet(Meetings.sides(met));
      layout.seat(met.parties());
    }
    int height = Math.max(layout.tallest(), meetings.size() * (ROW + GAP));
    layout.place(height);
    List<Node> middle = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      int y = TOP + (int) ((i + 0.5) * height / meetings.size());
      middle.add(layout.meeting(meetings.get(i), y, targets));
    }
    return layout.network(
        height,
        title,
        Words.count(meetings.size(), "meeting") + ", with those who took part on both sides",
        middle);
  }

  /** Pairs that are joined by lines, the wider the more often they met. */
  static Network ofTies(List<Tie> ties, String title) {
    NetworkLayout layout = new NetworkLayout();
    for (Tie tie : ties) {
      layout.facing.meet(List.of(tie.a().group(), tie.b().group()));
      layout.seat(List.of(tie.a(), tie.b()));
    }
    int height = layout.tallest();
    layout.place(height);
    int most = ties.stream().mapToInt(Tie::weight).max().orElse(1);
    ties.forEach(tie -> layout.join(tie, most));
    return layout.network(
        height,
        title,
        Words.count(ties.size(), "pair") + "; a wider line tells of more meetings",
        List.of());
  }

  private void seat(Collection<Party> parties) {
    for (Party party : parties) {
      Column column = facing.isLeft(party.group()) ? Column.LEFT : Column.RIGHT;
      seats(column).computeIfAbsent(party.group(), group -> new LinkedHashSet<>()).add(party);
    }
  }

  private Map<String, Set<Party>> seats(Column column) {
    return Objects.requireNonNull(columns.get(column));
  }

  private int tallest() {
    return Math.max(height(Column.LEFT), height(Column.RIGHT));
  }

  private int height(Column column) {
    return seats(column).values().stream()
        .mapToInt(parties -> parties.size() * ROW + (isHeaded(parties) ? ROW + GAP : 0))
        .sum();
  }

  /** Whether anybody stands for the side, so that its name belongs above. */
  private static boolean isHeaded(Set<Party> parties) {
    return parties.stream().anyMatch(party -> !party.side().isEmpty());
  }

  private void place(int height) {
    columns.forEach(
        (column, groups) -> {
          int y = TOP + (height - height(column)) / 2;
          for (Map.Entry<String, Set<Party>> group : groups.entrySet()) {
            boolean headed = isHeaded(group.getValue());
            if (headed) {
              y += GAP;
              headings.add(new Heading(textX(column), y + ROW / 2, column, group.getKey()));
              y += ROW;
            }
            for (Party party : group.getValue()) {
              nodes.put(party, node(party, column, y + ROW / 2, headed));
              y += ROW;
            }
          }
        });
  }

  private static int x(Column column) {
    return column == Column.LEFT ? LEFT : Frame.WIDTH - LEFT;
  }

  private static int textX(Column column) {
    return x(column) + (column == Column.LEFT ? -TEXT : TEXT);
  }

  private static Node node(Party party, Column column, int y, boolean headed) {
    String text = headed && party.side().isEmpty() ? "not reported" : party.item().text();
    String name = headed && party.side().isEmpty() ? party.name() + ": not reported" : party.name();
    return new Node(
        x(column),
        y,
        column,
        textX(column),
        Words.shortened(text, LONGEST),
        name,
        party.item().href());
  }

  private Node meeting(Met met, int y, Targets targets) {
    for (Party party : met.parties()) {
      Node from = Objects.requireNonNull(nodes.get(party));
      int end = from.column() == Column.LEFT ? MIDDLE - HALF : MIDDLE + HALF;
      links.add(
          new Link(
              curve(from.x(), from.y(), end, y),
              1,
              from.name() + " at " + met.item().text() + ", " + met.told(),
              targets.evidence(List.of(met.iri(), party.key()))));
    }
    return new Node(
        MIDDLE,
        y,
        Column.MIDDLE,
        MIDDLE,
        met.text(),
        met.item().text() + ", " + met.told(),
        met.item().href());
  }

  private void join(Tie tie, int most) {
    Node a = Objects.requireNonNull(nodes.get(tie.a()));
    Node b = Objects.requireNonNull(nodes.get(tie.b()));
    int width =
        1 + (int) Math.round((double) (WIDEST - 1) * (tie.weight() - 1) / Math.max(1, most));
    links.add(new Link(curve(a.x(), a.y(), b.x(), b.y()), width, tie.name(), tie.href()));
  }

  /** Level where it begins and ends; from a column to itself, a bow. */
  private static String curve(int fromX, int fromY, int toX, int toY) {
    int first = fromX == toX ? MIDDLE - (MIDDLE - fromX) / 3 : (fromX + toX) / 2;
    return "M" + fromX + "," + fromY + " C" + first + "," + fromY + " " + first + "," + toY + " "
        + toX + "," + toY;
  }

  private Network network(int height, String title, String description, List<Node> middle) {
    List<Node> all = new ArrayList<>(nodes.values());
    all.addAll(middle);
    return new Network(Frame.of(height + 2 * TOP, title, description), headings, links, all);
  }
}
