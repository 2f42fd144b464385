package org.parley.store;

/** How much of the words of articles, which are other people's texts, is passed on. */
public enum Texts {
  /** None: neither passages nor sentences nor what somebody is quoted with. */
  NONE,
  /** The passages that prove the facts, each with its sentence. */
  PASSAGES
}
