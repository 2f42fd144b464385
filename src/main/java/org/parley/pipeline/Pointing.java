package org.parley.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.correct.Recorder;
import org.parley.model.ArticleId;
import org.parley.model.Correction.Thing;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.model.ResolvedEntity;
import org.parley.rdf.Iris;
import org.parley.store.GraphStore;

/** What the addresses that a person gives stand for. */
final class Pointing {
  private static final String DATA = "/id/";

  private final GraphStore store;
  private final Known known;
  private final Map<EntityKey, ResolvedEntity> entities;
  private final Recorder recorder;

  Pointing(GraphStore store, Known known) {
    this.store = store;
    this.known = known;
    this.entities = known.entities();
    this.recorder = new Recorder(known.reports());
  }

  /** All that an address stands for. */
  Thing one(String iri) {
    return thing(entity(iri), "", any -> true);
  }

  /** Two things of one kind; documents restrict the first to what they say of it. */
  List<Thing> two(String one, String other, Collection<String> documents) {
    ResolvedEntity first = entity(one);
    ResolvedEntity second = entity(other);
    if (!first.key().kind().equals(second.key().kind())) {
      throw new CorrectionException(
          "%s and %s are things of different kinds; only things of one kind can be compared"
              .formatted(first.key(), second.key()));
    }
    return List.of(restricted(first, documents), thing(second, "", any -> true));
  }

  /** What documents say of a thing, and what all others say of it. */
  List<Thing> divided(String iri, Collection<String> documents) {
    ResolvedEntity entity = entity(iri);
    Set<ArticleId> articles = articles(documents);
    Thing there = restricted(entity, documents);
    if (entity.mentions().stream().allMatch(one -> articles.contains(one.article()))) {
      throw new CorrectionException(
          "no other document speaks of " + entity.key() + "; there is nothing to tell it from");
    }
    return List.of(there, thing(entity, " elsewhere", one -> !articles.contains(one.article())));
  }

  private Thing restricted(ResolvedEntity entity, Collection<String> documents) {
    if (documents.isEmpty()) {
      return thing(entity, "", any -> true);
    }
    Set<ArticleId> articles = articles(documents);
    if (entity.mentions().stream().noneMatch(one -> articles.contains(one.article()))) {
      throw new CorrectionException(
          "%s does not speak of %s; parley explain shows the documents that do"
              .formatted(String.join(", ", documents), entity.key()));
    }
    String where = articles.stream().map(ArticleId::value).collect(Collectors.joining(", "));
    return thing(entity, " in " + where, one -> articles.contains(one.article()));
  }

  private Thing thing(ResolvedEntity entity, String where, Predicate<Mention> test) {
    return recorder.thing(
        store.iris().entity(entity.key()).getURI(),
        name(entity) + where,
        entity.mentions().stream().filter(test).toList());
  }

  /** Of one thing only what one article says of it. */
  Thing met(Mention mention) {
    return thing(entity(mention), " in " + mention.article(), each -> each.equals(mention));
  }

  /** Of the thing that one article speaks of, what all others say of it; null where none does. */
  @Nullable Thing elsewhere(Mention mention) {
    Predicate<Mention> other = each -> !each.article().equals(mention.article());
    ResolvedEntity entity = entity(mention);
    return entity.mentions().stream().anyMatch(other) ? thing(entity, " elsewhere", other) : null;
  }

  private ResolvedEntity entity(Mention mention) {
    EntityKey key = known.resolution().key(mention.article(), mention.ref());
    return Objects.requireNonNull(entities.get(key), mention::toString);
  }

  /** What it is called; a post with its body. */
  String name(ResolvedEntity entity) {
    String name = entity.representative().name();
    Ref body =
        entity.representative() instanceof Entity.Office office ? office.organisation() : null;
    ResolvedEntity owner = body == null ? null : entities.get(EntityKey.parse(body.value()));
    return owner == null ? name : name + ", " + owner.representative().name();
  }

  /** Whether two addresses are of one thing. */
  boolean same(String one, String other) {
    return entity(one).equals(entity(other));
  }

  private ResolvedEntity entity(String iri) {
    EntityKey key = key(iri);
    ResolvedEntity entity = key == null ? null : entities.get(key);
    if (entity == null) {
      throw new CorrectionException(
          "there is no person, body, office, place, meeting, series, initiative or topic with the"
              + " address "
              + iri
              + " in the store; parley explain NAME shows addresses");
    }
    return entity;
  }

  /** The key of an address, also of one that stood for the thing in former days. */
  private @Nullable EntityKey key(String iri) {
    Iris iris = store.iris();
    try {
      return iris.key(store.present(iris.entity(EntityKey.parse(path(iri)))));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** An address without what all addresses of the store begin with; it may be left out. */
  String path(String iri) {
    String start = store.base() + DATA;
    return iri.startsWith(start) ? iri.substring(start.length()) : iri;
  }

  private Set<ArticleId> articles(Collection<String> documents) {
    return documents.stream().map(this::article).collect(Collectors.toSet());
  }

  private ArticleId article(String document) {
    String id = path(document).replaceFirst("^document/", "");
    ArticleId article = ClaimFinder.article(id);
    if (article == null || !known.reports().holds(article)) {
      throw new CorrectionException(
          "there is no document "
              + document
              + " in the store; a document is named by the name of its file");
    }
    return article;
  }
}
