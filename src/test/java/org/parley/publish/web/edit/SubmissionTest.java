package org.parley.publish.web.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts are called, and what may be said of them. */
final class SubmissionTest {
  private static Submission sent(String name, boolean page, String content) {
    return Submission.of(name, page, content.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "talks.txt, false, talks.txt",
    "talks.htm, true, talks.html",
    "../../etc/passwd, false, passwd.txt",
    "'C:\\files\\talks.txt', false, talks.txt",
    "talks.pdf, false, talks.pdf.txt",
    "'.hidden.txt', false, hidden.txt",
    "'переговоры.txt', false, 'переговоры.txt'",
    "'<script>.html', true, 'script.html'"
  })
  void aNameIsThatOfAFileWithoutFolders(String name, boolean page, String file) {
    assertEquals(file, sent(name, page, "words").name());
  }

  @Test
  void pastedTextIsCalledAfterItsFirstWordsAndTellsOtherTextsApart() {
    String name = sent("", false, "Envoys met in Oslo.\nMore.").name();
    assertTrue(name.startsWith("Envoys met in Oslo"), name);
    assertEquals(name, sent("", false, "Envoys met in Oslo.\nMore.").name());
    assertNotEquals(name, sent("", false, "Envoys met in Oslo.\nLess.").name());
  }

  @Property
  void anyNameIsOneOfAFile(@ForAll String name) {
    String file = sent(name, false, "words").name();
    assertTrue(file.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]*\\.txt"), file);
  }

  @Test
  void aTextHasAnEnd() {
    byte[] large = new byte[Submission.LARGEST + 1];
    EditException refusal =
        assertThrows(EditException.class, () -> Submission.of("a.txt", false, large, Map.of()));
    assertEquals(413, refusal.status());
  }
}
