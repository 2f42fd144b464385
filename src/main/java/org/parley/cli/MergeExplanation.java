package org.parley.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.model.Judgement.Verdict;
import org.parley.pipeline.Identity;

/** Why mentions are one thing, and what was kept apart, as readable text. */
final class MergeExplanation {
  /** So many lines of each sort are enough to see why, unless all are asked for. */
  private static final int MOST = 7;

  private static final int MOST_PAIRS = 3;
  private static final int MOST_WORDS = 120;

  private final Identity identity;
  private final boolean all;
  private final PrintStream out;

  private MergeExplanation(Identity identity, boolean all, PrintStream out) {
    this.identity = identity;
    this.all = all;
    this.out = out;
  }

  static void print(Identity identity, boolean all, PrintStream out) {
    new MergeExplanation(identity, all, out).print();
  }

  private void print() {
    if (identity.seen().size() > 1) {
      title("Why these mentions are one");
      lines(identity.seen().stream().map(MergeExplanation::seen).toList());
      lines(identity.joined().stream().map(this::joined).toList());
    }
    if (!identity.near().isEmpty()) {
      title("Kept apart");
      lines(identity.near().stream().map(MergeExplanation::near).toList());
    }
  }

  private void title(String title) {
    out.println();
    out.println(title);
  }

  private void lines(List<String> lines) {
    List<String> shown = all || lines.size() <= MOST ? lines : lines.subList(0, MOST);
    shown.forEach(line -> out.print(Text.indented(line, 2)));
    if (shown.size() < lines.size()) {
      out.print(
          Text.indented("and " + (lines.size() - shown.size()) + " more; --all shows them", 2));
    }
  }

  private static String seen(Identity.Seen seen) {
    String names = seen.names().stream().collect(Collectors.joining("”, “", "“", "”"));
    boolean told = seen.words().isEmpty() || seen.names().contains(seen.words());
    return seen.article()
        + ": "
        + names
        + (told ? "" : ", as in “" + shortened(seen.words()) + "”");
  }

  private static String shortened(String words) {
    int end = words.length() <= MOST_WORDS ? -1 : words.lastIndexOf(' ', MOST_WORDS);
    return end < 0 ? words : words.substring(0, end) + " …";
  }

  private String joined(Identity.Joined joined) {
    List<String> pairs = new ArrayList<>();
    joined.pairs().stream().map(MergeExplanation::pair).distinct().forEach(pairs::add);
    int shown = all ? pairs.size() : Math.min(MOST_PAIRS, pairs.size());
    String more = shown < pairs.size() ? " and " + (pairs.size() - shown) + " more" : "";
    return capital(joined.reason()) + ": " + String.join("; ", pairs.subList(0, shown)) + more;
  }

  private static String pair(Identity.Pair pair) {
    return pair.a().equals(pair.b()) ? "within " + pair.a() : pair.a() + " and " + pair.b();
  }

  private static String near(Identity.Near near) {
    String doubt = near.verdict() == Verdict.UNSURE ? "left open: " : "";
    return near.name()
        + " ("
        + near.key()
        + "): "
        + doubt
        + near.reason()
        + ", "
        + pair(near.pair());
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
