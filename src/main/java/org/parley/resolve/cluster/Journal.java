package org.parley.resolve.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import org.parley.model.EntityKey;
import org.parley.model.Judgement;
import org.parley.model.Judgement.Verdict;
import org.parley.model.Mention;

/**
 * Keeps why mentions were joined or kept apart; a merge outweighs any doubt about the same two. The
 * merges chain all mentions of an entity.
 */
public final class Journal {
  private record Pair(Mention a, Mention b) {}

  private final Map<Pair, Judgement> entries = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  /** Mentions that are one for a reason that they share, unless somebody said otherwise. */
  private record Group(SortedSet<Mention> mentions, String reason) {}

  public void same(Mention a, Mention b, String reason) {
    note(a, b, Verdict.SAME, reason);
  }

  public void same(SortedSet<Mention> all, String reason) {
    if (all.size() > 1) {
      groups.add(new Group(all, reason));
    }
  }

  public void different(Mention a, Mention b, String reason) {
    note(a, b, Verdict.DIFFERENT, reason);
  }

  public void unsure(Mention a, Mention b, String reason) {
    note(a, b, Verdict.UNSURE, reason);
  }

  private void note(Mention a, Mention b, Verdict verdict, String reason) {
    if (a.compareTo(b) > 0) {
      note(b, a, verdict, reason);
      return;
    }
    entries.merge(new Pair(a, b), new Judgement(a, b, verdict, reason), Journal::weightier);
  }

  private static Judgement weightier(Judgement old, Judgement fresh) {
    return fresh.verdict() == Verdict.SAME && old.verdict() != Verdict.SAME ? fresh : old;
  }

  /** What was judged of mentions that came to be what the keys say, in no order. */
  public List<Judgement> judgements(Map<Mention, EntityKey> keys) {
    groups.forEach(group -> chain(group, keys));
    groups.clear();
    return entries.values().stream()
        .filter(one -> (one.verdict() == Verdict.SAME) == one(one, keys))
        .toList();
  }

  /** Joins the first of each entity to the others of the group. */
  private void chain(Group group, Map<Mention, EntityKey> keys) {
    TreeMap<EntityKey, Mention> firsts = new TreeMap<>();
    for (Mention mention : group.mentions) {
      Mention first = firsts.putIfAbsent(Objects.requireNonNull(keys.get(mention)), mention);
      if (first != null) {
        same(first, mention, group.reason);
      }
    }
  }

  private static boolean one(Judgement judgement, Map<Mention, EntityKey> keys) {
    return Objects.equals(keys.get(judgement.a()), keys.get(judgement.b()));
  }
}
