package org.parley.side;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.OrganisationKind;
import org.parley.model.Token;

/** The state that an article is written in or for. */
public final class HomeState {
  private static final Set<Entry.Type> CITY = EnumSet.of(Entry.Type.PLACE);
  private static final Set<Entry.Type> NAMES =
      EnumSet.of(Entry.Type.STATE, Entry.Type.STATE_ADJECTIVE, Entry.Type.ORGANISATION);
  private final Lexicon lexicon;

  public HomeState(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The state of the city a dispatch is written from. */
  public @Nullable Body ofPlace(String city) {
    Body state = lexicon.stateOfCapital(city);
    if (state != null) {
      return state;
    }
    List<Token> tokens = lexicon.tokenizer().cut(city);
    Hit hit = tokens.isEmpty() ? null : lexicon.gazetteer().longest(tokens, 0, CITY);
    return hit == null || hit.length() < tokens.size() ? null : hit.entry().body();
  }

  /** The one state that a name carries; null where there is none. */
  public @Nullable Body named(String name) {
    List<Token> tokens = lexicon.tokenizer().cut(name);
    for (int i = 0; i < tokens.size(); i++) {
      Hit hit = lexicon.gazetteer().longest(tokens, i, NAMES);
      Body body = hit == null ? null : hit.entry().body();
      if (body != null && body.side().kind() == OrganisationKind.STATE) {
        return body.side();
      }
    }
    return null;
  }

  /** The body that is usually meant by a name; null where the lexicon has none. */
  @Nullable Body usual(String name) {
    List<Token> tokens = lexicon.tokenizer().cut(name);
    Hit hit = tokens.isEmpty() ? null : lexicon.gazetteer().longest(tokens, 0, NAMES);
    return hit == null || hit.length() < tokens.size() ? null : hit.entry().body();
  }

  /** The alliance of which a name begins with a body: "European Commission for Fisheries". */
  @Nullable Body allianceOf(String name) {
    List<Token> tokens = lexicon.tokenizer().cut(name);
    Hit hit = tokens.isEmpty() ? null : lexicon.gazetteer().longest(tokens, 0, NAMES);
    Body side = hit == null || hit.entry().body() == null ? null : hit.entry().body().side();
    return side != null && side.kind() == OrganisationKind.INTERGOVERNMENTAL ? side : null;
  }

  /** The alliance whose name a name begins with; null where there is none. */
  public @Nullable Body alliance(String name) {
    Body whole = begins(name);
    return whole != null || name.indexOf('-') < 0 ? whole : begins(name.replace('-', ' '));
  }

  private @Nullable Body begins(String name) {
    List<Token> tokens = lexicon.tokenizer().cut(name);
    Hit hit = tokens.isEmpty() ? null : lexicon.gazetteer().longest(tokens, 0, NAMES);
    Body body = hit == null ? null : hit.entry().body();
    boolean alliance = body != null && body.kind() == OrganisationKind.INTERGOVERNMENTAL;
    return alliance ? body : null;
  }
}
