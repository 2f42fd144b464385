package org.parley.resolve.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.ArticleId;
import org.parley.model.PartialDate;

final class CopiesTest {
  private static final List<String> DISPATCH =
      List.of(
          "Norland and Borland agree to share charts of the strait",
          "NORTON, May 12 (XYZ) -- Senior officers of Norland and Borland met here on Tuesday for"
              + " the fourth round of their staff talks and agreed to share charts of the strait.",
          "Vice Admiral Petra Horn led the visitors. Her host, General Ivo Maric, had asked for"
              + " the round after two trawlers collided in fog off the Sable bank in January.",
          "\"We came with a list of nine points and we leave with three,\" she told reporters on"
              + " the steps of the old customs house, before a launch took her back to the fleet.",
          "The talks began in 2019 and were twice put off. The next round is to be held in Port"
              + " Sable before the end of the year, though nobody has yet named a month for it.");

  /** Long, and quoted whole by more than one. */
  private static final String STATEMENT =
      "\"The two ministers reviewed the state of the border, welcomed the return of the herdsmen"
          + " to the summer pastures, took note of the work of the boundary commission, and agreed"
          + " that the bridge at the ford should be opened to carts before the harvest and to"
          + " lorries when the second pier has been made safe,\" the statement said.";

  private final Map<String, Copies.Text> texts = new TreeMap<>();

  @Test
  void theSameTextIsACopyOfTheEarliest() {
    article("b-agency", "2031-05-12", String.join("\n\n", DISPATCH));
    article("a-gazette", "2031-05-13", String.join("\n\n", DISPATCH));
    article("c-undated", null, String.join("\n\n", DISPATCH));
    assertEquals(Map.of("a-gazette", "b-agency", "c-undated", "b-agency"), copies());
  }

  @Test
  void ofOneDayTheFirstByNameIsTheOriginal() {
    article("b", "2031-05-12", String.join("\n\n", DISPATCH));
    article("a", "2031-05-12", String.join("\n\n", DISPATCH));
    assertEquals(Map.of("b", "a"), copies());
  }

  @Test
  void aCutCopyUnderAnotherHeadlineWithACredit() {
    article("agency", "2031-05-12", String.join("\n\n", DISPATCH));
    article(
        "gazette",
        "2031-05-13",
        String.join(
            "\n\n",
            "Charts for the strait: how Two Neighbours made up in 4 rounds",
            "By Our Correspondent in Zenda | 13 May 2031",
            DISPATCH.get(1).replace("NORTON, May 12 (XYZ) -- ", "Norton: "),
            DISPATCH.get(2),
            DISPATCH.get(4).replace(", though nobody has yet named a month for it", ""),
            "(With inputs from XYZ)"));
    assertEquals(Map.of("gazette", "agency"), copies());
  }

  @Test
  void aLaterLongerVersionIsOfTheSameSource() {
    article("first", "2031-05-12", String.join("\n\n", DISPATCH.subList(0, 4)));
    article("second", "2031-05-12", String.join("\n\n", DISPATCH));
    assertEquals(Map.of("second", "first"), copies());
  }

  @Test
  void twoReportsThatQuoteOneStatementAreTwo() {
    article(
        "herald",
        "2031-05-12",
        "The ministers of Norland and Borland spent three hours over a map on Monday, and came out"
            + " of the room with a paper that neither would read aloud to the press.\n\n"
            + STATEMENT
            + "\n\nFarmers on both banks, who have waited eleven years for the crossing, said that"
            + " they would believe it when the first cart of hay had gone over and come back dry."
            + " The pier stands where ferrymen used to wait, and two of them still do.");
    article(
        "courier",
        "2031-05-12",
        "A bridge that was blown up in the war may carry traffic again this autumn, if what was"
            + " signed in Norton yesterday holds for longer than the last three such papers.\n\n"
            + STATEMENT
            + "\n\nThe opposition in Borland called it a surrender. A debate in the chamber is set"
            + " for Friday, and the government may need the votes of the smaller parties to win."
            + " Its whips were seen in the tea room until late, and none of them was smiling.");
    article("ministry", "2031-05-12", "The ministry made public a text.\n\n" + STATEMENT);
    assertEquals(Map.of(), copies());
  }

  @Test
  void twoReadoutsOfOneMeetingAreTwo() {
    article(
        "norland",
        "2031-05-12",
        "The fourth round of the staff talks between Norland and Borland was held in Norton on 12"
            + " May 2031. Vice Admiral Petra Horn led the delegation of Norland and General Ivo"
            + " Maric that of Borland. The two sides exchanged views on maritime safety, on the"
            + " situation in the strait and on other matters of common concern. They agreed to"
            + " hold the next round in Port Sable.");
    article(
        "borland",
        "2031-05-12",
        "The fourth round of the staff talks between Borland and Norland took place in Norton on"
            + " 12 May 2031. General Ivo Maric was the host; the delegation of Norland was headed"
            + " by Vice Admiral Petra Horn. The two sides exchanged views on the protection of"
            + " fisheries and on the situation in the strait. They agreed that such contacts are"
            + " useful and to hold the next round in Port Sable.");
    assertEquals(Map.of(), copies());
  }

  @Test
  void lettersThatDifferInDayAndNameAreMany() {
    List<String> guests = List.of("Ola Brekke", "Ivo Maric", "Lena Haas", "Max Stolz");
    for (int i = 0; i < guests.size(); i++) {
      article("letter-" + i, "2031-05-1" + i, letter(guests.get(i), "1" + i + " May"));
    }
    assertEquals(Map.of(), copies());
  }

  @Test
  void lettersThatDifferInTheDayOrTheNameOnlyAreMany() {
    article("a", "2031-05-11", letter("Ola Brekke", "11 May"));
    article("b", "2031-05-12", letter("Ola Brekke", "12 May"));
    article("c", "2031-05-11", letter("Ivo Maric", "11 May"));
    assertEquals(Map.of(), copies());
  }

  @Test
  void noticesThatComeEveryWeekAreMany() {
    article("first", "2031-05-06", String.join("\n\n", DISPATCH));
    article("second", "2031-05-13", String.join("\n\n", DISPATCH));
    assertEquals(Map.of(), copies());
  }

  @Test
  void aLineOrTwoAreTooLittleToTell() {
    article("a", "2031-05-12", "The ministers of Norland and Borland met in Norton on Monday.");
    article("b", "2031-05-12", "The ministers of Norland and Borland met in Norton on Monday.");
    article("empty", "2031-05-12", "");
    assertEquals(Map.of(), copies());
  }

  @Test
  void anAppendixThatAllShareMakesNoCopies() {
    String terms = String.join("\n\n", DISPATCH.subList(2, 4));
    for (int i = 0; i < 40; i++) {
      article("report-" + i, "2031-05-12", words(120, i) + "\n\n" + terms);
    }
    article("taken-over", "2031-05-13", words(120, 39) + "\n\n" + terms);
    assertEquals(Map.of("taken-over", "report-39"), copies());
  }

  @Test
  void theOrderOfTextsDoesNotMatter() {
    for (int i = 0; i < 30; i++) {
      article("text-" + i, "2031-05-1" + i % 3, words(200 + i % 5, i / 4));
    }
    Map<String, String> copies = copies();
    assertEquals(22, copies.size());
    List<Copies.Text> shuffled = new ArrayList<>(texts.values());
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(copies, copies(shuffled));
  }

  @Test
  void aSignatureIsKeptAsText() {
    String text = String.join("\n\n", DISPATCH);
    String kept = Signature.of(text).encode();
    assertEquals(kept, Signature.decode(kept).encode());
    article("agency", "2031-05-12", text);
    texts.put(
        "kept",
        new Copies.Text(
            new ArticleId("kept"), PartialDate.parse("2031-05-13"), Signature.decode(kept)));
    assertEquals(Map.of("kept", "agency"), copies());
  }

  private static String letter(String guest, String day) {
    return "The Minister of Fisheries of Norland today thanked "
        + guest
        + " for the good work done at the harbour of Port Sable on "
        + day
        + " and wished all who go to sea a quiet season and a safe return. The minister recalled"
        + " that no boat may leave the harbour without a light, a horn and a chart, and that the"
        + " wardens of the Sable bank answer every call by day and by night. Whoever finds a buoy"
        + " adrift is asked to bring it to the nearest quay, where a small reward is paid.";
  }

  /** A sentence of words that no other seed gives. */
  private static String words(int count, int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + (char) ('a' + random.nextInt(26)) + letters(random))
        .collect(Collectors.joining(" ", "", "."));
  }

  private static String letters(Random random) {
    return Arrays.stream(random.ints(4, 'a', 'z').toArray())
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private void article(String id, String published, String text) {
    PartialDate day = published == null ? null : PartialDate.parse(published);
    texts.put(id, new Copies.Text(new ArticleId(id), day, Signature.of(text)));
  }

  private Map<String, String> copies() {
    return copies(List.copyOf(texts.values()));
  }

  private static Map<String, String> copies(List<Copies.Text> all) {
    Map<String, String> copies = new TreeMap<>();
    Copies.among(all).forEach((copy, original) -> copies.put(copy.value(), original.value()));
    return copies;
  }
}
