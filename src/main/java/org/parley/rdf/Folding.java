package org.parley.rdf;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.model.Hashes;

/** Names in a form in which spellings of one name meet. */
final class Folding {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Folding() {}

  /** Lower-case ASCII, spaces single. */
  static String key(String name) {
    String latin = isAscii(name) ? name : transliterate(name);
    return SPACE.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Words and numbers only, joined by hyphens; never empty. */
  static String slug(String name) {
    String words = NO_WORD.matcher(key(name)).replaceAll("-");
    String slug = EDGES.matcher(words).replaceAll("");
    return slug.isEmpty() ? "x" + Hashes.shortHash(name) : slug;
  }

  private static String transliterate(String name) {
    // a Transliterator may keep state while it works
    synchronized (Holder.TO_ASCII) {
      return Holder.TO_ASCII.transliterate(name);
    }
  }

  private static boolean isAscii(String text) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
  }

  /** Loaded only when a name needs it: the tables take a while. */
  private static final class Holder {
    static final Transliterator TO_ASCII =
        Transliterator.getInstance("Any-Latin; Latin-ASCII; [^\\u0000-\\u007F] Remove");
  }
}
