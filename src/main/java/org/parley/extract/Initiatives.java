package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Fact;
import org.parley.encounter.History;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Evidence;
import org.parley.model.Status;

/**
 * Plans that are no meetings: "a paused initiative by the Union to open an office in Norton", "the
 * proposal for an office faced opposition from Norland".
 */
final class Initiatives {
  private final Reading reading;
  private final Line line;
  private final Fact.@Nullable Account account;

  Initiatives(Reading reading, Line line, Fact.@Nullable Account account) {
    this.reading = reading;
    this.line = line;
    this.account = account;
  }

  void read() {
    for (int i = 0; i < line.size(); i++) {
      if (line.in(i, "initiative-noun")) {
        read(i);
        return;
      }
    }
  }

  private void read(int noun) {
    int[] goal = goal(noun);
    String name = goal == null ? null : line.text(goal[0], goal[1]);
    if (name == null) {
      name = lastNamed();
      if (name == null || !line.in(noun - 1, "article") && !line.in(noun - 1, "determiner")) {
        return;
      }
    }
    String earlier = goal == null ? null : sameThing(goal);
    name = earlier == null ? name : earlier;
    Body owner = owner(noun);
    if (earlier == null && goal != null && owner != null && !name.contains(owner.name())) {
      name = owner.name() + " " + name;
    }
    List<Status> statuses = statuses();
    if (statuses.isEmpty() || goal != null && owner == null && lastNamed() == null) {
      return;
    }
    for (Status status : statuses) {
      if (status == Status.PROPOSED && account == null && known(name)) {
        continue;
      }
      Body by = status == Status.OPPOSED ? opponent() : status == Status.PROPOSED ? owner : null;
      Evidence evidence = reading.evidence(line, 0, line.size(), "initiative", 0.75);
      reading
          .findings
          .histories()
          .add(
              new History(
                  null, name, status, null, List.of(), by, new Fact<>("", evidence, account)));
    }
  }

  private boolean known(String name) {
    return reading.findings.histories().stream()
        .anyMatch(history -> name.equals(history.initiative()));
  }

  /** An office, a fund named before in other words: the article speaks of one plan. */
  private @Nullable String sameThing(int[] goal) {
    for (History history : reading.findings.histories()) {
      String known = history.initiative();
      for (int i = goal[0]; known != null && i < goal[1]; i++) {
        boolean thing = reading.lexicon.words().in("founded-thing", line.norm(i));
        if (thing && known.toLowerCase(Locale.ROOT).contains(line.norm(i))) {
          return known;
        }
      }
    }
    return null;
  }

  private @Nullable String lastNamed() {
    for (int i = reading.findings.histories().size() - 1; i >= 0; i--) {
      String name = reading.findings.histories().get(i).initiative();
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** What it is to bring about: behind "to establish", "for", "of opening". */
  private int @Nullable [] goal(int noun) {
    for (int i = noun + 1; i < Math.min(line.size(), noun + 8); i++) {
      boolean to = line.is(i, "to") && line.in(i + 1, "founding-verb");
      boolean of = line.is(i, "for");
      if (to || of) {
        int from = to ? i + 2 : i + 1;
        from = line.in(from, "article") ? from + 1 : from;
        int end = end(from);
        return end > from + 1 && founded(from, end) ? new int[] {from, end} : null;
      }
      if (line.boundary(i)) {
        return null;
      }
    }
    return null;
  }

  private int end(int from) {
    int i = from;
    while (i < line.size()
        && !line.boundary(i)
        && !line.in(i, "modal")
        && !verb(i, from)
        && !(line.chunk(i) instanceof DateChunk)
        && !(line.chunk(i) instanceof MeetingChunk)) {
      Chunk chunk = line.chunk(i);
      i = chunk == null ? i + 1 : chunk.to();
    }
    return i;
  }

  private boolean verb(int i, int from) {
    return i > from
        && line.free(i)
        && !line.lexicon().verbs(line.norm(i)).isEmpty()
        && !line.preposition(i - 1);
  }

  /** Only what can be founded counts: an office, a mission, a fund. */
  private boolean founded(int from, int to) {
    return line.contains(from, to, "founded-thing");
  }

  private @Nullable Body owner(int noun) {
    for (int i = Math.max(0, noun - 4); i < Math.min(line.size(), noun + 6); i++) {
      boolean by = i > 0 && (line.is(i - 1, "by") || i < noun);
      if (line.chunk(i) instanceof BodyChunk body
          && body.body().side().canBeSide()
          && (by || line.is(noun + 1, "for"))) {
        return body.body().side();
      }
    }
    return null;
  }

  private List<Status> statuses() {
    List<Status> found = new ArrayList<>();
    found.add(Status.PROPOSED);
    // "paused", "opposed", "shelved" in the sentence tell of this plan, the one it speaks of
    add(found, "paused-word", Status.PAUSED);
    add(found, "opposed-word", Status.OPPOSED);
    add(found, "shelved-word", Status.SHELVED);
    return found;
  }

  private void add(List<Status> found, String list, Status status) {
    if (line.contains(0, line.size(), list)) {
      found.add(status);
    }
  }

  /** "opposition from Norland", "opposed by Norland". */
  private @Nullable Body opponent() {
    for (int i = 1; i < line.size(); i++) {
      boolean leads = line.is(i - 1, "from") || line.is(i - 1, "by");
      if (leads && line.chunk(i) instanceof BodyChunk body && opposition(i)) {
        return body.body().side();
      }
    }
    return null;
  }

  private boolean opposition(int i) {
    return line.contains(i - 4, i, "opposed-word");
  }
}
