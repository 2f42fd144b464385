package org.parley.read.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an article as plain text: its title, then its blocks, parted by blank lines. */
final class PageText {
  private static final int FEWEST_WORDS = 25;
  private static final int WORDS_OF_A_SENTENCE = 7;

  private PageText() {}

  /**
   * The text; blank where there is none.
   *
   * @param printed the day as the page shows it, where no machine can read it elsewhere
   * @param told the text of the article as the page tells machines, used where it shows none
   */
  static String of(
      @Nullable String title, @Nullable String printed, List<Block> body, @Nullable String told) {
    StringBuilder text = new StringBuilder();
    if (enough(body)) {
      blocks(title, body, text);
    } else if (told != null) {
      text.append(told);
    }
    if (text.isEmpty()) {
      return "";
    }
    String day = printed == null ? "" : printed + "\n\n";
    String head = title == null ? "" : title + "\n\n";
    return head + day + text.toString().strip() + "\n";
  }

  private static void blocks(@Nullable String title, List<Block> body, StringBuilder text) {
    boolean first = true;
    for (Block block : body) {
      boolean repeated = block.kind() == Block.Kind.TITLE || block.text().equals(title);
      if (!repeated || title == null || !first) {
        text.append(block.line()).append("\n\n");
      }
      first &= block.weight() == 0;
    }
  }

  /** A sentence at least, or many words. */
  private static boolean enough(List<Block> body) {
    int words = 0;
    for (Block block : body) {
      boolean counts =
          block.kind() != Block.Kind.TITLE && block.linked() * 2 <= block.text().length();
      int own = counts ? words(block.text()) : 0;
      boolean sentence = own >= WORDS_OF_A_SENTENCE && block.text().matches("(?s).*[.!?…][\"”’)]?");
      words += own;
      if (sentence || words >= FEWEST_WORDS) {
        return true;
      }
    }
    return false;
  }

  private static int words(String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      words += letter && begins ? 1 : 0;
    }
    return words;
  }
}
