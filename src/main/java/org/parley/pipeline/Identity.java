package org.parley.pipeline;

import java.util.List;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;
import org.parley.model.Judgement.Verdict;

/**
 * Why an entity is one.
 *
 * @param seen where it is met, by article
 * @param joined the reasons that chain all its mentions, those that join most of them first
 * @param near what was compared with it and kept apart, the surest first
 */
public record Identity(List<Seen> seen, List<Joined> joined, List<Near> near) {
  public Identity {
    seen = List.copyOf(seen);
    joined = List.copyOf(joined);
    near = List.copyOf(near);
  }

  /**
   * A mention.
   *
   * @param names what the article calls it, the best name first
   * @param words the closest words that speak of it; empty where there are none
   */
  public record Seen(ArticleId article, List<String> names, String words) {
    public Seen {
      names = List.copyOf(names);
    }
  }

  /** Two mentions, by their articles. */
  public record Pair(ArticleId a, ArticleId b) {}

  /** A reason and the mentions that it joined. */
  public record Joined(String reason, List<Pair> pairs) {
    public Joined {
      pairs = List.copyOf(pairs);
    }
  }

  /** Another entity, with the reason why a mention of it was not taken for one of this. */
  public record Near(EntityKey key, String name, Verdict verdict, String reason, Pair pair) {}
}
