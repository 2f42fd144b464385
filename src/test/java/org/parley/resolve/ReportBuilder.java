package org.parley.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Claim.Basis;
import org.parley.model.Claim.Dated;
import org.parley.model.Claim.EditionOf;
import org.parley.model.Claim.Followed;
import org.parley.model.Claim.HadParty;
import org.parley.model.Claim.Located;
import org.parley.model.Claim.Met;
import org.parley.model.Claim.Stated;
import org.parley.model.Claim.StatusChanged;
import org.parley.model.Claim.TookPart;
import org.parley.model.Entity;
import org.parley.model.Entity.Encounter;
import org.parley.model.Entity.Initiative;
import org.parley.model.Entity.MeetingSeries;
import org.parley.model.Entity.Office;
import org.parley.model.Entity.Organisation;
import org.parley.model.Entity.Person;
import org.parley.model.Entity.Place;
import org.parley.model.Entity.Topic;
import org.parley.model.Evidence;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
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

/** Says in a line each what a made-up article tells. */
final class ReportBuilder {
  private static final String TEXT = "They met.";

  private final Article article;
  private final Basis basis;
  private final Map<String, Ref> refs = new LinkedHashMap<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private ReportBuilder(String id, @Nullable String published) {
    PartialDate date = published == null ? null : PartialDate.parse(published);
    Source source = new Source(id + ".txt", null, null, date, "en");
    article = new Article(new ArticleId(id), source, TEXT);
    Span whole = new Span(0, TEXT.length());
    basis = Basis.asserted(new Evidence(article.id(), whole, TEXT, whole, "test", 1));
  }

  static ReportBuilder article(String id) {
    return new ReportBuilder(id, null);
  }

  static ReportBuilder article(String id, String published) {
    return new ReportBuilder(id, published);
  }

  Report build() {
    return new Report(article, "", entities, claims, List.of());
  }

  Mention mention(Ref ref) {
    return new Mention(article.id(), ref);
  }

  private Ref ref(String kind, String name, java.util.function.Function<Ref, Entity> make) {
    return refs.computeIfAbsent(
        kind + " " + name,
        any -> {
          Ref ref = new Ref(kind + "/" + (refs.size() + 1));
          entities.add(make.apply(ref));
          return ref;
        });
  }

  Ref state(String name, String... otherNames) {
    return body(OrganisationKind.STATE, name, null, otherNames);
  }

  Ref body(OrganisationKind kind, String name, @Nullable Ref parent, String... otherNames) {
    return ref(
        "organisation",
        name + parent,
        ref -> new Organisation(ref, kind, name, List.of(otherNames), parent));
  }

  Ref unit(String name, @Nullable Ref parent) {
    return body(OrganisationKind.UNIT, name, parent);
  }

  Ref office(String post, @Nullable Ref body) {
    return ref("office", post + body, ref -> new Office(ref, post, body));
  }

  Ref city(String name, @Nullable Ref within) {
    return ref("place", name, ref -> new Place(ref, PlaceKind.CITY, name, within));
  }

  Ref country(String name) {
    return ref("place", name, ref -> new Place(ref, PlaceKind.COUNTRY, name, null));
  }

  Ref person(String name, String... spellings) {
    return ref("person", name, ref -> new Person(ref, name, List.of(spellings)));
  }

  Ref topic(String words) {
    return ref("topic", words, ref -> new Topic(ref, words));
  }

  Ref initiative(String name) {
    return ref("initiative", name, ref -> new Initiative(ref, name));
  }

  Ref series(String name, Ref... parties) {
    return ref("series", name, ref -> new MeetingSeries(ref, name, List.of(), List.of(parties)));
  }

  Ref meeting(String name, MeetingKind kind, Status status, Ref... parties) {
    Ref ref = ref("meeting", name, one -> new Encounter(one, name, true));
    claims.add(new Met(ref, kind, status, null, basis));
    Arrays.stream(parties).forEach(party -> claims.add(new HadParty(ref, party, basis)));
    return ref;
  }

  ReportBuilder edition(Ref meeting, Ref series, @Nullable Integer number) {
    claims.add(new EditionOf(meeting, series, number, basis));
    return this;
  }

  ReportBuilder on(Ref meeting, String date) {
    claims.add(new Dated(meeting, new When(PartialDate.parse(date), null, date), basis));
    return this;
  }

  ReportBuilder in(Ref meeting, Ref place) {
    claims.add(new Located(meeting, place, null, basis));
    return this;
  }

  ReportBuilder follows(Ref meeting, Ref previous) {
    claims.add(new Followed(meeting, previous, basis));
    return this;
  }

  ReportBuilder with(Ref meeting, Ref person, @Nullable Ref side, Ref... offices) {
    Role role = Role.PARTICIPANT;
    claims.add(new TookPart(meeting, person, side, List.of(offices), null, role, basis));
    return this;
  }

  ReportBuilder says(Ref person, @Nullable Ref side, Ref... offices) {
    claims.add(new Stated(person, TEXT, false, List.of(offices), side, null, null, basis));
    return this;
  }

  ReportBuilder proposes(Ref side, Ref undertaking) {
    claims.add(new StatusChanged(undertaking, Status.PROPOSED, null, List.of(), side, basis));
    return this;
  }
}
