package org.parley.setting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Token;

/**
 * Gatherings of many called by the town they are in: "the Norton Security Conference". Two who meet
 * there meet in that town, and at no session of a series of their own.
 */
public final class Forums {
  private static final Set<Type> TOWNS = EnumSet.of(Type.PLACE, Type.CAPITAL);

  private final Line line;

  public Forums(Line line) {
    this.line = line;
  }

  /** The town by which a meeting phrase calls its gathering; null where it names none. */
  public @Nullable String town(MeetingChunk chunk) {
    if (chunk.series() == null || chunk.parties().size() > 1) {
      return null;
    }
    List<Token> tokens = line.sentence().tokens();
    int from = chunk.from();
    while (from < chunk.to() && !named(from)) {
      from++;
    }
    Hit hit = from < chunk.to() ? line.lexicon().gazetteer().longest(tokens, from, TOWNS) : null;
    int to = hit == null ? chunk.to() : from + hit.length();
    return to < chunk.to() && tokens.get(to).capital() ? line.text(from, to) : null;
  }

  /** A capital word that counts nothing: not "The", not "Third". */
  private boolean named(int at) {
    Token token = line.token(at);
    return token != null
        && token.capital()
        && !line.lexicon().words().in("article", token.norm())
        && line.lexicon().ordinal(token) == null;
  }
}
