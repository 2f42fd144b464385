package org.parley.publish.query.answer;

import java.util.Locale;

/**
 * The rows of an answer that a reader wants, in the order wanted.
 *
 * @param total how many rows the whole answer has; of one that was cut, how many were kept
 */
public record AnswerPage(Answer answer, Slice slice, int total) {
  /** That page of the rows so sorted. */
  public static AnswerPage of(Answer whole, Sorting sorting, Slice slice) {
    return new AnswerPage(slice.applied(sorting.applied(whole)), slice, whole.rows().size());
  }

  /** Whether the answer has no more rows than were counted. */
  public boolean exact() {
    return !answer.truncated();
  }

  /** How many pages the rows fill that were kept. */
  public int pages() {
    return slice.pages(total);
  }

  /** How many rows there are, and which of them these are, in words. */
  public String caption() {
    return caption("row", answer.rows().size());
  }

  /**
   * The same of what is counted otherwise than in rows.
   *
   * @param what what is counted
   * @param shown how many of them the page has
   */
  public String caption(String what, int shown) {
    if (total == 0) {
      return "Nothing is reported.";
    }
    String count = (exact() ? "" : "more than ") + number(total) + " " + what;
    count += total == 1 ? "" : "s";
    int before = (slice.page() - 1) * slice.size();
    return shown == total
        ? count
        : number(before + 1) + "–" + number(before + shown) + " of " + count;
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
