package org.parley.read;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.Hashes;

/** Makes the stable names of articles out of the names of files. */
final class ArticleIds {
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
  private static final Pattern ADDRESS_TAIL = Pattern.compile("[?#].*$|/+$");

  private ArticleIds() {}

  /** After the file; where its name has no letters or digits, after the address, else by hash. */
  static ArticleId of(String relative, @Nullable String url) {
    String slug = slug(withoutExtension(lastPart(relative)));
    if (slug.isEmpty() && url != null) {
      slug = slug(withoutExtension(lastPart(ADDRESS_TAIL.matcher(url).replaceAll(""))));
    }
    return new ArticleId(slug.isEmpty() ? "article-" + Hashes.shortHash(relative) : slug);
  }

  /** The id of a further file whose name gives an id that is taken. */
  static ArticleId suffixed(ArticleId id, String relative) {
    return new ArticleId(id + "-" + Hashes.shortHash(relative));
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String withoutExtension(String name) {
    return EXTENSION.matcher(name).replaceFirst("");
  }

  private static String slug(String name) {
    String ascii = name.chars().allMatch(c -> c < 128) ? name : Folding.TO_ASCII.transform(name);
    String dashed = OTHERS.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("-");
    return dashed.replaceAll("^-|-$", "");
  }

  /** Loaded only when a name needs it: the tables are large. */
  private static final class Folding {
    private static final Transliterator TO_ASCII =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
