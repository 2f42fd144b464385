package org.parley.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: UTF-8 where it fits, else the encoding that they look like. */
final class TextDecoder {
  /** The detector looks at no more than this many bytes. */
  private static final int WINDOW = 8000;

  private static final char BOM = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /** The text without its byte order mark; null where the bytes are no plain text. */
  static @Nullable String decode(byte[] bytes) {
    String text = withoutMark(decodeAny(bytes));
    return isPlain(text) ? text : null;
  }

  /** The same with a known encoding. */
  static @Nullable String decode(byte[] bytes, Charset charset) {
    String text = withoutMark(new String(bytes, charset));
    return isPlain(text) ? text : null;
  }

  /** Whether the bytes go beyond ASCII and are well-formed UTF-8, which is hardly by chance. */
  static boolean provenUtf8(byte[] bytes) {
    String utf8 = strictUtf8(bytes);
    return utf8 != null && utf8.length() < bytes.length;
  }

  private static String decodeAny(byte[] bytes) {
    String utf8 = strictUtf8(bytes);
    if (utf8 != null && utf8.indexOf('\0') < 0) {
      return utf8;
    }
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    return isNearlyUtf8(lenient) ? lenient : new String(bytes, detect(bytes));
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** A few broken characters, or one cut off at the end, make no other encoding. */
  private static boolean isNearlyUtf8(String text) {
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    long whole = text.chars().filter(c -> c > 127 && c != REPLACEMENT).count();
    boolean cutOff = whole > 0 && text.indexOf(REPLACEMENT) == text.length() - 1;
    return text.indexOf('\0') < 0 && (cutOff || broken * 10 <= whole);
  }

  private static Charset detect(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(window(bytes)).detect();
    if (match == null || !Charset.isSupported(match.getName())) {
      return StandardCharsets.UTF_8;
    }
    // ISO-8859-1 leaves out what pages that name it use all the same: curly quotes and dashes
    boolean latin1 = match.getName().equals("ISO-8859-1");
    return Charset.forName(latin1 ? "windows-1252" : match.getName());
  }

  /** The part of the bytes that tells: from a little before the first that is not ASCII. */
  private static byte[] window(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] > 0) {
      first++;
    }
    int begin = first + WINDOW / 2 < bytes.length ? Math.max(0, first - WINDOW / 4) : 0;
    begin -= begin % 4;
    return Arrays.copyOfRange(bytes, begin, Math.min(bytes.length, begin + WINDOW));
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
  }

  /** No char is NUL, and hardly one in a hundred a control or an unreadable one. */
  private static boolean isPlain(String text) {
    long odd = text.chars().filter(TextDecoder::isOdd).count();
    return text.indexOf('\0') < 0 && odd <= 1 + text.length() / 100;
  }

  private static boolean isOdd(int c) {
    return c == REPLACEMENT
        || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85);
  }
}
