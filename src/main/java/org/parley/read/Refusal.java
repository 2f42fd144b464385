package org.parley.read;

import java.util.Locale;
import org.parley.model.Loaded;

/** Why a source is not read, in one sentence that says what to do. */
enum Refusal {
  MISSING_PATH("there is no such file or folder; check the spelling"),
  NOT_A_TEXT_FILE("this is no .txt or .html file; save the article as text or as a page"),
  NOT_A_REGULAR_FILE("this is neither a file nor a folder; give a .txt or .html file or a folder"),
  UNREADABLE_FILE("it cannot be opened; check that you may read it"),
  EMPTY_FILE("the file is empty; give it the text of the article or leave it out"),
  BINARY_FILE("the file holds no plain text; save the article as text, best in UTF-8"),
  PAGE_WITHOUT_ARTICLE(
      "the page holds no text of an article; save the article's own page, or its text as .txt"),
  LARGE_FILE("the file is over 8 MiB; split it into one file for each article"),
  FOLDER_WITHOUT_ARTICLES("the folder holds no .txt or .html file; put the articles into it");

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  /** The refusal of one source, with the address that explains it. */
  Loaded.Rejected of(Object source) {
    return new Loaded.Rejected(source.toString(), sentence + " (docs/errors.md#" + anchor() + ")");
  }

  String anchor() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
