package org.parley.pipeline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Report;
import org.parley.model.Source;
import org.parley.model.Unmatched;

/** Reports as they are kept: with the text, and field by field, so that many are read fast. */
final class StoredJson {
  private @Nullable ArticleId id;
  private @Nullable Source source;
  private @Nullable String title;
  private @Nullable String text;
  private List<Entity> entities = List.of();
  private List<Claim> claims = List.of();
  private List<Unmatched> unmatched = List.of();

  private StoredJson() {}

  static String write(Report report) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = ReportMapper.JSON.createGenerator(json)) {
      out.writeStartObject();
      out.writeStringField("id", report.article().id().value()); // first: evidence needs it
      out.writePOJOField("source", report.article().source());
      out.writeStringField("title", report.title());
      out.writeStringField("text", report.article().text());
      array(out, "entities", report.entities());
      array(out, "claims", report.claims());
      array(out, "unmatched", report.unmatched());
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }

  private static void array(JsonGenerator out, String field, List<?> values) throws IOException {
    out.writeArrayFieldStart(field);
    for (Object value : values) {
      out.writePOJO(value);
    }
    out.writeEndArray();
  }

  /**
   * Restores a report.
   *
   * @throws IllegalArgumentException where the text is no such report
   */
  static Report read(String json) {
    StoredJson stored = new StoredJson();
    try (JsonParser in = ReportMapper.JSON.createParser(json)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a report of Parley");
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String field = in.currentName();
        in.nextToken();
        stored.read(field, in);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("not a report of Parley: " + e.getMessage(), e);
    }
    return stored.report();
  }

  private void read(String field, JsonParser in) throws IOException {
    switch (field) {
      case "id" -> id = new ArticleId(in.getText());
      case "source" -> source = ReportMapper.JSON.readValue(in, Source.class);
      case "title" -> title = in.getText();
      case "text" -> text = in.getText();
      case "entities" -> entities = list(in, Entity.class);
      case "claims" -> claims = list(in, Claim.class);
      case "unmatched" -> unmatched = list(in, Unmatched.class);
      default -> in.skipChildren();
    }
  }

  private <T> List<T> list(JsonParser in, Class<T> type) throws IOException {
    var reader = ReportMapper.JSON.readerFor(type).withAttribute(EvidenceJson.ARTICLE, id);
    List<T> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(reader.readValue(in));
    }
    return list;
  }

  private Report report() {
    if (id == null || source == null || title == null || text == null) {
      throw new IllegalArgumentException("not a report with its text");
    }
    return new Report(new Article(id, source, text), title, entities, claims, unmatched);
  }
}
