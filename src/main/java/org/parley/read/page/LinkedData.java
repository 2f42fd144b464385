package org.parley.read.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article as linked data (JSON-LD): one object, a list or a graph. */
final class LinkedData {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /** NewsArticle, ReportageNewsArticle, BlogPosting, ... */
  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*[/:#])?\\w*(?:Article|Posting|Report|PressRelease)");

  private static final Pattern PAGE = Pattern.compile("(?:.*[/:#])?\\w*Page");

  private final Map<String, JsonNode> named = new HashMap<>();
  private @Nullable JsonNode article;
  private @Nullable JsonNode page;

  private LinkedData() {}

  static LinkedData of(Document document) {
    LinkedData data = new LinkedData();
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
        data.add(script.data());
      }
    }
    return data;
  }

  private void add(String json) {
    try {
      walk(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      // many pages carry broken ones: the rest of the page may still tell
    }
  }

  private void walk(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      note(node);
      node.forEach(open::add);
    }
  }

  private void note(JsonNode node) {
    if (!node.isObject()) {
      return;
    }
    if (node.size() > 1 && node.path("@id").isTextual()) {
      named.putIfAbsent(node.get("@id").textValue(), node);
    }
    article = article == null && typed(node, ARTICLE) ? node : article;
    page = page == null && typed(node, PAGE) ? node : page;
  }

  private static boolean typed(JsonNode node, Pattern type) {
    JsonNode types = node.path("@type");
    if (types.isTextual()) {
      return type.matcher(types.textValue()).matches();
    }
    for (JsonNode each : types) {
      if (type.matcher(each.asText()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** A value of the article, or else of the page, by its path: {@code publisher.name}. */
  @Nullable String get(String path) {
    String value = article == null ? null : value(article, path);
    return value == null && page != null ? value(page, path) : value;
  }

  private @Nullable String value(JsonNode from, String path) {
    JsonNode node = from;
    for (String step : path.split("\\.")) {
      node = first(resolved(first(node)).path(step));
    }
    return node.isTextual() ? node.textValue() : null;
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() && !node.isEmpty() ? node.get(0) : node;
  }

  /** An object that is no more than a reference stands for the one it names. */
  private JsonNode resolved(JsonNode node) {
    boolean reference = node.size() == 1 && node.path("@id").isTextual();
    return reference ? named.getOrDefault(node.get("@id").textValue(), node) : node;
  }
}
