package org.parley.publish.web.guard;

/**
 * Text whose every character read asks whether time is over: a regular expression that backtracks
 * without end cannot be interrupted in any other way.
 */
final class BoundedText implements CharSequence {
  private final CharSequence text;
  private final CancelSignal signal;

  BoundedText(CharSequence text, CancelSignal signal) {
    this.text = text;
    this.signal = signal;
  }

  @Override
  public char charAt(int index) {
    signal.check();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new BoundedText(text.subSequence(start, end), signal);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
