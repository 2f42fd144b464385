package org.parley.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Correction;
import org.parley.model.Correction.Different;
import org.parley.model.Correction.Same;
import org.parley.model.Correction.Thing;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.ResolvedEntity;
import org.parley.model.Source;
import org.parley.rdf.CorrectionMapper;
import org.parley.rdf.GraphMapper;
import org.parley.read.ArticleFile;
import org.parley.store.GraphStore;

/**
 * Takes in single texts while a store is in use: reads them, tells what they would come to, and
 * stores them together with what a person says of them.
 */
public final class Intake {
  /** A common name is near many others; the surest come first. */
  private static final int NEAR = 20;

  private final GraphStore store;
  private final ArticleReader reader;
  private final Corrector corrector;
  private final GraphMapper mapper;

  /** All reports of the store, read once: nobody else writes to it meanwhile. */
  private final Reports reports;

  public Intake(GraphStore store, ArticleReader reader, Corrector corrector) {
    this.store = store;
    this.reader = reader;
    this.corrector = corrector;
    mapper = new GraphMapper(store.base());
    reports = new Reports(store.archive());
  }

  /**
   * Reads one text; nothing is stored.
   *
   * @param name as that of a file, whose end tells pages from texts
   */
  public Reading read(String name, byte[] content, Source known) {
    return reader.read(ArticleFile.named(name, known.url()), content, known);
  }

  /** What reports would come to, all of them together; nothing is stored. */
  public List<Outlook> outlook(List<Report> drafts) {
    return store.alone(() -> looked(drafts));
  }

  private List<Outlook> looked(List<Report> drafts) {
    Known known = Known.of(store, with(drafts));
    Identities identities = new Identities(known);
    Map<EntityKey, ResolvedEntity> entities = known.entities();
    Pointing pointing = new Pointing(store, known);
    List<Outlook> outlooks = new ArrayList<>();
    for (Report draft : drafts) {
      ArticleId article = draft.article().id();
      List<Outlook.Met> met = new ArrayList<>();
      for (Entity entity : draft.entities()) {
        ResolvedEntity taken = taken(known, entities, new Mention(article, entity.ref()));
        Identity identity = Objects.requireNonNull(identities.of(taken.key()));
        met.add(met(article, entity, taken, pointing.name(taken), identity));
      }
      outlooks.add(
          new Outlook(
              draft,
              mapper.article(known.reports().get(article), known.resolution()),
              met,
              store.archive().articles().contains(article)));
    }
    return outlooks;
  }

  private static ResolvedEntity taken(
      Known known, Map<EntityKey, ResolvedEntity> entities, Mention mention) {
    EntityKey key = known.resolution().key(mention.article(), mention.ref());
    return Objects.requireNonNull(entities.get(key), mention::toString);
  }

  private static Outlook.Met met(
      ArticleId article, Entity entity, ResolvedEntity taken, String name, Identity identity) {
    TreeSet<ArticleId> elsewhere = new TreeSet<>();
    taken.mentions().forEach(mention -> elsewhere.add(mention.article()));
    elsewhere.remove(article);
    String reason =
        identity.joined().stream()
            .filter(joined -> joined.pairs().stream().anyMatch(pair -> joins(pair, article)))
            .map(Identity.Joined::reason)
            .findFirst()
            .orElse("");
    return new Outlook.Met(
        entity,
        Identities.names(entity),
        taken.key(),
        name,
        elsewhere.size(),
        reason,
        identity.near().stream().limit(NEAR).toList());
  }

  private static boolean joins(Identity.Pair pair, ArticleId article) {
    return pair.a().equals(article) != pair.b().equals(article);
  }

  private Reports with(List<Report> drafts) {
    Map<ArticleId, Report> byId = new LinkedHashMap<>();
    drafts.forEach(draft -> byId.put(draft.article().id(), draft));
    reports.outlines();
    return reports.with(byId);
  }

  /**
   * Stores reports, and makes the graph anew by them and by what was said of them.
   *
   * @throws CorrectionException where something was said of what is not there
   */
  public RunReport.Stored keep(List<Accepted> accepted, Corrector.Author author) {
    return store.alone(() -> kept(accepted, author));
  }

  private RunReport.Stored kept(List<Accepted> accepted, Corrector.Author author) {
    Known known = Known.of(store, with(accepted.stream().map(Accepted::report).toList()));
    List<Correction> all = new ArrayList<>(corrector.corrections());
    int before = all.size();
    accepted.forEach(one -> correct(one, known, author, all));
    // first, so that a run that breaks off here leaves no article of which more is taken than said
    if (all.size() > before) {
      store.replaceCorrections(CorrectionMapper.map(store.iris(), all));
    }
    accepted.forEach(one -> reports.keep(one.report()));
    return Builder.store(store, reports);
  }

  private void correct(
      Accepted accepted, Known known, Corrector.Author author, List<Correction> all) {
    Article article = accepted.report().article();
    Pointing pointing = new Pointing(store, known);
    ClaimFinder claims = new ClaimFinder(mapper, known);
    for (String claim : accepted.rejected()) {
      add(claims.reject(pointing.path(claim), corrector.said(author, all)), all);
    }
    for (Ref ref : accepted.apart()) {
      Mention mention = new Mention(article.id(), ref);
      Thing others = pointing.elsewhere(mention);
      if (others != null) {
        add(new Different(pointing.met(mention), others, corrector.said(author, all)), all);
      }
    }
    accepted
        .same()
        .forEach(
            (ref, other) -> {
              Thing met = pointing.met(new Mention(article.id(), ref));
              add(new Same(met, pointing.one(other), corrector.said(author, all)), all);
            });
  }

  /** The same correction, made again, is the later one. */
  private static void add(Correction correction, List<Correction> all) {
    all.removeIf(old -> old.id().equals(correction.id()));
    all.add(correction);
  }
}
