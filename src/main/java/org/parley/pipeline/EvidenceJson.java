package org.parley.pipeline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;
import org.parley.model.ArticleId;
import org.parley.model.Evidence;
import org.parley.model.Slugged;
import org.parley.model.Span;

/** The small values of a report: spans as pairs, slugs, and evidence without its article's name. */
final class EvidenceJson {
  /** Attribute of a reader: the article that all evidence of the report is from. */
  static final String ARTICLE = "article";

  private EvidenceJson() {}

  static <T> FromStringDeserializer<T> readText(Class<T> type, Function<String, T> parse) {
    return new FromStringDeserializer<>(type) {
      @Override
      protected T _deserialize(String value, DeserializationContext context) {
        return parse.apply(value);
      }
    };
  }

  static <E extends Slugged> StdSerializer<E> writeSlug(Class<E> type) {
    return new StdSerializer<>(type) {
      @Override
      public void serialize(E value, JsonGenerator out, SerializerProvider provider)
          throws IOException {
        out.writeString(value.slug());
      }
    };
  }

  static StdSerializer<Span> writeSpan() {
    return new StdSerializer<>(Span.class) {
      @Override
      public void serialize(Span span, JsonGenerator out, SerializerProvider provider)
          throws IOException {
        out.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
      }
    };
  }

  static StdDeserializer<Span> readSpan() {
    return new StdDeserializer<>(Span.class) {
      @Override
      public Span deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return span(in.readValueAsTree());
      }
    };
  }

  static StdSerializer<Evidence> writeEvidence() {
    return new StdSerializer<>(Evidence.class) {
      @Override
      public void serialize(Evidence evidence, JsonGenerator out, SerializerProvider provider)
          throws IOException {
        out.writeStartObject();
        out.writePOJOField("span", evidence.span());
        out.writeStringField("quote", evidence.quote());
        out.writePOJOField("sentence", evidence.sentence());
        out.writeStringField("rule", evidence.ruleId());
        out.writeNumberField("certainty", evidence.certainty());
        out.writeEndObject();
      }
    };
  }

  static StdDeserializer<Evidence> readEvidence() {
    return new StdDeserializer<>(Evidence.class) {
      @Override
      public Evidence deserialize(JsonParser in, DeserializationContext context)
          throws IOException {
        JsonNode node = in.readValueAsTree();
        return new Evidence(
            (ArticleId) context.getAttribute(ARTICLE),
            span(node.path("span")),
            node.path("quote").asText(),
            span(node.path("sentence")),
            node.path("rule").asText(),
            node.path("certainty").asDouble());
      }
    };
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }
}
