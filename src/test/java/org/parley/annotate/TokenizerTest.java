package org.parley.annotate;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.extract.World;
import org.parley.model.Token;

/** Words and marks, abbreviations kept whole, and where sentences end. */
final class TokenizerTest {
  @TestFactory
  Stream<DynamicTest> tokens() {
    return Cases.of("tokens", text -> join(cut(text), "|"));
  }

  @TestFactory
  Stream<DynamicTest> sentences() {
    return Cases.of(
        "sentences",
        text ->
            SentenceSplitter.split(cut(text)).stream()
                .map(sentence -> join(sentence, " "))
                .collect(joining(" / ")));
  }

  @Test
  void normsAreFolded() {
    assertEquals(
        List.of("\"", "chang'an", "cafe", "'s", "-", "us", "\""),
        cut("“Chang’an Café’s – U.S.”").stream().map(Token::norm).toList());
  }

  @Test
  void tokensStandWhereTheySay() {
    String text = "  Lt. Gen. Ola\u00a0Brekke’s “third” talks—on 3–4 May… ";
    for (Token token : cut(text)) {
      assertEquals(text.substring(token.begin(), token.end()), token.text());
    }
  }

  private static List<Token> cut(String text) {
    return World.LEXICON.tokenizer().cut(text);
  }

  private static String join(List<Token> tokens, String by) {
    return tokens.stream().map(Token::text).collect(joining(by));
  }
}
