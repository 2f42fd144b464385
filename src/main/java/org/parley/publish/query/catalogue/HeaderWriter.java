package org.parley.publish.query.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.publish.query.QueryHeader.Parameter;

/** Writes the {@code #+} lines of a query file. */
final class HeaderWriter {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private HeaderWriter() {}

  static String lines(QuestionDraft draft) {
    ObjectNode header = YAML.createObjectNode();
    header.put("summary", draft.summary()).put("description", draft.description());
    draft.tagList().forEach(header.putArray("tags")::add);
    ArrayNode params = header.putArray("params");
    draft.params().forEach(parameter -> put(params.addObject(), parameter));
    ArrayNode columns = header.putArray("columns");
    draft.columns().forEach(column -> put(columns.addObject(), column));
    header.put("view", draft.view().name().toLowerCase(Locale.ROOT));
    header.putArray("tests");
    try {
      return YAML.writeValueAsString(header)
          .lines()
          .map(line -> "#+ " + line + "\n")
          .collect(Collectors.joining());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(ObjectNode node, QuestionDraft.Field column) {
    node.put("name", column.name()).put("label", column.label()).put("meaning", column.meaning());
    if (column.detail()) {
      node.put("detail", true);
    }
    if (!column.absent().isEmpty()) {
      node.put("absent", column.absent());
    }
  }

  private static void put(ObjectNode node, Parameter parameter) {
    node.put("name", parameter.name())
        .put("type", parameter.type().name().toLowerCase(Locale.ROOT));
    if (!parameter.of().isEmpty()) {
      parameter.of().forEach(node.putArray("of")::add);
    }
    if (parameter.choices() != null) {
      node.put("choices", parameter.choices());
    }
    if (parameter.fold()) {
      node.put("fold", true);
    }
    node.put("label", parameter.label()).put("example", parameter.example());
    if (parameter.byDefault() != null) {
      node.put("default", parameter.byDefault());
    }
    if (parameter.required()) {
      node.put("required", true);
    }
  }
}
