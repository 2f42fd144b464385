package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;
import org.parley.model.Judgement.Verdict;
import org.parley.pipeline.Identity;
import org.parley.pipeline.Identity.Joined;
import org.parley.pipeline.Identity.Near;
import org.parley.pipeline.Identity.Pair;
import org.parley.pipeline.Identity.Seen;

final class MergeExplanationTest {
  private static final EntityKey OTHER = new EntityKey("person", "ida-brekke");

  private static String printed(Identity identity, boolean all) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MergeExplanation.print(identity, all, new PrintStream(bytes, false, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static ArticleId article(int number) {
    return new ArticleId("a" + number);
  }

  private static Pair pair(int a, int b) {
    return new Pair(article(a), article(b));
  }

  private static Seen seen(int number) {
    return new Seen(article(number), List.of("Ola Brekke", "Brekke"), "General Brekke");
  }

  @Test
  void tellsMentionsReasonsAndOthers() {
    Near other = new Near(OTHER, "Ida Brekke", Verdict.DIFFERENT, "other given names", pair(1, 2));
    Near open = new Near(OTHER, "Odd Brekke", Verdict.UNSURE, "several fit", pair(1, 1));
    Identity identity =
        new Identity(
            List.of(seen(1), seen(2)),
            List.of(new Joined("same name, same side", List.of(pair(1, 2), pair(1, 2)))),
            List.of(other, open));
    assertEquals(
        """

        Why these mentions are one
          a1: “Ola Brekke”, “Brekke”, as in “General Brekke”
          a2: “Ola Brekke”, “Brekke”, as in “General Brekke”
          Same name, same side: a1 and a2

        Kept apart
          Ida Brekke (person/ida-brekke): other given names, a1 and a2
          Odd Brekke (person/ida-brekke): left open: several fit, within a1
        """,
        printed(identity, false).replace(System.lineSeparator(), "\n"));
  }

  @Test
  void oneMentionNeedsNoReason() {
    assertEquals("", printed(new Identity(List.of(seen(1)), List.of(), List.of()), false));
  }

  @Test
  void longListsAreCutUnlessAllIsAskedFor() {
    List<Seen> seen = IntStream.range(0, 40).mapToObj(MergeExplanationTest::seen).toList();
    List<Pair> pairs = IntStream.range(1, 40).mapToObj(i -> pair(0, i)).toList();
    Identity identity = new Identity(seen, List.of(new Joined("same name", pairs)), List.of());
    String few = printed(identity, false);
    assertTrue(few.contains("and 33 more; --all shows them"), few);
    assertTrue(few.contains("Same name: a0 and a1; a0 and a2; a0 and a3 and 36 more"), few);
    String all = printed(identity, true);
    assertTrue(all.contains("a39: “Ola Brekke”") && all.contains("a0 and a39"), all);
  }
}
