package org.parley.publish.query.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;

/** Rows as an array of JSON objects, one a line: the columns are keys, what is missing is null. */
final class JsonRows {
  private static final JsonFactory JSON = new JsonFactory();
  private static final SerializedString BETWEEN = new SerializedString(",\n");

  private final List<String> columns;
  private final JsonGenerator json;

  private JsonRows(List<String> columns, JsonGenerator json) {
    this.columns = columns;
    this.json = json;
  }

  static void write(Answer answer, OutputStream out) throws IOException {
    out.write("[\n".getBytes(StandardCharsets.UTF_8));
    try (JsonGenerator json =
        JSON.createGenerator(out)
            .setRootValueSeparator(BETWEEN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      JsonRows rows = new JsonRows(answer.columns(), json);
      for (List<@Nullable RDFNode> row : answer.rows()) {
        rows.row(row);
      }
    }
    out.write((answer.rows().isEmpty() ? "]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
  }

  private void row(List<@Nullable RDFNode> values) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeFieldName(columns.get(i));
      value(values.get(i));
    }
    json.writeEndObject();
  }

  private void value(@Nullable RDFNode value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value.isLiteral()) {
      literal(value.asLiteral());
    } else {
      json.writeString(Answer.text(value));
    }
  }

  private void literal(Literal literal) throws IOException {
    RDFDatatype type = literal.getDatatype();
    String text = literal.getLexicalForm();
    if (!(type instanceof XSDDatatype) || !type.isValid(text)) {
      json.writeString(text);
      return;
    }
    Object value = literal.getValue();
    if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Double || value instanceof Float) {
      approximate(((Number) value).doubleValue(), text);
    } else if (value instanceof BigDecimal || value instanceof BigInteger) {
      json.writeNumber(value.toString());
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString(text);
    }
  }

  /** JSON has no number for infinity, nor for what is none. */
  private void approximate(double number, String text) throws IOException {
    if (Double.isFinite(number)) {
      json.writeNumber(number);
    } else {
      json.writeString(text);
    }
  }
}
