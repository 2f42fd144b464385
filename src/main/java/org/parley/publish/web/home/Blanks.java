package org.parley.publish.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.entity.Tables;

/** A question in words with blanks to be filled in, from {@code web/blanks.tsv}. */
public record Blanks(String question, List<Piece> pieces) {
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+):([^:}]*):([^}]*)\\}");

  /**
   * Words, or a blank where it has a parameter.
   *
   * @param example what may stand in the blank
   * @param kind of the things that are proposed; empty where none are
   */
  public record Piece(String words, String parameter, String example, String kind) {
    private static Piece words(String words) {
      return new Piece(words, "", "", "");
    }
  }

  /** Those that the catalogue has, too. */
  static List<Blanks> of(QueryCatalogue catalogue) {
    return Tables.rows("blanks.tsv").stream()
        .filter(row -> catalogue.queries().stream().anyMatch(q -> q.name().equals(row[0])))
        .map(row -> new Blanks(row[0], pieces(row[1])))
        .toList();
  }

  private static List<Piece> pieces(String sentence) {
    List<Piece> pieces = new ArrayList<>();
    Matcher blank = BLANK.matcher(sentence);
    int from = 0;
    while (blank.find()) {
      pieces.add(Piece.words(sentence.substring(from, blank.start())));
      pieces.add(new Piece("", blank.group(1), blank.group(2), blank.group(3)));
      from = blank.end();
    }
    pieces.add(Piece.words(sentence.substring(from)));
    return pieces;
  }
}
