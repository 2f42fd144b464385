package org.parley.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.Token;

/**
 * What an article itself calls a body that it has introduced: "the BB", "the ministry", "the
 * Council".
 */
final class OwnNames {
  private final Words words;
  private final ShortNames shortNames;

  OwnNames(Words words, ShortNames shortNames) {
    this.words = words;
    this.shortNames = shortNames;
  }

  /** What the article itself calls so, against what the lexicon knows by the word; else null. */
  @Nullable BodyChunk meant(int from, @Nullable Hit hit) {
    BodyChunk own = hit == null || hit.length() == 1 ? introduced(from) : null;
    if (own == null || hit == null) {
      return own;
    }
    return !known(own.body().name()) || other(own, hit) ? own : null;
  }

  /** Whether the lexicon has a body of that full name. */
  private boolean known(String name) {
    List<Token> tokens = words.lexicon().tokenizer().cut(name);
    Hit hit = words.lexicon().gazetteer().longest(tokens, 0, BodyParser.NAMES);
    return hit != null && hit.length() == tokens.size();
  }

  /** "(BB)": remembers the short name. */
  int afterBrackets(int at, Body body) {
    boolean opened = words.is(at, "(") && words.at(at + 1).shape() == Token.Shape.UPPER;
    boolean wings = opened && words.is(at + 2, "/") && words.is(at + 4, ")"); // "(BBM/A)"
    if (!opened || !wings && !words.is(at + 2, ")")) {
      return at;
    }
    if (!wings) {
      shortNames.abbreviate(words.at(at + 1).text(), body);
    }
    return wings ? at + 5 : at + 3;
  }

  /** The body meant by a short name at a token; null if none is. */
  private @Nullable BodyChunk introduced(int from) {
    boolean named = words.is(from - 1, "the") && words.capital(from) && alone(from);
    if (named && words.in(from, "realm")) {
      Body state = realm(words.at(from).text());
      return state == null ? null : new BodyChunk(from, from + 1, state, Form.NOUN);
    }
    boolean organ = words.in(from, "organ-noun") && words.capital(from) && alone(from);
    boolean again = words.is(from - 1, "the") && (organ || words.in(from, "lower-unit"));
    Body body =
        again
            ? shortNames.again(words.at(from).norm(), words.at(from).begin())
            : shortNames.abbreviated(words.at(from).text());
    return body == null ? null : new BodyChunk(from, from + 1, body, Form.NOUN);
  }

  /** "the Kingdom" in an article that has named one kingdom. */
  private @Nullable Body realm(String noun) {
    List<Body> meant =
        shortNames.states().stream().filter(state -> known(noun + " of " + state.name())).toList();
    return meant.size() == 1 ? meant.get(0) : null;
  }

  /** No part of a longer name: "the Council met", not "the Council of Elders". */
  private boolean alone(int at) {
    return !words.capital(at + 1) && !words.is(at + 1, "of") && !words.is(at + 1, "for");
  }

  /** "the Peace Council of the Union", an organ whose owner is told: "the Council" from now on. */
  void organ(BodyChunk chunk) {
    Body owner = chunk.body().parent();
    int at = chunk.from();
    while (at < chunk.to() && !words.in(at, "organ-noun")) {
      at++;
    }
    if (owner != null
        && owner.canBeSide()
        && at < chunk.to()
        && words.in(chunk.from() - 1, "article")) {
      shortNames.remember(words.at(at).norm(), chunk.body(), words.at(at).begin());
    }
  }

  /** "(SAF)" of Norland, where the lexicon knows another state's, or another organ's. */
  private boolean other(BodyChunk own, Hit hit) {
    Body usual = hit.entry().body();
    boolean initials = words.at(own.from()).shape() == Token.Shape.UPPER;
    return initials
        && usual != null
        && own.body().parent() != null
        && usual.parent() != null
        && !usual.side().name().equals(own.body().side().name());
  }
}
