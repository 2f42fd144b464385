package org.parley.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which posts at the head of a state each state has had: Japan no president, Brazil no premier. */
final class Leaders {
  private final Map<String, List<String>> byState = new HashMap<>();
  private final Map<String, String> abroad = new HashMap<>();
  private final Set<String> heads = new HashSet<>();

  static Leaders load() {
    Leaders leaders = new Leaders();
    for (Table.Row row : Table.load("leaders").rows()) {
      leaders.byState.put(row.get("state"), row.all("posts"));
      leaders.abroad.put(row.get("state"), row.get("leader"));
      leaders.heads.addAll(row.all("posts"));
    }
    return leaders;
  }

  /** Whether a post is such as only the head of a state or government holds. */
  boolean head(String post) {
    return heads.contains(Folding.fold(post));
  }

  /** Whether it is the holder of a post who goes to summits for a state. */
  boolean leads(String state, String post) {
    return Folding.fold(post).equals(abroad.get(state));
  }

  /** False only where the state is known to have no such post. */
  boolean mayHave(String state, String post) {
    List<String> posts = byState.get(state);
    return posts == null || !head(post) || posts.contains(Folding.fold(post));
  }
}
