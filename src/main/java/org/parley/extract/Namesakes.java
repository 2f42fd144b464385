package org.parley.extract;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;

/**
 * Bodies of which many states have one: "the Security Council" is only that of the United Nations
 * where the article speaks of them.
 */
final class Namesakes {
  private final Lexicon lexicon;
  private final Set<String> spoken;

  /** Takes the sides that the article itself names. */
  Namesakes(Lexicon lexicon, Set<String> spoken) {
    this.lexicon = lexicon;
    this.spoken = spoken;
  }

  /** The post as it stands there: its body is of no state that the article does not speak of. */
  OfficePhrase asSaid(OfficePhrase office) {
    Body body = office.body();
    boolean known = body != null && body.parent() != null && body.equals(known(body));
    String name = known && body != null ? general(body) : null;
    return name == null
        ? office
        : new OfficePhrase(
            office.post(), new Body(name, OrganisationKind.UNIT, null), office.side());
  }

  private @Nullable Body known(Body body) {
    return lexicon.body(body.name());
  }

  private @Nullable String general(Body body) {
    String folded = Folding.fold(body.name());
    boolean told = spoken.contains(body.side().name());
    String known = told ? null : names().stream().filter(folded::endsWith).findFirst().orElse(null);
    return known == null ? null : capitals(known);
  }

  private Set<String> names() {
    return lexicon.words().list("default-body");
  }

  private static String capitals(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : name.split(" ")) {
      String first = word.length() > 2 ? word.substring(0, 1).toUpperCase(Locale.ROOT) : word;
      title.append(title.isEmpty() ? "" : " ").append(first);
      title.append(word.length() > 2 ? word.substring(1) : "");
    }
    return title.toString();
  }
}
