package org.parley.publish.web.http;

/**
 * One value in a table or list of a page.
 *
 * @param text what the reader sees, empty where nothing is known
 * @param href where it leads, empty for plain text
 */
public record Cell(String text, String href) {
  /** Stands where no article tells what or who. */
  public static final String NOT_REPORTED = "not reported";

  private static final int SHORT = 12;
  private static final int LONG = 60;

  /** Text that leads nowhere. */
  public static Cell plain(String text) {
    return new Cell(text, "");
  }

  /** Whether it only says that nothing is reported. */
  public boolean isNotReported() {
    return text.equals(NOT_REPORTED);
  }

  /** Whether it is best kept on one line, as dates and numbers are. */
  public boolean isShort() {
    return text.length() <= SHORT;
  }

  /** Whether it needs a wide column, else it becomes a tower of words. */
  public boolean isLong() {
    return text.length() > LONG;
  }
}
