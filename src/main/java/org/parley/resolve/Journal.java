package org.parley.resolve;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.parley.model.Judgement;
import org.parley.model.Judgement.Verdict;
import org.parley.model.Mention;

/** Keeps why mentions were joined or kept apart; a merge outweighs any doubt about the same two. */
final class Journal {
  private final TreeMap<Mention, TreeMap<Mention, Judgement>> entries = new TreeMap<>();

  void same(Mention a, Mention b, String reason) {
    note(a, b, Verdict.SAME, reason);
  }

  void different(Mention a, Mention b, String reason) {
    note(a, b, Verdict.DIFFERENT, reason);
  }

  void unsure(Mention a, Mention b, String reason) {
    note(a, b, Verdict.UNSURE, reason);
  }

  private void note(Mention a, Mention b, Verdict verdict, String reason) {
    if (a.compareTo(b) > 0) {
      note(b, a, verdict, reason);
      return;
    }
    entries
        .computeIfAbsent(a, any -> new TreeMap<>())
        .merge(b, new Judgement(a, b, verdict, reason), Journal::weightier);
  }

  private static Judgement weightier(Judgement old, Judgement fresh) {
    return fresh.verdict() == Verdict.SAME && old.verdict() != Verdict.SAME ? fresh : old;
  }

  List<Judgement> judgements() {
    return entries.values().stream().map(TreeMap::values).flatMap(Collection::stream).toList();
  }
}
