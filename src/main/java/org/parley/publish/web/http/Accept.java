package org.parley.publish.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader takes, as RFC 9110 has it: of the ranges that fit, the most specific one counts.
 */
public record Accept(List<Range> ranges) {
  /** One range of media types, and how welcome it is, from 0 to 1. */
  public record Range(String type, String subtype, double quality) {
    private int fits(String mediaType) {
      if (mediaType.equals(type + "/" + subtype)) {
        return 3;
      }
      if (subtype.equals("*") && mediaType.startsWith(type + "/")) {
        return 2;
      }
      return type.equals("*") && subtype.equals("*") ? 1 : 0;
    }
  }

  /** How welcome something is, and how expressly it was asked for. */
  public record Welcome(double quality, int express) {
    public boolean exceeds(Welcome other) {
      return quality > other.quality || quality == other.quality && express > other.express;
    }
  }

  /** Reads the header; what is no media range in it is passed over, and none means all. */
  public static Accept parse(@Nullable String header) {
    String text = header == null || header.isBlank() ? "*/*" : header;
    return new Accept(
        Arrays.stream(text.split(",", -1)).map(Accept::range).filter(Objects::nonNull).toList());
  }

  private static @Nullable Range range(String text) {
    String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
    String[] type = parts[0].split("/", -1);
    if (type.length != 2 || type[0].isEmpty() || type[1].isEmpty()) {
      return null;
    }
    double quality = 1;
    for (String parameter : parts) {
      if (parameter.startsWith("q=")) {
        quality = quality(parameter.substring(2));
      }
    }
    return new Range(type[0], type[1], quality);
  }

  private static double quality(String number) {
    // some readers leave out the nought before the point
    return number.matches("[01]?\\.\\d{1,3}|[01]\\.?")
        ? Math.min(1, Double.parseDouble(number))
        : 0;
  }

  public Welcome welcome(String mediaType) {
    Welcome best = new Welcome(0, 0);
    for (Range range : ranges) {
      int express = range.fits(mediaType);
      if (express > best.express()) {
        best = new Welcome(range.quality(), express);
      }
    }
    return best;
  }
}
