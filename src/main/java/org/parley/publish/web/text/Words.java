package org.parley.publish.web.text;

/** Words of a text, and the fragment that leads to them. */
public record Words(String text, String href) {
  public Words {
    text = Shown.text(text);
  }
}
