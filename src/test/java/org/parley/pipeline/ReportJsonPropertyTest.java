package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.model.Article;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.Modality;
import org.parley.model.PartialDate;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Role;
import org.parley.model.Source;
import org.parley.model.Span;
import org.parley.model.When;

final class ReportJsonPropertyTest {
  @Property(tries = 300)
  void anyReportCanBeRestored(@ForAll("reports") Report report) {
    assertEquals(report, StoredJson.read(StoredJson.write(report)));
  }

  @Provide
  Arbitrary<Report> reports() {
    Arbitrary<String> texts = Arbitraries.strings().ofMinLength(1).ofMaxLength(80);
    return texts.flatMap(
        text ->
            Combinators.combine(sources(), claims(text).list().ofMaxSize(5), texts)
                .as((source, claims, title) -> report(source, text, title, claims)));
  }

  private static Report report(Source source, String text, String title, List<Claim> claims) {
    List<Entity> entities =
        List.of(
            new Entity.Encounter(Samples.TALKS, title, true),
            new Entity.Person(Samples.BREKKE, text, List.of(title)),
            new Entity.Office(Samples.DIRECTOR, title, null));
    return new Report(new Article(Samples.ID, source, text), title, entities, claims, List.of());
  }

  private static Arbitrary<Source> sources() {
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(20).injectNull(0.3);
    return Combinators.combine(Arbitraries.strings().ofMaxLength(20), words, words, dates(), words)
        .as(Source::new);
  }

  private static Arbitrary<Claim> claims(String text) {
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(20);
    return Arbitraries.oneOf(
        Combinators.combine(dates(), dates(), words, bases(text))
            .as(
                (a, b, printed, basis) ->
                    new Claim.Dated(Samples.TALKS, new When(a, b, printed), basis)),
        Combinators.combine(words, Arbitraries.of(true, false), bases(text))
            .as(
                (said, direct, basis) ->
                    new Claim.Stated(
                        Samples.BREKKE, said, direct, List.of(), null, null, Samples.TALKS, basis)),
        Combinators.combine(words.injectNull(0.5), Arbitraries.of(Role.class), bases(text))
            .as(
                (rank, role, basis) ->
                    new Claim.TookPart(
                        Samples.TALKS,
                        Samples.BREKKE,
                        null,
                        List.of(Samples.DIRECTOR),
                        rank,
                        role,
                        basis)));
  }

  private static Arbitrary<Claim.Basis> bases(String text) {
    Arbitrary<Ref> account = Arbitraries.of(Samples.BREKKE, Samples.NORLAND).injectNull(0.5);
    return Combinators.combine(
            evidence(text).list().ofMinSize(1).ofMaxSize(3),
            account,
            Arbitraries.of(Modality.class))
        .as(Claim.Basis::new);
  }

  private static Arbitrary<Evidence> evidence(String text) {
    return Combinators.combine(
            Arbitraries.integers().between(0, text.length()),
            Arbitraries.integers().between(0, text.length()),
            Arbitraries.doubles().between(0, 1))
        .as(
            (a, b, certainty) -> {
              Span span = new Span(Math.min(a, b), Math.max(a, b));
              Span whole = new Span(0, text.length());
              String quote = text.substring(span.begin(), span.end());
              return new Evidence(Samples.ID, span, quote, whole, "rule", certainty);
            });
  }

  private static Arbitrary<PartialDate> dates() {
    return Arbitraries.of("2031-05-03", "2031-05", "2031", "--12", "--01-30")
        .map(PartialDate::parse)
        .injectNull(0.3);
  }
}
