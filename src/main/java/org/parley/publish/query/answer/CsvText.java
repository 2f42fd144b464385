package org.parley.publish.query.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) that a spreadsheet takes for words and numbers only. */
final class CsvText {
  private static final String LINE = "\r\n";
  private static final Pattern TO_QUOTE = Pattern.compile("[\",\r\n]");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  /** Spreadsheets compute what begins so, wherever the words came from (OWASP, CSV injection). */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n＝＋－＠].*");

  private CsvText() {}

  static String of(Answer answer) {
    return line(answer.columns())
        + answer.rows().stream().map(CsvText::row).collect(Collectors.joining());
  }

  private static String row(List<@Nullable RDFNode> values) {
    return line(values.stream().map(value -> harmless(Answer.text(value))).toList());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",")) + LINE;
  }

  /** An apostrophe in front tells spreadsheets that words follow. */
  private static String harmless(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  private static String quoted(String text) {
    return TO_QUOTE.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
