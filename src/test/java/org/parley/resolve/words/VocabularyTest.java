package org.parley.resolve.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
  private final Vocabulary vocabulary = Vocabulary.load();

  @Test
  void bringsSpellingsAndNumbersTogether() {
    assertEquals(
        vocabulary.content("The Defence Ministers’ 2+2 Talks"),
        vocabulary.content("defense minister's 2+2 talk"));
    assertEquals(List.of("us", "norland", "policy"), vocabulary.content("U.S.-Norland policies"));
  }

  @Test
  void knowsWhichWordsTellAMeeting() {
    assertTrue(vocabulary.onlyHeads(vocabulary.content("staff talks")));
    assertFalse(vocabulary.onlyHeads(vocabulary.content("security talks")));
  }

  @Test
  void foldsOtherScripts() {
    assertEquals(List.of("guler", "serban"), Tokens.nameTokens("GÜLER Șerban"));
    assertEquals("dong-jing", Tokens.slug(Tokens.words("東京")));
  }
}
