package org.parley.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Evidence;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
import org.parley.model.Modality;
import org.parley.model.Mode;
import org.parley.model.OrganisationKind;
import org.parley.model.PartialDate;
import org.parley.model.PlaceKind;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;
import org.parley.model.Role;
import org.parley.model.Source;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.model.When;

/**
 * Two reports, made by hand, about one invented dialogue: a newspaper of one side and the readout
 * of the other, with different spellings, precision and accounts. For the tests of all rooms.
 */
public final class Reports {
  public static final String BASE = "http://data.test";

  private static final String HERALD =
      """
      Norland and Ruritania hold fourth defence dialogue

      STRELSAU, 4 May 2031 - Norland and Ruritania held their fourth Defence Dialogue at Elphberg Hall in Strelsau on Saturday. \
      Major General Åse Brekke, deputy director of the Plans Directorate, led the Norland delegation. \
      "The sea 🌊 belongs to all," she said. \
      The two sides talked about security at sea and stressed border control. \
      The dialogue began in 2027 and was interrupted in 2029 after a spy affair. \
      In October the chiefs of staff spoke by video link.
      """;

  private static final String READOUT =
      """
      Readout of the Norland-Ruritania Defence Dialogue

      The Fourth Norland-Ruritania Defence Dialogue took place in May 2031. \
      Maj. Gen. Ase Brekke and Colonel Rudolf Rassendyll of the General Staff of Ruritania co-chaired the talks. \
      According to Norland, the talks dealt with border control. \
      The third round was held in Norhaven from 7 to 8 June 2030. \
      Norland has proposed a hotline between the two staffs; Ruritania opposed it. \
      Norland denied that Jon Vik had attended.
      """;

  private final Article article;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();

  private Reports(String id, Source source, String text) {
    article = new Article(new ArticleId(id), source, text);
  }

  /** The newspaper. */
  public static Report herald() {
    PartialDate day = PartialDate.parse("2031-05-04");
    Source source =
        new Source("herald.txt", "http://herald.test/a?b=1&c=2", "Strelsau Herald", day, "en");
    return new Reports("herald", source, HERALD).readHerald();
  }

  /** The readout of one of the parties, undated. */
  public static Report readout() {
    Source source = new Source("readout.txt", null, "Norland", null, null);
    return new Reports("readout", source, READOUT).readReadout();
  }

  public static List<Report> both() {
    return List.of(herald(), readout());
  }

  private Report readHerald() {
    Ref norland = org("norland", OrganisationKind.STATE, "Norland", null);
    Ref ruritania = org("ruritania", OrganisationKind.STATE, "Ruritania", null);
    Ref plans = org("plans", OrganisationKind.UNIT, "Plans Directorate", norland);
    Ref brekke = add("brekke", new Entity.Person(ref("brekke"), "Åse Brekke", List.of()));
    Ref deputy = add("deputy", new Entity.Office(ref("deputy"), "deputy director", plans));
    Ref city = add("city", new Entity.Place(ref("city"), PlaceKind.CITY, "Strelsau", null));
    Ref series = series(norland, ruritania);
    Ref fourth = encounter("fourth", "fourth Defence Dialogue", true);
    Ref call = encounter("call", "video link", false);
    Ref sea = topic("sea", "security at sea");
    Ref border = topic("border", "border control");

    String held = "held their fourth Defence Dialogue";
    claims.add(
        new Claim.Met(fourth, MeetingKind.DIALOGUE, Status.HELD, Mode.IN_PERSON, basis(held)));
    claims.add(new Claim.Named(brekke, "Åse Brekke", basis("Åse Brekke")));
    claims.add(
        new Claim.Dated(fourth, when("2031-05-03", null, "on Saturday"), basis("on Saturday")));
    claims.add(
        new Claim.Located(fourth, city, "Elphberg Hall", basis("at Elphberg Hall in Strelsau")));
    claims.add(new Claim.HadParty(fourth, norland, basis("Norland and Ruritania held")));
    claims.add(new Claim.HadParty(fourth, ruritania, basis("Norland and Ruritania held")));
    claims.add(new Claim.Hosted(fourth, ruritania, basis("in Strelsau", "host-by-place", 0.5)));
    claims.add(new Claim.EditionOf(fourth, series, 4, basis("fourth Defence Dialogue")));
    String led = "Major General Åse Brekke, deputy director of the Plans Directorate, led";
    claims.add(
        new Claim.TookPart(
            fourth,
            brekke,
            norland,
            List.of(deputy),
            "Major General",
            Role.DELEGATION_HEAD,
            basis(led)));
    claims.add(new Claim.HeldOffice(brekke, deputy, "Major General", null, basis(led)));
    claims.add(
        new Claim.Stated(
            brekke,
            "The sea 🌊 belongs to all,",
            true,
            List.of(deputy),
            norland,
            null,
            fourth,
            basis("\"The sea 🌊 belongs to all,\" she said")));
    claims.add(new Claim.Discussed(fourth, sea, false, basis("talked about security at sea")));
    claims.add(new Claim.Discussed(fourth, border, true, basis("stressed border control")));
    claims.add(
        new Claim.StatusChanged(
            series,
            Status.INITIATED,
            when("2027", null, "in 2027"),
            List.of(),
            null,
            basis("began in 2027")));
    claims.add(
        new Claim.StatusChanged(
            series,
            Status.INTERRUPTED,
            when("2029", null, "in 2029"),
            List.of("after a spy affair"),
            null,
            basis("interrupted in 2029 after a spy affair")));
    claims.add(
        new Claim.Met(
            call, MeetingKind.CALL, Status.HELD, Mode.VIDEO, basis("spoke by video link")));
    claims.add(new Claim.Dated(call, when("--10", null, "In October"), basis("In October")));
    return report("Norland and Ruritania hold fourth defence dialogue");
  }

  private Report readReadout() {
    Ref norland = org("norland", OrganisationKind.STATE, "Norland", null);
    Ref ruritania = org("ruritania", OrganisationKind.STATE, "Ruritania", null);
    Ref staff = org("staff", OrganisationKind.UNIT, "General Staff", ruritania);
    Ref brekke = add("brekke", new Entity.Person(ref("brekke"), "Ase Brekke", List.of()));
    Ref rudolf =
        add("rassendyll", new Entity.Person(ref("rassendyll"), "Rudolf Rassendyll", List.of()));
    Ref vik = add("vik", new Entity.Person(ref("vik"), "Jon Vik", List.of()));
    Ref city = add("port", new Entity.Place(ref("port"), PlaceKind.CITY, "Norhaven", null));
    Ref series = series(norland, ruritania);
    Ref fourth = encounter("fourth", "Fourth Norland-Ruritania Defence Dialogue", true);
    Ref third = encounter("third", "third round", false);
    Ref border = topic("border", "border control");
    Ref hotline = add("hotline", new Entity.Initiative(ref("hotline"), "hotline"));

    claims.add(
        new Claim.Met(
            fourth, MeetingKind.DIALOGUE, Status.HELD, null, basis("Defence Dialogue took place")));
    claims.add(new Claim.Dated(fourth, when("2031-05", null, "in May 2031"), basis("in May 2031")));
    claims.add(
        new Claim.EditionOf(fourth, series, 4, basis("Fourth Norland-Ruritania Defence Dialogue")));
    claims.add(
        new Claim.TookPart(
            fourth,
            brekke,
            norland,
            List.of(),
            "Maj. Gen.",
            Role.CO_CHAIR,
            basis("Maj. Gen. Ase Brekke and Colonel Rudolf Rassendyll")));
    claims.add(
        new Claim.TookPart(
            fourth,
            rudolf,
            ruritania,
            List.of(),
            "Colonel",
            Role.CO_CHAIR,
            basis("Colonel Rudolf Rassendyll of the General Staff of Ruritania co-chaired")));
    claims.add(new Claim.UnitOf(staff, ruritania, basis("General Staff of Ruritania")));
    Evidence topics = evidence("the talks dealt with border control", "test-rule", 0.9);
    claims.add(
        new Claim.Discussed(
            fourth, border, false, new Claim.Basis(List.of(topics), norland, Modality.ATTRIBUTED)));
    claims.add(
        new Claim.Met(
            third, MeetingKind.CONSULTATION, Status.HELD, null, basis("third round was held")));
    claims.add(
        new Claim.Dated(
            third,
            when("2030-06-07", "2030-06-08", "from 7 to 8 June 2030"),
            basis("from 7 to 8 June 2030")));
    claims.add(new Claim.EditionOf(third, series, 3, basis("third round")));
    claims.add(new Claim.Located(third, city, null, basis("in Norhaven")));
    claims.add(
        new Claim.StatusChanged(
            hotline,
            Status.PROPOSED,
            null,
            List.of(),
            norland,
            basis("Norland has proposed a hotline")));
    claims.add(
        new Claim.StatusChanged(
            hotline, Status.OPPOSED, null, List.of(), ruritania, basis("Ruritania opposed it")));
    Evidence denial = evidence("Norland denied that Jon Vik had attended", "test-rule", 0.9);
    claims.add(
        new Claim.TookPart(
            fourth,
            vik,
            norland,
            List.of(),
            null,
            Role.PARTICIPANT,
            new Claim.Basis(List.of(denial), norland, Modality.DENIED)));
    return report("Readout of the Norland-Ruritania Defence Dialogue");
  }

  /** Both reports, resolved: what has one name inside the reports is one thing. */
  public static Resolution resolution() {
    return resolution(both());
  }

  /** Resolves reports of this kind by the references that they share. */
  public static Resolution resolution(List<Report> reports) {
    Map<EntityKey, List<Mention>> mentions = new TreeMap<>();
    Map<EntityKey, Entity> first = new LinkedHashMap<>();
    Map<EntityKey, List<String>> names = new LinkedHashMap<>();
    Map<Mention, EntityKey> keys = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Entity entity : report.entities()) {
        EntityKey key = key(entity);
        Mention mention = new Mention(report.article().id(), entity.ref());
        keys.put(mention, key);
        mentions.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
        first.putIfAbsent(key, resolved(entity, key));
        names.computeIfAbsent(key, k -> new ArrayList<>()).add(entity.name());
      }
    }
    List<ResolvedEntity> entities =
        mentions.entrySet().stream()
            .map(e -> entity(e.getKey(), first, names, e.getValue()))
            .toList();
    return new Resolution(entities, keys, List.of());
  }

  private static ResolvedEntity entity(
      EntityKey key,
      Map<EntityKey, Entity> first,
      Map<EntityKey, List<String>> names,
      List<Mention> mentions) {
    Entity best = first.get(key);
    List<String> others =
        names.get(key).stream()
            .filter(name -> !name.equals(best.name()))
            .distinct()
            .sorted()
            .collect(Collectors.toList());
    return new ResolvedEntity(key, best, others, mentions.stream().sorted().toList());
  }

  private static Entity resolved(Entity entity, EntityKey key) {
    Ref ref = new Ref(key.toString());
    if (entity instanceof Entity.Organisation o) {
      Ref parent = o.parent() == null ? null : new Ref("organisation/" + o.parent());
      return new Entity.Organisation(ref, o.kind(), o.name(), o.otherNames(), parent);
    }
    if (entity instanceof Entity.Office o) {
      Ref body = o.organisation() == null ? null : new Ref("organisation/" + o.organisation());
      return new Entity.Office(ref, o.name(), body);
    }
    if (entity instanceof Entity.Place p && p.within() != null) {
      return new Entity.Place(ref, p.kind(), p.name(), new Ref("place/" + p.within()));
    }
    if (entity instanceof Entity.MeetingSeries s) {
      List<Ref> parties = s.parties().stream().map(p -> new Ref("organisation/" + p)).toList();
      return new Entity.MeetingSeries(ref, s.name(), s.otherNames(), parties);
    }
    return entity;
  }

  private static EntityKey key(Entity entity) {
    String kind =
        entity instanceof Entity.Encounter
            ? "meeting"
            : entity instanceof Entity.MeetingSeries
                ? "series"
                : entity.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    return new EntityKey(kind, entity.ref().value());
  }

  private Ref org(String ref, OrganisationKind kind, String name, @Nullable Ref parent) {
    return add(ref, new Entity.Organisation(ref(ref), kind, name, List.of(), parent));
  }

  private Ref series(Ref... parties) {
    Ref ref = ref("dialogue");
    return add(
        "dialogue", new Entity.MeetingSeries(ref, "Defence Dialogue", List.of(), List.of(parties)));
  }

  private Ref encounter(String ref, String name, boolean main) {
    return add(ref, new Entity.Encounter(ref(ref), name, main));
  }

  private Ref topic(String ref, String name) {
    return add(ref, new Entity.Topic(ref(ref), name));
  }

  private Ref add(String ref, Entity entity) {
    entities.put(ref, entity);
    return entity.ref();
  }

  private static Ref ref(String value) {
    return new Ref(value);
  }

  private static When when(String start, @Nullable String end, String asPrinted) {
    return new When(
        PartialDate.parse(start), end == null ? null : PartialDate.parse(end), asPrinted);
  }

  private Claim.Basis basis(String quote) {
    return basis(quote, "test-rule", 0.9);
  }

  private Claim.Basis basis(String quote, String rule, double certainty) {
    return Claim.Basis.asserted(evidence(quote, rule, certainty));
  }

  private Evidence evidence(String quote, String rule, double certainty) {
    int begin = article.text().indexOf(quote);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + quote);
    }
    Span span = new Span(begin, begin + quote.length());
    return new Evidence(article.id(), span, quote, sentence(span), rule, certainty);
  }

  /** From after the last full stop and space to the next full stop. */
  private Span sentence(Span span) {
    String text = article.text();
    int stop =
        Math.max(text.lastIndexOf(". ", span.begin()), text.lastIndexOf("\n", span.begin()) - 1);
    int begin = stop < 0 ? 0 : stop + 2;
    int end = text.indexOf('.', span.end());
    return new Span(Math.min(begin, span.begin()), end < 0 ? text.length() : end + 1);
  }

  private Report report(String title) {
    return new Report(article, title, List.copyOf(entities.values()), claims, List.of());
  }
}
