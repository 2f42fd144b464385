package org.parley.model;

import java.util.List;

/**
 * A sentence, heading or table line.
 *
 * @param paragraph number of its paragraph, from 0
 * @param chunks in order, not overlapping
 */
public record Sentence(
    Span span, int paragraph, Zone zone, List<Token> tokens, List<Chunk> chunks) {
  public Sentence {
    tokens = List.copyOf(tokens);
    chunks = List.copyOf(chunks);
  }

  /** The chars of the article under a range of tokens, {@code to} exclusive. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
  }
}
