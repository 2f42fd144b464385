package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.pipeline.ReportForm.MeetingForm;

/** Scores the meetings of an article. */
final class MeetingScorer {
  private final Tally tally;

  MeetingScorer(Tally tally) {
    this.tally = tally;
  }

  void score(List<GoldLabel.Meeting> gold, List<MeetingForm> got) {
    Alignment alignment = new Alignment(gold, got);
    for (int i = 0; i < gold.size(); i++) {
      int j = alignment.of(i);
      if (j >= 0) {
        found(gold.get(i), got.get(j), pointer(j));
      } else if (!gold.get(i).optional()) {
        missed(gold.get(i));
      }
    }
    for (int j = 0; j < got.size(); j++) {
      if (!alignment.holds(j)) {
        surplus(got.get(j), pointer(j));
      }
    }
  }

  private static String pointer(int meeting) {
    return "/meetings/" + meeting;
  }

  private void found(GoldLabel.Meeting gold, MeetingForm got, String pointer) {
    if (!gold.optional()) {
      tally.right(Area.MEETINGS, pointer);
    }
    for (Slot slot : Slot.values()) {
      slot(slot, gold, slot.of(got), pointer + "/" + slot.key());
    }
    new ParticipantScorer(tally, gold).score(got.participants(), pointer + "/participants/");
    parties(gold, got.parties(), pointer + "/parties/");
    topics(gold, got.topics(), pointer + "/topics/");
  }

  private void missed(GoldLabel.Meeting gold) {
    tally.missed(Area.MEETINGS);
    tally.error("missed meeting: " + gold.label());
    for (Slot slot : Slot.values()) {
      if (gold.slot(slot).required()) {
        tally.missed(slot.area());
      }
    }
    new ParticipantScorer(tally, gold).score(List.of(), "");
    parties(gold, List.of(), "");
    topics(gold, List.of(), "");
  }

  private void surplus(MeetingForm got, String pointer) {
    tally.surplus(Area.MEETINGS, pointer);
    tally.error("extra meeting: " + got.label());
    for (Slot slot : Slot.values()) {
      if (slot.of(got) != null) {
        tally.surplus(slot.area(), pointer + "/" + slot.key());
      }
    }
    for (int k = 0; k < got.participants().size(); k++) {
      ParticipantScorer.surplus(tally, got.participants().get(k), pointer + "/participants/" + k);
    }
    for (int k = 0; k < got.topics().size(); k++) {
      tally.surplus(Area.TOPICS, pointer + "/topics/" + k);
    }
    for (int k = 0; k < got.parties().size(); k++) {
      tally.surplus(Area.PARTIES, pointer + "/parties/" + k);
    }
  }

  private void slot(Slot slot, GoldLabel.Meeting gold, @Nullable String got, String pointer) {
    Expected expected = gold.slot(slot);
    if (slot == Slot.END && expected.value() == null && isNoEnd(gold, got)) {
      return;
    }
    boolean right = slot.fits(expected, got);
    if (right) {
      tally.right(slot.area(), pointer);
    } else if (got != null) {
      tally.surplus(slot.area(), pointer);
    }
    if (!right && expected.required()) {
      tally.missed(slot.area());
    }
    if (!right && (got != null || expected.required())) {
      tally.error(difference(slot.area().label(), expected.value(), got, gold.label()));
    }
  }

  /** The last day of what takes one day may be said. */
  private static boolean isNoEnd(GoldLabel.Meeting gold, @Nullable String got) {
    return got == null || gold.slot(Slot.START).accepts(got);
  }

  static String difference(String what, @Nullable String gold, @Nullable String got, String whose) {
    return what + ": gold " + shown(gold) + ", got " + shown(got) + " (" + whose + ")";
  }

  private static String shown(@Nullable String value) {
    return Optional.ofNullable(value).orElse("–");
  }

  /** As sets: a side counts once under whatever names. */
  private void parties(GoldLabel.Meeting gold, List<String> got, String pointer) {
    Set<String> wanted = Matching.sides(gold.parties());
    Set<String> free = Matching.sides(gold.optionalParties());
    free.addAll(Matching.sides(gold.otherParties()));
    Set<String> named = Matching.sides(got);
    for (String side : named) {
      if (wanted.contains(side)) {
        tally.add(Area.PARTIES, 1, 0, 0);
      } else if (!free.contains(side)) {
        tally.add(Area.PARTIES, 0, 1, 0);
        tally.error("extra party: " + side + " (" + gold.label() + ")");
      }
    }
    for (String side : wanted) {
      if (!gold.optional() && !named.contains(side) && !free.contains(side)) {
        tally.missed(Area.PARTIES);
        tally.error("missed party: " + side + " (" + gold.label() + ")");
      }
    }
    for (int k = 0; k < got.size(); k++) {
      String side = Matching.side(got.get(k));
      if (wanted.contains(side) || !free.contains(side)) {
        tally.judge(wanted.contains(side), pointer + k);
      }
    }
  }

  /** One to one: a phrase counts once. */
  private void topics(GoldLabel.Meeting gold, List<String> got, String pointer) {
    List<Integer> left = new ArrayList<>();
    for (int k = 0; k < got.size(); k++) {
      left.add(k);
    }
    for (String topic : gold.topics()) {
      Optional<Integer> found =
          left.stream().filter(k -> Matching.similar(topic, got.get(k))).findFirst();
      if (found.isPresent()) {
        left.remove(found.get());
        tally.right(Area.TOPICS, pointer + found.get());
      } else if (!gold.optional()) {
        tally.missed(Area.TOPICS);
        tally.error("missed topic: " + topic + " (" + gold.label() + ")");
      }
    }
    for (int k : left) {
      if (gold.optionalTopics().stream().noneMatch(t -> Matching.similar(t, got.get(k)))) {
        tally.surplus(Area.TOPICS, pointer + k);
        tally.error("extra topic: " + got.get(k) + " (" + gold.label() + ")");
      }
    }
  }
}
