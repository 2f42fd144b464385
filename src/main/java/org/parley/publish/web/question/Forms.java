package org.parley.publish.web.question;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.answer.AnswerFormat;
import org.parley.publish.web.http.Formats;

/** The forms of an answer by suffix and media type: a page first, then those made for it. */
final class Forms {
  /** The suffix of a drawing. */
  static final String SVG = "svg";

  /** The media type of a drawing. */
  static final String SVG_TYPE = "image/svg+xml";

  private final List<AnswerFormat> offered;
  private final boolean drawn;
  private final Formats formats;

  private Forms(List<AnswerFormat> offered, boolean drawn) {
    this.offered = offered;
    this.drawn = drawn;
    Stream<String> pairs =
        offered.stream()
            .flatMap(
                format -> format.names().stream().map(name -> List.of(name, format.mediaType())))
            .flatMap(List::stream);
    Stream<String> drawing = drawn ? Stream.of(SVG, SVG_TYPE) : Stream.of();
    formats =
        Formats.of(
                Stream.of(Stream.of("html", Formats.HTML), pairs, drawing)
                    .flatMap(forms -> forms)
                    .toArray(String[]::new))
            .also("application/xml", AnswerFormat.XML.mediaType());
  }

  static Forms of(CannedQuery query) {
    return new Forms(AnswerFormat.offered(query), Tabs.of(query).isDrawn());
  }

  /** The media type that the suffix or else Accept asks for; null where it is not offered. */
  @Nullable String wanted(String suffix, @Nullable String accept) {
    return suffix.isEmpty() ? formats.accepted(accept) : formats.bySuffix(suffix);
  }

  /** The form of this media type, which is offered. */
  AnswerFormat format(String mediaType) {
    return offered.stream()
        .filter(format -> format.mediaType().equals(mediaType))
        .findFirst()
        .orElseThrow();
  }

  /** All but pages. */
  List<AnswerFormat> ofData() {
    return offered;
  }

  /** Their suffixes, as one may say them. */
  String told() {
    return "html, "
        + String.join(", ", offered.stream().map(AnswerFormat::suffix).toList())
        + (drawn ? ", " + SVG : "");
  }

  /** Whether a suffix asks for what programs read, whatever the question. */
  static boolean isOfPrograms(String suffix) {
    return suffix.equals(SVG)
        || Arrays.stream(AnswerFormat.values()).anyMatch(format -> format.names().contains(suffix));
  }
}
