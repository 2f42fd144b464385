package org.parley.publish.query.answer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.publish.names.Names;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;

/**
 * Which of the rows of an answer a reader wants.
 *
 * @param page from 1 on
 * @param size how many rows a page has
 */
public record Slice(int page, int size) {
  /** All rows on one page. */
  public static final Slice WHOLE = new Slice(1, Integer.MAX_VALUE);

  /** How many rows a page has unless told otherwise. */
  public static final int USUAL = 50;

  /** How many rows a page has at most. */
  public static final int LARGEST = 10_000;

  private static final int LAST = 1_000_000;
  private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,6}");

  /** The page that is asked for; what is not told is the first page, and of the usual size. */
  public static Slice of(@Nullable String page, @Nullable String size) {
    return new Slice(number("page", page, 1, LAST), number("size", size, USUAL, LARGEST));
  }

  private static int number(String name, @Nullable String text, int otherwise, int most) {
    if (text == null) {
      return otherwise;
    }
    int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : most + 1;
    if (number > most) {
      throw new QueryException(
          Kind.BAD_PARAMETER,
          name + " must be a whole number from 1 to " + most + ", not " + Names.quoted(text));
    }
    return number;
  }

  /** How many pages so many rows fill; without any rows there is one empty page. */
  public int pages(int rows) {
    return Math.max(1, (int) (((long) rows + size - 1) / size));
  }

  /** The rows of this page. */
  public Answer applied(Answer answer) {
    int rows = answer.rows().size();
    int pages = pages(rows);
    if (page > pages) {
      throw new QueryException(
          Kind.NO_SUCH_PAGE,
          "page " + page + " is beyond the end: " + rows + " rows make " + count(pages));
    }
    int from = (page - 1) * size;
    return new Answer(
        answer.query(),
        answer.parameters(),
        answer.rows().subList(from, (int) Math.min(rows, (long) from + size)),
        answer.truncated());
  }

  private String count(int pages) {
    return (pages == 1 ? "1 page" : pages + " pages") + " of " + size;
  }
}
