package org.parley.publish.web.edit;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.http.Parameters;

/** What a form was filled in with: fields, and files. */
record Form(Map<String, List<String>> fields, List<Upload> files) {
  private static final int MOST_PARTS = 100;
  private static final int MOST_FIELDS = 20_000;

  /** A file of a form. */
  record Upload(String name, byte[] content) {}

  /**
   * Reads the body of a request.
   *
   * @throws EditException where it is no form, or too much of one
   */
  static Form of(HttpServletRequest request) throws IOException {
    return switch (type(request)) {
      case "multipart/form-data" -> parts(request);
      case "application/x-www-form-urlencoded" -> encoded(request);
      default -> throw new EditException(415, "Send a form.");
    };
  }

  /** The media type of a body, without parameters. */
  static String type(HttpServletRequest request) {
    return String.valueOf(request.getContentType())
        .split(";", 2)[0]
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static Form encoded(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readAllBytes();
    try {
      Parameters parameters = Parameters.parse(new String(body, StandardCharsets.UTF_8));
      if (parameters.values().values().stream().mapToInt(List::size).sum() > MOST_FIELDS) {
        throw new EditException(413, "The form has too many fields.");
      }
      return new Form(parameters.values(), List.of());
    } catch (IllegalArgumentException e) {
      throw new EditException(400, "The form is badly encoded.");
    }
  }

  private static Form parts(HttpServletRequest request) throws IOException {
    // the body was let in whole, so that its parts stay in memory
    int most = Editing.BODY;
    request.setAttribute(
        ServletContextRequest.MULTIPART_CONFIG_ELEMENT,
        new MultipartConfigElement("", most, most, most));
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<Upload> files = new ArrayList<>();
    try {
      if (request.getParts().size() > MOST_PARTS) {
        throw new EditException(413, "Send at most " + MOST_PARTS + " files at once.");
      }
      for (Part part : request.getParts()) {
        byte[] content = part.getInputStream().readAllBytes();
        String file = part.getSubmittedFileName();
        if (file == null) {
          fields
              .computeIfAbsent(part.getName(), any -> new ArrayList<>())
              .add(new String(content, StandardCharsets.UTF_8));
        } else if (!file.isBlank()) {
          files.add(new Upload(file, content));
        }
      }
    } catch (ServletException | IllegalStateException e) {
      throw new EditException(400, "The parts of the form cannot be told apart.");
    }
    return new Form(fields, files);
  }

  String first(String name) {
    return fields.getOrDefault(name, List.of("")).get(0);
  }

  List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The texts of a form: its files, and what was pasted. */
  List<Submission> submissions() {
    Map<String, String> said = new HashMap<>();
    for (String name : List.of("url", "publisher", "published", "language")) {
      said.put(name, first(name));
    }
    List<Submission> texts = new ArrayList<>();
    for (Upload file : files) {
      texts.add(Submission.of(file.name(), Submission.isPage(file.name()), file.content(), said));
    }
    String pasted = first("text").replace("\r\n", "\n");
    if (!pasted.isBlank()) {
      String name = files.isEmpty() ? first("name") : "";
      byte[] content = pasted.getBytes(StandardCharsets.UTF_8);
      texts.add(Submission.of(name, looksLikePage(pasted), content, said));
    }
    if (texts.isEmpty()) {
      throw new EditException("Choose a file or paste a text.");
    }
    if (texts.size() > 1 && !first("url").isBlank()) {
      throw new EditException("An address belongs to one article; send that one alone.");
    }
    return texts;
  }

  private static boolean looksLikePage(String text) {
    return text.stripLeading().matches("(?is)<(!doctype|html|head|body|article)\\b.*");
  }

  /** The part of the fields whose names begin so, by the rest of their names. */
  Map<String, String> under(String prefix) {
    Map<String, String> values = new LinkedHashMap<>();
    fields.forEach(
        (name, all) -> {
          @Nullable String value = all.isEmpty() ? null : all.get(0);
          if (name.startsWith(prefix) && value != null && !value.isBlank()) {
            values.put(name.substring(prefix.length()), value);
          }
        });
    return values;
  }
}
