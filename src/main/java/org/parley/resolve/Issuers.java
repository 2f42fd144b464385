package org.parley.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Entity.Organisation;
import org.parley.model.EntityKey;
import org.parley.model.OrganisationKind;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.resolve.words.KnownNames;
import org.parley.resolve.words.Tokens;
import org.parley.resolve.words.Vocabulary;

/** Whose own account an article is, by its publisher. */
final class Issuers {
  private final KnownNames known;
  private final Vocabulary vocabulary;
  private final Map<String, EntityKey> sides = new TreeMap<>();

  Issuers(Resolution resolved, KnownNames known, Vocabulary vocabulary) {
    this.known = known;
    this.vocabulary = vocabulary;
    resolved.entities().stream()
        .filter(entity -> entity.representative() instanceof Organisation body && isSide(body))
        .forEach(
            entity ->
                Stream.concat(
                        Stream.of(entity.representative().name()), entity.otherNames().stream())
                    .forEach(name -> sides.putIfAbsent(Folding.fold(name), entity.key())));
  }

  private static boolean isSide(Organisation body) {
    return body.kind() == OrganisationKind.STATE
        || body.kind() == OrganisationKind.INTERGOVERNMENTAL;
  }

  TreeMap<ArticleId, EntityKey> of(Collection<Report> reports) {
    TreeMap<ArticleId, EntityKey> issuers = new TreeMap<>();
    for (Report report : reports) {
      Article article = report.article();
      EntityKey issuer = issuer(article.source().publisher());
      if (issuer != null) {
        issuers.put(article.id(), issuer);
      }
    }
    return issuers;
  }

  /** "Ministry of Defence of Norland" is Norland's; "Norland Times" is nobody's. */
  private @Nullable EntityKey issuer(@Nullable String publisher) {
    if (publisher == null || publisher.isBlank()) {
      return null;
    }
    EntityKey whole = sides.get(Folding.fold(publisher.strip()));
    boolean official = Tokens.words(publisher).stream().anyMatch(vocabulary::official);
    List<EntityKey> named =
        known.bodies(publisher).stream()
            .map(sides::get)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return whole != null || !official || named.size() != 1 ? whole : named.get(0);
  }
}
