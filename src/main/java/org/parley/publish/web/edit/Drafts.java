package org.parley.publish.web.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;

/** The texts that were read and not stored yet; no more of them than memory has room for. */
final class Drafts {
  private static final int MOST = 200;
  private static final long CHARACTERS = 32L << 20;

  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /**
   * Keeps what came of reading a text, in place of an earlier one of that article.
   *
   * @throws EditException where there is no room
   */
  synchronized Draft add(Submission submission, Read read) {
    Draft draft = Draft.of(submission, read);
    drafts.values().removeIf(old -> isSame(old, draft));
    long held = drafts.values().stream().mapToLong(Draft::characters).sum();
    if (drafts.size() >= MOST || held + draft.characters() > CHARACTERS) {
      throw new EditException(
          429, "Too many texts wait to be stored. Store or discard some of them first.");
    }
    drafts.put(draft.id(), draft);
    return draft;
  }

  private static boolean isSame(Draft old, Draft fresh) {
    ArticleId before = old.report() == null ? null : old.report().article().id();
    ArticleId now = fresh.report() == null ? null : fresh.report().article().id();
    return now == null || before == null ? old.name().equals(fresh.name()) : now.equals(before);
  }

  synchronized @Nullable Draft get(String id) {
    return drafts.get(id);
  }

  /** All of them, the earliest first. */
  synchronized List<Draft> all() {
    return List.copyOf(drafts.values());
  }

  synchronized void remove(Collection<String> ids) {
    drafts.keySet().removeAll(ids);
  }
}
