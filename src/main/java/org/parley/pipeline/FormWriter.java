package org.parley.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.PartialDate;
import org.parley.model.Report;

/**
 * Computes the form from the claims of one report. Of several claims about a single value the most
 * certain holds, of equally certain ones the earliest; what the article denies is left out.
 */
final class FormWriter {
  private final Report report;
  private final AssertedClaims said;
  private final Sources sources = new Sources();

  FormWriter(Report report) {
    this.report = report;
    this.said = new AssertedClaims(report);
  }

  SourcedForm write() {
    ReportForm form =
        new ReportForm(
            withoutExtension(report.article().source().file()),
            text(report.article().source().published()),
            report.article().source().publisher(),
            meetings(),
            statements());
    return new SourcedForm(form, sources.byPointer());
  }

  private List<ReportForm.MeetingForm> meetings() {
    List<ReportForm.MeetingForm> meetings = new ArrayList<>();
    for (Entity entity : report.entities()) {
      if (entity instanceof Entity.Encounter encounter && took(encounter)) {
        String pointer = "/meetings/" + meetings.size();
        meetings.add(new MeetingFormWriter(said, encounter, sources, pointer).write());
      }
    }
    return meetings;
  }

  /** Whether the article says that there was or will be such an encounter. */
  private boolean took(Entity.Encounter encounter) {
    return said.about(encounter.ref(), Claim.Met.class).findAny().isPresent();
  }

  private List<ReportForm.StatementForm> statements() {
    List<ReportForm.StatementForm> statements = new ArrayList<>();
    said.of(Claim.Stated.class)
        .forEach(
            claim -> {
              sources.note("/statements/" + statements.size(), List.of(claim));
              statements.add(statement(claim));
            });
    return statements;
  }

  private ReportForm.StatementForm statement(Claim.Stated claim) {
    Entity.Office office = said.firstOffice(claim.offices());
    String body = said.name(claim.onBehalfOf());
    return new ReportForm.StatementForm(
        Objects.requireNonNullElse(said.name(claim.subject()), claim.subject().value()),
        office == null ? null : office.name(),
        body != null || office == null ? body : said.name(office.organisation()),
        claim.when() == null ? null : text(claim.when().start()),
        claim.text(),
        claim.direct());
  }

  static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }

  /** The file's name as labels and reports bear it. */
  static String withoutExtension(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
