package org.parley.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.MeetingKind;
import org.parley.model.Modality;
import org.parley.model.Mode;
import org.parley.model.OrganisationKind;
import org.parley.model.PartialDate;
import org.parley.model.PlaceKind;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Role;
import org.parley.model.Source;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.model.Unmatched;
import org.parley.model.When;

/** Hand-made reports about invented states. */
public final class Samples {
  static final ArticleId ID = new ArticleId("third-talks");
  static final Ref TALKS = new Ref("meeting/1");
  static final Ref SECOND = new Ref("meeting/2");
  static final Ref SERIES = new Ref("series/1");
  static final Ref NORLAND = new Ref("organisation/norland");
  static final Ref RURITANIA = new Ref("organisation/ruritania");
  static final Ref PLANS = new Ref("organisation/plans");
  static final Ref BREKKE = new Ref("person/brekke");
  static final Ref RASK = new Ref("person/rask");
  static final Ref DIRECTOR = new Ref("office/director");
  static final Ref MINISTER = new Ref("office/minister");
  static final Ref CITY = new Ref("place/streln");
  static final Ref MARITIME = new Ref("topic/1");
  static final Ref MARITIME_AGAIN = new Ref("topic/2");
  static final Ref OFFICE_PLAN = new Ref("initiative/1");
  public static final String TEXT =
      "Third talks\n\nOla Brekke “met” Ina Răsk in Streln on 3 May. 𝔘nclear.";

  private Samples() {}

  /** A report with every kind of entity and claim. */
  static Report full() {
    Source source =
        new Source(
            "Third_talks.txt",
            "https://example.org/3",
            "Norland Gazette",
            date("2031-05-04"),
            "en");
    return full(new Article(ID, source, TEXT));
  }

  /** The same, as if it were read from an article with that text. */
  public static Report full(Article article) {
    Unmatched unmatched = new Unmatched(new Span(13, 57), TEXT.substring(13, 57), "met");
    return new Report(article, "Third talks", entities(), claims(), List.of(unmatched));
  }

  static Report of(Claim... claims) {
    Article article = new Article(ID, Source.ofFile("talks.txt"), TEXT);
    return new Report(article, "Third talks", entities(), List.of(claims), List.of());
  }

  private static List<Entity> entities() {
    return List.of(
        new Entity.Encounter(TALKS, "third talks", true),
        new Entity.Encounter(SECOND, "second talks", false),
        new Entity.MeetingSeries(
            SERIES, "Streln talks", List.of("talks"), List.of(NORLAND, RURITANIA)),
        new Entity.Organisation(NORLAND, OrganisationKind.STATE, "Norland", List.of(), null),
        new Entity.Organisation(
            RURITANIA, OrganisationKind.STATE, "Ruritania", List.of("RUR"), null),
        new Entity.Organisation(
            PLANS, OrganisationKind.UNIT, "Plans Directorate", List.of(), NORLAND),
        new Entity.Person(BREKKE, "Ola Brekke", List.of("Brekke")),
        new Entity.Person(RASK, "Ina Răsk", List.of()),
        new Entity.Office(DIRECTOR, "director", PLANS),
        new Entity.Office(MINISTER, "Minister of Defence", RURITANIA),
        new Entity.Place(CITY, PlaceKind.CITY, "Streln", null),
        new Entity.Topic(MARITIME, "maritime security"),
        new Entity.Topic(MARITIME_AGAIN, "Maritime Security"),
        new Entity.Initiative(OFFICE_PLAN, "liaison office"));
  }

  private static List<Claim> claims() {
    When when = new When(date("2031-05-03"), date("2031-05-04"), "on 3 May");
    Claim.Basis by = new Claim.Basis(List.of(words(0.5), words(0.7)), NORLAND, Modality.ATTRIBUTED);
    return List.of(
        new Claim.Named(BREKKE, "Brekke", sure()),
        met(TALKS, 0.9),
        new Claim.Dated(TALKS, when, sure()),
        new Claim.Located(TALKS, CITY, null, sure()),
        new Claim.Located(TALKS, null, "the Old Mint", sure()),
        new Claim.HadParty(TALKS, NORLAND, sure()),
        new Claim.HadParty(TALKS, RURITANIA, sure()),
        new Claim.HadParty(TALKS, NORLAND, by),
        new Claim.Hosted(TALKS, RURITANIA, sure()),
        tookPart(BREKKE, NORLAND, DIRECTOR, "Major General", Role.CO_CHAIR, 1),
        tookPart(RASK, RURITANIA, MINISTER, null, Role.PARTICIPANT, 1),
        tookPart(PLANS, NORLAND, null, null, Role.PARTICIPANT, 1),
        new Claim.EditionOf(TALKS, SERIES, 3, sure()),
        new Claim.Followed(TALKS, SECOND, sure()),
        new Claim.PartOf(TALKS, SECOND, sure()),
        new Claim.Beside(TALKS, SECOND, "the harbour fair", sure()),
        new Claim.Discussed(TALKS, MARITIME, true, by),
        new Claim.Discussed(TALKS, MARITIME_AGAIN, false, sure()),
        new Claim.HeldOffice(BREKKE, DIRECTOR, "Major General", when, sure()),
        new Claim.UnitOf(PLANS, NORLAND, sure()),
        new Claim.Stated(BREKKE, "useful", true, List.of(DIRECTOR), NORLAND, when, TALKS, sure()),
        new Claim.StatusChanged(
            OFFICE_PLAN, Status.SHELVED, null, List.of("cost"), RURITANIA, sure()));
  }

  static Claim.Met met(Ref meeting, double certainty) {
    return new Claim.Met(
        meeting,
        MeetingKind.NEGOTIATION,
        Status.HELD,
        Mode.IN_PERSON,
        Claim.Basis.asserted(words(certainty)));
  }

  static Claim.TookPart tookPart(
      Ref actor,
      Ref side,
      @Nullable Ref office,
      @Nullable String rank,
      Role role,
      double certainty) {
    List<Ref> offices = office == null ? List.of() : List.of(office);
    Claim.Basis basis = Claim.Basis.asserted(words(certainty));
    return new Claim.TookPart(TALKS, actor, side, offices, rank, role, basis);
  }

  static Claim.Basis sure() {
    return Claim.Basis.asserted(words(1));
  }

  static Evidence words(double certainty) {
    Span span = new Span(13, 23);
    return new Evidence(ID, span, TEXT.substring(13, 23), new Span(13, 57), "met-with", certainty);
  }

  static PartialDate date(String text) {
    return PartialDate.parse(text);
  }
}
