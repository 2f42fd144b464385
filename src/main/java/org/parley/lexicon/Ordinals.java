package org.parley.lexicon;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.Token;

/** Numbers in words and figures: "eighth", "8th", "VIII"; "eight", "8". */
final class Ordinals {
  private static final int MOST = 130;
  private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> cardinals = new HashMap<>();
  private final Map<String, Integer> romans = new HashMap<>();

  Ordinals() {
    RuleBasedNumberFormat spell =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    for (int n = 1; n <= MOST; n++) {
      cardinals.put(spell.format(n, "%spellout-cardinal"), n);
      ordinals.put(spell.format(n, "%spellout-ordinal"), n);
      ordinals.put(n + suffix(n), n);
      romans.put(roman(n), n);
    }
  }

  @Nullable Integer of(Token token) {
    Integer number = ordinals.get(token.norm());
    return number == null && token.shape() == Token.Shape.UPPER ? romans.get(token.text()) : number;
  }

  @Nullable Integer cardinal(Token token) {
    Integer number = cardinals.get(token.norm());
    if (number != null || token.shape() != Token.Shape.NUMBER) {
      return number;
    }
    return FIGURES.matcher(token.text()).matches() ? Integer.valueOf(token.text()) : null;
  }

  private static String suffix(int n) {
    if (n % 100 >= 11 && n % 100 <= 13) {
      return "th";
    }
    return switch (n % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String roman(int n) {
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return "C".repeat(n / 100) + tens[n % 100 / 10] + ones[n % 10];
  }
}
