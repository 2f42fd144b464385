package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.extract.World;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Token;

/** Dates as words give them, and what only looks like a date. */
final class DateParserTest {
  @TestFactory
  Stream<DynamicTest> dates() {
    return Cases.of("dates", DateParserTest::read);
  }

  private static String read(String text) {
    List<Token> tokens =
        new HyphenSplitter(World.LEXICON).split(World.LEXICON.tokenizer().cut(text));
    DateParser parser = new DateParser(new Words(World.LEXICON, tokens));
    List<String> dates = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      DateChunk chunk = parser.at(i);
      if (chunk != null) {
        dates.add(Wording.date(chunk.date()));
      }
      i = chunk == null ? i + 1 : chunk.to();
    }
    return Wording.all(dates.stream());
  }
}
