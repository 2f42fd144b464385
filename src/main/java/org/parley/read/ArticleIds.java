package org.parley.read;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;

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
    return new ArticleId(slug.isEmpty() ? "article-" + hash(relative) : slug);
  }

  /** The id of a further file whose name gives an id that is taken. */
  static ArticleId suffixed(ArticleId id, String relative) {
    return new ArticleId(id + "-" + hash(relative));
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

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Loaded only when a name needs it: the tables are large. */
  private static final class Folding {
    private static final Transliterator TO_ASCII =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
