package org.parley.publish.web.http;

/**
 * The head of a column.
 *
 * @param link where the rows stand sorted by it; leads nowhere where they cannot be sorted
 * @param order ascending or descending, empty where they are not sorted by it
 */
public record Head(Cell link, String order) {
  /** A head that only names its column. */
  public static Head plain(String text) {
    return new Head(Cell.plain(text), "");
  }
}
