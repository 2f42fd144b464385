package org.parley.resolve.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Norling Ada, Ada Norling, true",
    "Eun Min-jae, Min jae EUN, true",
    "Eun Minjae, Eun Min-jae, true",
    "Çelik Åsa, Asa Celik, true",
    "Ada Norling, Ada Norlind, false",
    "Ada Norling, Eva Norling, false",
  })
  void tellsEqualNames(String a, String b, boolean equal) {
    assertEquals(equal, PersonName.of(a).equalTo(PersonName.of(b)));
    assertEquals(equal, PersonName.of(b).equalTo(PersonName.of(a)));
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Norling, Ada M. Norling, true",
    "Ada M. Norling, Ada Norling, true",
    "Ada M. Norling, Ada Maria Norling, true",
    "Ada K. Norling, Ada Maria Norling, false",
    "Norling, Ada Norling, false",
    "Eva Norling, Ada Eva Norling, false",
    "Jamal Norling, Md Jamal Norling, true",
    "Jamal Norling, Mohamed Jamal Norling, true",
    "Jamal Norling, Ola Jamal Norling, false",
  })
  void tellsNamesWithoutMiddleNames(String a, String b, boolean shortens) {
    assertEquals(shortens, PersonName.of(a).shortens(PersonName.of(b)));
  }

  @ParameterizedTest
  @CsvSource({
    "A Norling, Ada Norling, true",
    "A. M. Norling, Ada Maria Norling, true",
    "E. Norling, Ada Norling, false",
    "A. Norlund, Ada Norling, false",
    "Norling, Ada Norling, false",
  })
  void tellsInitials(String a, String b, boolean initialises) {
    assertEquals(initialises, PersonName.of(a).initialises(PersonName.of(b)));
  }

  @ParameterizedTest
  @CsvSource({
    "Norling, Ada Norling, true",
    "Eun, Eun Min-jae, true",
    "van Aalst, Piet van Aalst, true",
    "Maria, Ada Maria Norling, false",
    "A. Norling, Ada Norling, false",
  })
  void tellsFamilyNames(String a, String b, boolean family) {
    assertEquals(family, PersonName.of(a).familyOf(PersonName.of(b)));
  }

  @ParameterizedTest
  @CsvSource({
    "Andrej Vostrow, Andrey Vostrow, true",
    "Chatri Sornphanit, Chatri Sonphanit, true",
    "Vostrow Andrej, Andrey Vostrow, true",
    "Ada Norling, Ida Norling, false",
    "Eun Min-jun, Eun Min-jin, false",
    "Andrej Vostrow, Andrey Vostrov, false",
  })
  void tellsSlipsOfOneLetter(String a, String b, boolean slip) {
    assertEquals(slip, PersonName.of(a).slipOf(PersonName.of(b)));
  }

  @ParameterizedTest
  @CsvSource({
    "Rafim Hameeni, Rafym Hamini, true",
    "Rafim Hameeni, Hamini Rafym, true",
    "Octerand Marcel Charguiot, Octarand Charguyot, true",
    "Valve Delachampier, Valwe Delachampyer, true",
    "Ali Hassan, Ely Hussein, false",
    "Ada Norling, Ida Nerling, false",
    "Rafim Hameeni, Rafim Hamoud, false",
    "Hameeni, Hamini, false",
  })
  void tellsRespellings(String a, String b, boolean same) {
    assertEquals(same, PersonName.of(a).respells(PersonName.of(b)));
    assertEquals(same, PersonName.of(b).respells(PersonName.of(a)));
  }

  @ParameterizedTest
  @CsvSource({
    "Bae Hyoung-sok, Bae Hyung-seok, true",
    "Hyoung-sok Bae, Bae Hyung-seok, true",
    "Bae Hyoung-sok, Boe Hyung-seok, false",
    "Bae Hyoung-sok, Bae Hyung-min, false",
  })
  void tellsTransliterations(String a, String b, boolean same) {
    assertEquals(same, PersonName.of(a).soundsLike(PersonName.of(b)));
  }

  @ParameterizedTest
  @CsvSource({
    "Sergey Vostrow, Sergei Vostrow, true",
    "Mohammed Brekke, Md Brekke, true",
    "Jürgen Haas, Juergen Haas, true",
    "Yousef Al-Norling, Yusuf Al Norling, true",
    "Aleksandr Vostrow, Alexander Vostrow, true",
    "Zhou Brekke, Zhu Brekke, false",
    "Ola Brekke, Ole Brekke, false",
    "Sergey Vostrow, Sergey Vostrov, false",
  })
  void tellsRomanisations(String a, String b, boolean same) {
    assertEquals(same, PersonName.of(a).romanised().equalTo(PersonName.of(b).romanised()));
  }
}
