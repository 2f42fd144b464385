package org.parley.publish.chart.content;

import java.util.Locale;

/** Words of drawings. */
public final class Words {
  private Words() {}

  /** So many of what is counted: 1 mark, 1,200 marks. */
  public static String count(int number, String what) {
    return String.format(Locale.ROOT, "%,d ", number) + what + (number == 1 ? "" : "s");
  }

  /** No longer than that, with an ellipsis where something was cut. */
  public static String shortened(String text, int most) {
    int characters = text.codePointCount(0, text.length());
    return characters <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
