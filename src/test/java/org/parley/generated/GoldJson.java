package org.parley.generated;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parley.generated.GeneratedArticle.MeetingMention;
import org.parley.generated.GeneratedArticle.Participant;

/** What a generated article says, in the form of a gold label. */
final class GoldJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldJson() {}

  static String of(GeneratedArticle article) {
    ObjectNode label =
        JSON.createObjectNode()
            .put("published", article.published().toString())
            .put("publisher", article.publisher());
    ArrayNode meetings = label.putArray("meetings");
    article.meetings().forEach(one -> meeting(one, meetings.addObject()));
    return label.toPrettyString() + "\n";
  }

  private static void meeting(MeetingMention one, ObjectNode node) {
    node.put("label", one.label())
        .put("kind", one.kind())
        .put("status", one.status())
        .put("series", one.series())
        .put("edition", one.edition())
        .put("start", one.date())
        .put("place", one.place())
        .put("main", one.main());
    ArrayNode parties = node.putArray("parties");
    one.parties().forEach(parties::add);
    ArrayNode people = node.putArray("participants");
    one.participants().forEach(person -> participant(person, people.addObject()));
  }

  private static void participant(Participant person, ObjectNode node) {
    node.put("name", person.name())
        .put("side", person.side())
        .put("post", person.post())
        .put("rank", person.rank().isEmpty() ? null : person.rank())
        .put("role", "participant");
  }
}
