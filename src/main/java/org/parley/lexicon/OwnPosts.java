package org.parley.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Posts whose very name tells of which states they are: "Secretary of State". */
final class OwnPosts {
  private final Map<String, List<String>> states = new HashMap<>();

  static OwnPosts load() {
    OwnPosts posts = new OwnPosts();
    for (Table.Row row : Table.load("own-posts").rows()) {
      posts.states.put(Folding.fold(row.get("post")), row.all("states"));
    }
    return posts;
  }

  /**
   * The states or organisations that have such a post, whatever its field, the likeliest first;
   * empty where any may.
   */
  List<String> states(String post) {
    String folded = Folding.fold(post).replace(" the ", " ");
    List<String> known = states.get(folded);
    int field = known == null ? folded.indexOf(" for ") : -1;
    String plain = field > 0 ? folded.substring(0, field) : folded;
    return known == null ? states.getOrDefault(plain, List.of()) : known;
  }
}
