package org.parley.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.MeetingKind;
import org.parley.model.Modality;
import org.parley.model.OrganisationKind;
import org.parley.model.PartialDate;
import org.parley.model.PlaceKind;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Role;
import org.parley.model.Source;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.model.When;

/** Small reports, each of a few claims about the encounter {@code talks}. */
public final class Saying {
  public static final Ref TALKS = new Ref("talks");
  private final ArticleId id;
  private final Source source;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<Ref, Entity> entities = new LinkedHashMap<>();
  private int next;
  private double certainty = 0.9;
  private Modality modality = Modality.ASSERTED;

  public Saying(String id, @Nullable String publisher, @Nullable String published) {
    this.id = new ArticleId(id);
    PartialDate day = published == null ? null : PartialDate.parse(published);
    source = new Source(id + ".txt", null, publisher, day, "en");
    entities.put(TALKS, new Entity.Encounter(TALKS, "talks", true));
  }

  public Saying certain(double share) {
    certainty = share;
    return this;
  }

  public Saying as(Modality how) {
    modality = how;
    return this;
  }

  public Saying dated(String start, @Nullable String end, String words) {
    When when =
        new When(PartialDate.parse(start), end == null ? null : PartialDate.parse(end), words);
    return add((s, basis) -> new Claim.Dated(s, when, basis));
  }

  public Saying met(MeetingKind kind, Status status) {
    return add((s, basis) -> new Claim.Met(s, kind, status, null, basis));
  }

  public Saying in(String place, @Nullable String around) {
    Ref ref = place(place, around);
    return add((s, basis) -> new Claim.Located(s, ref, null, basis));
  }

  public Saying between(String... parties) {
    Arrays.stream(parties)
        .map(this::organisation)
        .forEach(p -> add((s, basis) -> new Claim.HadParty(s, p, basis)));
    return this;
  }

  public Saying hosted(String host) {
    Ref ref = organisation(host);
    return add((s, basis) -> new Claim.Hosted(s, ref, basis));
  }

  public Saying edition(String encounter, int number) {
    return edition(encounter, "round-table", number);
  }

  public Saying edition(String encounter, String of, int number) {
    Ref ref = new Ref(encounter);
    Ref series = new Ref(of);
    entities.put(ref, new Entity.Encounter(ref, encounter, false));
    entities.put(series, new Entity.MeetingSeries(series, of, List.of(), List.of()));
    return add((s, basis) -> new Claim.EditionOf(ref, series, number, basis));
  }

  public Saying changed(Status status, @Nullable String date) {
    Ref plan = new Ref("plan");
    entities.put(plan, new Entity.Initiative(plan, "plan"));
    When when = date == null ? null : new When(PartialDate.parse(date), null, date);
    return add((s, basis) -> new Claim.StatusChanged(plan, status, when, List.of(), null, basis));
  }

  public Saying attended(String person, Role role, String post, @Nullable String body) {
    Ref ref = new Ref(person);
    entities.put(ref, new Entity.Person(ref, person, List.of()));
    Ref in = body == null ? null : organisation(body);
    Ref office = new Ref(post + (body == null ? "" : "-" + body));
    entities.put(office, new Entity.Office(office, post, in));
    return add((s, basis) -> new Claim.TookPart(s, ref, null, List.of(office), null, role, basis));
  }

  /** A person took part for a side, with a rank where one is told. */
  public Saying sent(String side, String person, @Nullable String rank) {
    Ref ref = new Ref(person);
    entities.put(ref, new Entity.Person(ref, person, List.of()));
    Ref of = organisation(side);
    return add(
        (s, basis) -> new Claim.TookPart(s, ref, of, List.of(), rank, Role.PARTICIPANT, basis));
  }

  private Ref organisation(String name) {
    Ref ref = new Ref(name.toLowerCase(java.util.Locale.ROOT));
    entities.put(ref, new Entity.Organisation(ref, OrganisationKind.STATE, name, List.of(), null));
    return ref;
  }

  private Ref place(String name, @Nullable String around) {
    Ref ref = new Ref(name.toLowerCase(java.util.Locale.ROOT));
    Ref within = around == null ? null : place(around, null);
    entities.put(ref, new Entity.Place(ref, PlaceKind.CITY, name, within));
    return ref;
  }

  /** Each claim stands on words of its own. */
  private Saying add(BiFunction<Ref, Claim.Basis, Claim> claim) {
    Span span = new Span(next, ++next);
    Evidence evidence = new Evidence(id, span, "x", span, "r", certainty);
    claims.add(claim.apply(TALKS, new Claim.Basis(List.of(evidence), null, modality)));
    return this;
  }

  public Report report() {
    Article article = new Article(id, source, "x".repeat(next));
    return new Report(article, id.value(), List.copyOf(entities.values()), claims, List.of());
  }
}
