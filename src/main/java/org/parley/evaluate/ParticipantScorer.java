package org.parley.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.pipeline.ReportForm.ParticipantForm;

/** Scores the people of one meeting. */
final class ParticipantScorer {
  /** An office of more words than this, and of so many more than the gold's, is none. */
  private static final int MANY_WORDS = 14;

  private static final int MANY_MORE = 6;

  private final Tally tally;
  private final GoldLabel.Meeting gold;

  ParticipantScorer(Tally tally, GoldLabel.Meeting gold) {
    this.tally = tally;
    this.gold = gold;
  }

  /** With the place of these people in the report, up to their number. */
  void score(List<ParticipantForm> got, String pointer) {
    Set<Integer> used = new HashSet<>();
    for (GoldLabel.Participant one : gold.participants()) {
      int k = find(one, got, used);
      if (k >= 0) {
        used.add(k);
        found(one, got.get(k), pointer + k);
      } else if (!gold.optional() && !one.optional()) {
        missed(one);
      }
    }
    for (int k = 0; k < got.size(); k++) {
      String name = got.get(k).name();
      if (!used.contains(k) && !Matching.sameNameAsAny(gold.optionalParticipants(), name)) {
        surplus(tally, got.get(k), pointer + k);
        tally.error("extra participant: " + name + " (" + gold.label() + ")");
      }
    }
  }

  private static int find(
      GoldLabel.Participant gold, List<ParticipantForm> got, Set<Integer> used) {
    for (int k = 0; k < got.size(); k++) {
      if (!used.contains(k) && gold.isCalled(got.get(k).name())) {
        return k;
      }
    }
    return -1;
  }

  private void missed(GoldLabel.Participant one) {
    tally.missed(Area.PARTICIPANTS);
    tally.missed(Area.REPRESENTED);
    tally.missed(Area.ROLE);
    if (one.rank().value() != null) {
      tally.missed(Area.RANK);
    }
    tally.error("missed participant: " + one.name().value() + " (" + gold.label() + ")");
  }

  /** A person too much, with all that is said of it. */
  static void surplus(Tally tally, ParticipantForm got, String pointer) {
    tally.surplus(Area.PARTICIPANTS, pointer);
    tally.surplus(Area.REPRESENTED, office(pointer));
    tally.surplus(Area.ROLE, pointer + "/role");
    if (got.rank() != null) {
      tally.surplus(Area.RANK, pointer + "/rank");
    }
  }

  private void found(GoldLabel.Participant one, ParticipantForm got, String pointer) {
    tally.right(Area.PARTICIPANTS, pointer);
    if (represents(one, got)) {
      tally.right(Area.REPRESENTED, office(pointer));
    } else {
      tally.wrong(Area.REPRESENTED, office(pointer));
      tally.error(
          MeetingScorer.difference(
              "side or office",
              shown(one.side().value(), one.post().value(), one.office().value()),
              shown(got.side(), got.post(), got.office()),
              String.valueOf(one.name().value())));
    }
    role(one, got, pointer + "/role");
    rank(one, got.rank(), pointer + "/rank");
  }

  /** Where the parts stand that say whom a person represented. */
  private static String[] office(String pointer) {
    return new String[] {pointer + "/side", pointer + "/post", pointer + "/office"};
  }

  private static String shown(
      @Nullable String side, @Nullable String post, @Nullable String office) {
    return Stream.of(side, post, office)
        .map(part -> part == null ? "–" : part)
        .reduce((a, b) -> a + " / " + b)
        .orElse("");
  }

  /** The side is right and, where the gold has a post or an office, that too, in either field. */
  private static boolean represents(GoldLabel.Participant gold, ParticipantForm got) {
    String side = Matching.side(got.side());
    if (gold.side().wordings().noneMatch(each -> Matching.side(each).equals(side))) {
      return gold.side().value() == null;
    }
    String said = joined(got.post(), got.office());
    return !isSoup(said, joined(gold.post().longest(), gold.office().longest()))
        && isSaid(gold.post(), got.post(), said)
        && isSaid(gold.office(), got.office(), said);
  }

  private static String joined(@Nullable String post, @Nullable String office) {
    return (post == null ? "" : post) + " " + (office == null ? "" : office);
  }

  /** A soup of words is no office. */
  private static boolean isSoup(String said, String gold) {
    return Matching.length(said) > Math.max(MANY_WORDS, Matching.length(gold) + MANY_MORE);
  }

  private static boolean isSaid(Expected gold, @Nullable String got, String said) {
    return !gold.required()
        || gold.wordings()
            .anyMatch(
                each ->
                    Matching.similar(each, got)
                        || Matching.words(said).containsAll(Matching.words(each)));
  }

  private void role(GoldLabel.Participant one, ParticipantForm got, String pointer) {
    if (one.role().accepted().stream().anyMatch(each -> plain(each).equals(plain(got.role())))) {
      tally.right(Area.ROLE, pointer);
    } else {
      tally.wrong(Area.ROLE, pointer);
      differ("role", one.role(), got.role(), one);
    }
  }

  /** Whoever takes part for a side represents it. */
  private static String plain(@Nullable String role) {
    return role == null ? "" : role.equals("participant") ? "representative" : role;
  }

  private void differ(String what, Expected gold, @Nullable String got, GoldLabel.Participant one) {
    String name = String.valueOf(one.name().value());
    tally.error(MeetingScorer.difference(what, gold.value(), got, name));
  }

  private void rank(GoldLabel.Participant one, @Nullable String got, String pointer) {
    boolean right = one.ranks().anyMatch(each -> Matching.similar(each, got));
    if (right) {
      tally.right(Area.RANK, pointer);
    } else if (got != null) {
      tally.surplus(Area.RANK, pointer);
    }
    if (!right && one.rank().required()) {
      tally.missed(Area.RANK);
    }
    if (!right && (got != null || one.rank().required())) {
      differ("rank", one.rank(), got, one);
    }
  }
}
