package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.pipeline.ReportForm.MeetingForm;
import org.parley.pipeline.ReportForm.ParticipantForm;

/** Which reported meeting is which gold one: pairs, one to one, the likeliest first. */
final class Alignment {
  /** From here on two meetings are held for one. */
  private static final double ENOUGH = 1.6;

  private static final Comparator<Pair> LIKELIEST_FIRST =
      Comparator.comparingDouble(Pair::likeness)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::got);

  private final Map<Integer, Integer> gotOfGold = new HashMap<>();
  private final Set<Integer> paired = new HashSet<>();

  private record Pair(double likeness, int gold, int got) {}

  Alignment(List<GoldLabel.Meeting> gold, List<MeetingForm> got) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < got.size(); j++) {
        pairs.add(new Pair(likeness(gold.get(i), got.get(j)), i, j));
      }
    }
    pairs.sort(LIKELIEST_FIRST);
    for (Pair pair : pairs) {
      if (pair.likeness >= ENOUGH
          && !gotOfGold.containsKey(pair.gold)
          && !paired.contains(pair.got)) {
        gotOfGold.put(pair.gold, pair.got);
        paired.add(pair.got);
      }
    }
  }

  /** The number of the reported meeting that is the gold one of that number, or -1. */
  int of(int gold) {
    return gotOfGold.getOrDefault(gold, -1);
  }

  /** Whether that reported meeting is a gold one. */
  boolean holds(int got) {
    return paired.contains(got);
  }

  /** How well a reported meeting fits a gold one. */
  private static double likeness(GoldLabel.Meeting gold, MeetingForm got) {
    double likeness = parties(gold, got) + participants(gold, got) + edition(gold, got);
    likeness += dates(gold, got);
    likeness += fits(Slot.PLACE, gold, got) ? 0.75 : 0;
    likeness += 0.4 * (gold.slot(Slot.KIND).accepts(got.kind()) ? 1 : 0);
    return likeness + 0.4 * (gold.slot(Slot.STATUS).accepts(got.status()) ? 1 : 0);
  }

  private static boolean fits(Slot slot, GoldLabel.Meeting gold, MeetingForm got) {
    return slot.fits(gold.slot(slot), slot.of(got));
  }

  private static double parties(GoldLabel.Meeting gold, MeetingForm got) {
    Set<String> allowed = Matching.sides(gold.parties());
    allowed.addAll(Matching.sides(gold.otherParties()));
    Set<String> all = Matching.sides(gold.parties());
    all.removeAll(Matching.sides(gold.optionalParties()));
    Set<String> named = Matching.sides(got.parties());
    all.addAll(named);
    named.retainAll(allowed);
    return 2.0 * named.size() / Math.max(1, all.size());
  }

  private static double participants(GoldLabel.Meeting gold, MeetingForm got) {
    int most = Math.max(gold.participants().size(), got.participants().size());
    long found = gold.participants().stream().filter(one -> anyIs(one, got.participants())).count();
    return most == 0 ? 0 : 2.0 * found / most;
  }

  private static boolean anyIs(GoldLabel.Participant gold, List<ParticipantForm> got) {
    return got.stream().anyMatch(one -> gold.isCalled(one.name()));
  }

  private static double edition(GoldLabel.Meeting gold, MeetingForm got) {
    if (gold.slot(Slot.EDITION).value() == null || got.edition() == null) {
      return 0;
    }
    return fits(Slot.EDITION, gold, got) ? 1 : -1.5;
  }

  private static double dates(GoldLabel.Meeting gold, MeetingForm got) {
    String start = got.start();
    List<String> days =
        Stream.concat(
                gold.slot(Slot.START).wordings(), Stream.ofNullable(gold.slot(Slot.END).value()))
            .toList();
    if (days.isEmpty() || start == null) {
      return 0;
    }
    return days.stream().anyMatch(day -> sameMonth(day, start)) ? 1 : -1;
  }

  /** In one month, or one date is the other said more roughly. */
  private static boolean sameMonth(String day, String start) {
    return month(day).equals(month(start)) || start.startsWith(day) || day.startsWith(start);
  }

  private static String month(String date) {
    return date.substring(0, Math.min(date.length(), "2024-03".length()));
  }
}
