package org.parley.resolve.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "Minister of Foreign Affairs, Foreign Minister",
    "Deputy Minister for External Affairs, deputy foreign minister",
    "Ministry of External Relations, Foreign Ministry",
    "Department of National Defence, Defense Department",
    "Ministry of Internal Affairs, Interior Ministry",
  })
  void callsAPortfolioByOneName(String one, String other) {
    assertEquals(vocabulary.title(one), vocabulary.title(other));
  }

  @ParameterizedTest
  @CsvSource({
    "National Defense University, Defense University",
    "Minister of State for Foreign Affairs, Foreign Minister",
    "Foreign Affairs Committee, Foreign Committee",
    "Minister of Home Affairs, Foreign Minister",
    "National Security Adviser, Security Adviser",
  })
  void keepsOtherPostsAndBodiesApart(String one, String other) {
    assertNotEquals(vocabulary.title(one), vocabulary.title(other));
  }

  @Test
  void foldsOtherScripts() {
    assertEquals(List.of("guler", "serban"), Tokens.nameTokens("GÜLER Șerban"));
    assertEquals("dong-jing", Tokens.slug(Tokens.words("東京")));
  }
}
