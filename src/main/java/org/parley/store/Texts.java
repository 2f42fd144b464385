package org.parley.store;

import java.util.Map;
import java.util.function.Function;
import org.parley.model.ArticleId;

/**
 * How much of the words of articles, which are other people's texts, is passed on.
 *
 * @param passages whether that holds the passages that prove the facts, each with its sentence
 * @param whole the articles of a store that may be passed on as a whole
 */
public record Texts(
    String name, boolean passages, Function<GraphStore, Map<ArticleId, String>> whole) {
  /** Neither passages nor sentences nor what somebody is quoted with. */
  public static final Texts NONE = new Texts("none", false, store -> Map.of());

  /** The passages that prove the facts, each with its sentence. */
  public static final Texts PASSAGES = new Texts("passages", true, store -> Map.of());

  /** The version of what is published of a graph: other words are other bytes. */
  public String version(String graph) {
    return equals(PASSAGES) ? graph : graph + "-" + name;
  }
}
