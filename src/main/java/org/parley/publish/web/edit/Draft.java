package org.parley.publish.web.edit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.Report;
import org.parley.publish.web.http.ProblemType;
import org.parley.publish.web.text.Shown;

/**
 * A text that was read and not stored yet.
 *
 * @param report null where it could not be read
 * @param refusal why it could not, else empty
 */
public record Draft(
    String id, String name, @Nullable Report report, String refusal, List<String> warnings) {
  /** Where a message says that it is explained. */
  private static final Pattern EXPLAINED = Pattern.compile(" \\((docs/errors\\.md#[a-z-]+)\\)$");

  public Draft {
    warnings = List.copyOf(warnings);
  }

  /** What came of reading a text. */
  static Draft of(Submission submission, Read read) {
    return new Draft(
        Token.make().text(), submission.name(), read.report(), read.refusal(), read.warnings());
  }

  /** Where it is shown. */
  public String href() {
    return Addresses.draft(id);
  }

  /** What it is about, or what it is called. */
  public String title() {
    return report == null || report.title().isBlank() ? name : Shown.text(report.title());
  }

  /** The refusal without the place where it is explained. */
  public String reason() {
    return EXPLAINED.matcher(refusal).replaceFirst("");
  }

  /** The page that explains the refusal. */
  public String explained() {
    Matcher place = EXPLAINED.matcher(refusal);
    return place.find() ? "/" + place.group(1) : ProblemType.PATH;
  }

  /** How many claims were read. */
  public int claims() {
    return report == null ? 0 : report.claims().size();
  }

  /** How many sentences with words of contact gave none. */
  public int missed() {
    return report == null ? 0 : report.unmatched().size();
  }

  long characters() {
    return report == null ? 0 : report.article().text().length();
  }
}
