package org.parley.publish.web.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of what is too much for one.
 *
 * @param number of this page, from 1 on
 * @param last how many there are
 */
public record Turns(String address, int number, int last) {
  private static final String PARAMETER = "page";

  /** The number of the page that is asked for; 1 where none is named. */
  public static int number(@Nullable String query) {
    String text = Parameters.parse(query).first(PARAMETER);
    return text != null && text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : 1;
  }

  /** The query of a page's address, empty for the first. */
  public static String query(int number) {
    return number == 1 ? "" : "?" + PARAMETER + "=" + number;
  }

  /** Links to the pages beside this one. */
  public List<Cell> cells() {
    List<Cell> turns = new ArrayList<>();
    if (number > 1) {
      turns.add(new Cell("Previous", address + query(number - 1)));
    }
    if (number < last) {
      turns.add(new Cell("Next", address + query(number + 1)));
    }
    return turns;
  }

  /** The same for programs (RFC 8288). */
  public LinkHeader announce(LinkHeader header) {
    if (number > 1) {
      header.add(address, "first").add(address + query(number - 1), "prev");
    }
    if (number < last) {
      header.add(address + query(number + 1), "next").add(address + query(last), "last");
    }
    return header;
  }
}
