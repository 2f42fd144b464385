package org.parley.publish.chart.content;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;

/** Numbers of editions: 8th. */
public final class Ordinals {
  private static final ThreadLocal<RuleBasedNumberFormat> FORMAT =
      ThreadLocal.withInitial(
          () -> new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.ORDINAL));

  private Ordinals() {}

  public static String of(int number) {
    return FORMAT.get().format(number);
  }
}
