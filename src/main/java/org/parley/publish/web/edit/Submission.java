package org.parley.publish.web.edit;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.Hashes;
import org.parley.model.PartialDate;
import org.parley.model.Source;

/**
 * A text as it was sent, with what was said of it.
 *
 * @param name as that of a file; its end tells pages from texts
 */
public record Submission(String name, byte[] content, Source known) {
  /** The greatest size of one text in bytes. */
  static final int LARGEST = 1 << 20;

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_VALUE = 1000;
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern NO_PART_OF_NAMES = Pattern.compile("[^\\p{L}\\p{N}._ -]+");

  /**
   * A text with what its sender says of it.
   *
   * @param name of the file that it was; empty where it was none
   * @param page whether it is a page, not a plain text
   * @param said url, publisher, published and language, as far as they are given
   * @throws EditException where one of these is not as it must be
   */
  static Submission of(String name, boolean page, byte[] content, Map<String, String> said) {
    if (content.length > LARGEST) {
      throw new EditException(413, "A text may have at most 1 MiB. Split it into its articles.");
    }
    String file = file(name.isBlank() ? own(content) : name, page);
    return new Submission(
        file,
        content,
        new Source(
            file,
            url(value(said, "url")),
            value(said, "publisher"),
            date(value(said, "published")),
            language(value(said, "language"))));
  }

  /** Pasted text is called after its first words; other words are another article. */
  private static String own(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8).strip();
    String first = text.lines().findFirst().orElse("").replaceAll("<[^>]*>", " ").strip();
    int[] letters = first.codePoints().limit(60).toArray();
    return new String(letters, 0, letters.length) + " " + Hashes.shortHash(text);
  }

  /** Without folders and without what is no part of names, ending as texts or pages do. */
  private static String file(String name, boolean page) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = NO_PART_OF_NAMES.matcher(last).replaceAll(" ").strip();
    String stem =
        plain.replaceFirst("(?i)\\.(txt|html?)$", "").replaceFirst("^[^\\p{L}\\p{N}]+", "");
    int[] letters = stem.strip().codePoints().limit(LONGEST_NAME).toArray();
    String named = letters.length == 0 ? "text" : new String(letters, 0, letters.length);
    return named + (page ? ".html" : ".txt");
  }

  /** Whether a file is a page, by its name. */
  static boolean isPage(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.html?");
  }

  private static @Nullable String value(Map<String, String> said, String name) {
    String value = said.getOrDefault(name, "").strip();
    if (value.length() > LONGEST_VALUE || value.chars().anyMatch(Character::isISOControl)) {
      throw new EditException("The field " + name + " is too long or holds control characters.");
    }
    return value.isEmpty() ? null : value;
  }

  private static @Nullable String url(@Nullable String url) {
    try {
      if (url != null && !String.valueOf(new URI(url).getScheme()).matches("(?i)https?")) {
        throw new EditException("The address of an article begins with http:// or https://.");
      }
      return url;
    } catch (URISyntaxException e) {
      throw new EditException("\"" + url + "\" is no address of a page.");
    }
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    try {
      if (text == null || DATE.matcher(text).matches()) {
        return text == null ? null : PartialDate.parse(text);
      }
    } catch (IllegalArgumentException e) {
      // no such day: told like a date in another form
    }
    throw new EditException("\"" + text + "\" is no date such as 2024-03-14.");
  }

  private static @Nullable String language(@Nullable String tag) {
    if (tag != null && !LANGUAGE.matcher(tag).matches()) {
      throw new EditException("\"" + tag + "\" is no tag of a language such as en.");
    }
    return tag;
  }
}
