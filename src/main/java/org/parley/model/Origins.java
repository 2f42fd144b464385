package org.parley.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where articles come from, as far as it tells how independent they are.
 *
 * @param originals the original of each article that is a copy of another
 * @param issuers the state or organisation whose own account an article is, such as that of the
 *     ministry that published it
 */
public record Origins(Map<ArticleId, ArticleId> originals, Map<ArticleId, EntityKey> issuers) {
  /** Each article a source of its own, and nobody's account. */
  public static final Origins UNKNOWN = new Origins(Map.of(), Map.of());

  public Origins {
    originals = Map.copyOf(originals);
    issuers = Map.copyOf(issuers);
  }

  public @Nullable ArticleId original(ArticleId copy) {
    return originals.get(copy);
  }

  public @Nullable EntityKey issuer(ArticleId article) {
    return issuers.get(article);
  }
}
