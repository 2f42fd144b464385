package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Modality;
import org.parley.model.Report;
import org.parley.model.Role;
import org.parley.model.When;

final class ReportJsonTest {
  @Test
  void whatIsWrittenWithItsTextCanBeRestored() {
    Report report = Samples.full();
    assertEquals(report, StoredJson.read(StoredJson.write(report)));
  }

  @Test
  void theSampleHasEveryKindOfClaimAndEntity() {
    Set<Class<?>> kinds = new HashSet<>();
    Samples.full().claims().forEach(claim -> kinds.add(claim.getClass()));
    Samples.full().entities().forEach(entity -> kinds.add(entity.getClass()));
    assertTrue(kinds.containsAll(List.of(Claim.class.getPermittedSubclasses())));
    assertTrue(kinds.containsAll(List.of(Entity.class.getPermittedSubclasses())));
  }

  @Test
  void forReadersTheTextIsLeftOut() throws IOException {
    String json = ReportJson.write(Samples.full());
    assertFalse(new ObjectMapper().readTree(json).has("text"));
    assertThrows(IllegalArgumentException.class, () -> StoredJson.read(json));
  }

  @Test
  void whatIsNoReportIsRefused() {
    for (String json : List.of("", "[]", "{\"id\":\"a\"}", "no json")) {
      assertThrows(IllegalArgumentException.class, () -> StoredJson.read(json), json);
    }
  }

  @Test
  void theFormNamesTheArticleAndItsSource() throws IOException {
    JsonNode form = form(Samples.full());
    assertEquals("Third_talks", form.at("/article").asText());
    assertEquals("2031-05-04", form.at("/published").asText());
    assertEquals("Norland Gazette", form.at("/publisher").asText());
  }

  @Test
  void theFormTellsTheMeeting() throws IOException {
    JsonNode form = form(Samples.full());
    assertEquals(1, form.at("/meetings").size(), "nobody says that the second talks were held");
    JsonNode meeting = form.at("/meetings/0");
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"label": "third talks", "kind": "negotiation", "status": "held",
                 "series": "Streln talks", "edition": 3, "start": "2031-05-03",
                 "end": "2031-05-04", "start_partial": null, "place": "Streln",
                 "venue": "the Old Mint", "parties": ["Norland", "Ruritania"],
                 "participants": [
                   {"name": "Ola Brekke", "side": "Norland", "post": "director",
                    "office": "Plans Directorate", "rank": "Major General", "role": "co-chair"},
                   {"name": "Ina Răsk", "side": "Ruritania", "post": "Minister of Defence",
                    "office": null, "rank": null, "role": "participant"}],
                 "topics": ["maritime security"], "main": true}
                """),
        meeting);
  }

  @Test
  void theFormTellsTheStatement() throws IOException {
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"speaker": "Ola Brekke", "post": "director", "org": "Norland",
                 "said_on": "2031-05-03", "gist": "useful", "direct": true}
                """),
        form(Samples.full()).at("/statements/0"));
  }

  @Test
  void aDateWithoutAYearIsNoStart() throws IOException {
    When when = new When(Samples.date("--05-03"), null, "3 May");
    JsonNode meeting = meeting(new Claim.Dated(Samples.TALKS, when, Samples.sure()));
    assertTrue(meeting.get("start").isNull());
    assertEquals("--05-03", meeting.get("start_partial").asText());
  }

  @Test
  void theMostCertainClaimHolds() throws IOException {
    JsonNode meeting =
        meeting(
            Samples.tookPart(Samples.BREKKE, Samples.RURITANIA, null, "Colonel", Role.HOST, 0.4),
            Samples.tookPart(
                Samples.BREKKE, Samples.NORLAND, Samples.DIRECTOR, null, Role.PARTICIPANT, 0.9));
    JsonNode person = meeting.at("/participants/0");
    assertEquals(1, meeting.get("participants").size());
    assertEquals("Norland", person.get("side").asText());
    assertEquals("Colonel", person.get("rank").asText());
    assertEquals("host", person.get("role").asText());
  }

  @Test
  void whatIsDeniedIsLeftOut() throws IOException {
    Claim.Basis denied = new Claim.Basis(List.of(Samples.words(1)), null, Modality.DENIED);
    JsonNode meeting = meeting(new Claim.Discussed(Samples.TALKS, Samples.MARITIME, false, denied));
    assertEquals(0, meeting.get("topics").size());
    assertNull(meeting.get("text"));
  }

  private static JsonNode meeting(Claim... claims) throws IOException {
    List<Claim> all = new ArrayList<>(List.of(claims));
    all.add(Samples.met(Samples.TALKS, 1));
    return form(Samples.of(all.toArray(Claim[]::new))).at("/meetings/0");
  }

  private static JsonNode form(Report report) throws IOException {
    return new ObjectMapper().readTree(ReportJson.write(report));
  }
}
