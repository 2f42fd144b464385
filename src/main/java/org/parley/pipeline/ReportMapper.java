package org.parley.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.MeetingKind;
import org.parley.model.Modality;
import org.parley.model.Mode;
import org.parley.model.OrganisationKind;
import org.parley.model.PartialDate;
import org.parley.model.PlaceKind;
import org.parley.model.Ref;
import org.parley.model.Role;
import org.parley.model.Slugged;
import org.parley.model.Span;
import org.parley.model.Status;

/** How the records of the model look as JSON; the model itself knows nothing of it. */
final class ReportMapper {
  /** For the records of the model: what is absent is left out. */
  static final ObjectMapper JSON =
      new ObjectMapper()
          .setSerializationInclusion(JsonInclude.Include.NON_NULL)
          .registerModule(values())
          .addMixIn(Claim.class, Typed.class)
          .addMixIn(Entity.class, Typed.class);

  static {
    register(Claim.class);
    register(Entity.class);
  }

  private ReportMapper() {}

  /** The kind of a claim or an entity stands in its field {@code type}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface Typed {}

  private static void register(Class<?> sealed) {
    for (Class<?> kind : sealed.getPermittedSubclasses()) {
      JSON.registerSubtypes(new NamedType(kind, hyphened(kind.getSimpleName())));
    }
  }

  /** {@code TookPart} becomes {@code took-part}. */
  private static String hyphened(String name) {
    return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static Module values() {
    SimpleModule module = new SimpleModule();
    text(module, ArticleId.class, ArticleId::new);
    text(module, Ref.class, Ref::new);
    text(module, PartialDate.class, PartialDate::parse);
    slugs(module, MeetingKind.class);
    slugs(module, Modality.class);
    slugs(module, Mode.class);
    slugs(module, OrganisationKind.class);
    slugs(module, PlaceKind.class);
    slugs(module, Role.class);
    slugs(module, Status.class);
    module.addSerializer(Span.class, EvidenceJson.writeSpan());
    module.addDeserializer(Span.class, EvidenceJson.readSpan());
    module.addSerializer(Evidence.class, EvidenceJson.writeEvidence());
    module.addDeserializer(Evidence.class, EvidenceJson.readEvidence());
    return module;
  }

  private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addSerializer(type, ToStringSerializer.instance);
    module.addDeserializer(type, EvidenceJson.readText(type, parse));
  }

  private static <E extends Enum<E> & Slugged> void slugs(SimpleModule module, Class<E> type) {
    module.addSerializer(type, EvidenceJson.writeSlug(type));
    module.addDeserializer(type, EvidenceJson.readText(type, slug -> Slugged.of(type, slug)));
  }

  static ArrayNode array(List<?> values) {
    ArrayNode array = JSON.createArrayNode();
    values.forEach(value -> array.add(JSON.<JsonNode>valueToTree(value)));
    return array;
  }
}
