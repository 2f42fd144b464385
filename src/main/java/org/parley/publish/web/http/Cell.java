package org.parley.publish.web.http;

/**
 * One value in a table or list of a page.
 *
 * @param text what the reader sees, empty where nothing is known
 * @param href where it leads, empty for plain text
 */
public record Cell(String text, String href) {
  private static final int SHORT = 12;

  /** Text that leads nowhere. */
  public static Cell plain(String text) {
    return new Cell(text, "");
  }

  /** Whether it is best kept on one line, as dates and numbers are. */
  public boolean isShort() {
    return text.length() <= SHORT;
  }
}
