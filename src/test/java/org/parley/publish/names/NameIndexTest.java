package org.parley.publish.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameIndexTest {
  private static final List<String> ANY = List.of("Person", "Organisation", "MeetingSeries");
  private static final Graph GRAPH = RDFDataMgr.loadGraph("names/names.ttl");
  private static final NameIndex NAMES = NameIndex.of(GRAPH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a label | Norland | organisation/norland
          without diacritics | serban lupu | person/serban-lupu
          with others | ŠERBAN  LUPU | person/serban-lupu
          an abbreviation beats a part of other names | LU | organisation/littoral-union
          a name that nobody prints | littoral league of the | organisation/littoral-union
          a former name | kingdom of NORLAND | organisation/norland
          the names in another order | Lupu, Serban | person/serban-lupu
          one name of several | serban | person/serban-lupu
          the order counts where it tells people apart | Wei Lu | person/wei-lu
          all who have a name, the better known first | Morn | person/ada-morn person/jean-luc-morn
          all bodies of one name | ministry of defence | organisation/norland-defence organisation/ruritania-defence
          a part of a word is no name | minist |
          words of a name, in between others too | ruritania talks | series/staff-talks
          an IRI | http://localhost:3030/id/person/lu-wei | person/lu-wei
          half an IRI | person/lu-wei | person/lu-wei
          the address of a page | http://parley.example/doc/person/lu-wei | person/lu-wei
          with a form and a place | https://localhost:8080/doc/person/lu-wei.html?page=2#facts | person/lu-wei
          an IRI of another kind of thing | http://elsewhere.example/x |
          no words | -- |
          """)
  void findsWhatIsMeant(String what, String typed, String meant) {
    assertEquals(meant == null ? "" : meant, references(NAMES.meant(typed, ANY)), what);
  }

  private static String references(List<Thing> things) {
    return String.join(" ", things.stream().map(Thing::reference).toList());
  }

  @Test
  void findsOnlyWhatIsAskedFor() {
    assertEquals("person/wei-lu person/lu-wei", references(NAMES.meant("lu", List.of("Person"))));
    assertEquals("", references(NAMES.meant("Norland", List.of("Person"))));
    assertEquals(
        "http://elsewhere.example/x", references(NAMES.meant("ostmark", List.of("Place"))));
    assertEquals("topic/glyph", references(NAMES.meant("𝔸 glyph", List.of("Topic"))));
  }

  @Test
  void searchesByTheBeginningsOfWords() {
    assertEquals(
        "organisation/norland series/staff-talks", references(NAMES.search("norl", ANY, 9)));
    assertEquals("person/serban-lupu", references(NAMES.search("ser lu", List.of(), 9)));
    assertEquals(
        "organisation/littoral-union person/wei-lu", references(NAMES.search("lu", List.of(), 2)));
    assertEquals("", references(NAMES.search("orland", List.of(), 9)));
  }

  @Test
  void namesWhatComesNear() {
    assertEquals("Norland", NAMES.near("Norlnad", ANY, 3).get(0).label());
    assertEquals("Jean-Luc Morn", NAMES.near("Jean Luk Morn", ANY, 3).get(0).label());
    assertEquals("Ada Morn", NAMES.near("Colonel Ada Morn", List.of("Person"), 3).get(0).label());
    assertEquals(List.of(), NAMES.near("Xxxxxxxxxxxx", ANY, 3));
    assertEquals("Norland", NAMES.nearKind("person", "Norlnad", 3).get(0).label());
  }

  @Test
  void listsByKindAndByMention() {
    assertEquals(
        Map.of("organisation", 4, "person", 5, "series", 1, "topic", 1, "claim", 2),
        NAMES.counts());
    assertEquals("person/jean-luc-morn", references(NAMES.things("person", 1, 1)));
    assertEquals("person/ada-morn person/wei-lu", references(NAMES.members(List.of("Person"), 2)));
    assertEquals(1, NAMES.members(List.of("Person"), 1).get(0).mentions());
  }

  @Test
  void stopsWhenNobodyWaits() {
    assertThrows(CancellationException.class, () -> NameIndex.of(GRAPH, () -> true));
  }

  @Test
  void takesSomeDozenBytesForAName() {
    assertTrue(NAMES.footprint() / NAMES.names() < 200, () -> "" + NAMES.footprint());
  }
}
