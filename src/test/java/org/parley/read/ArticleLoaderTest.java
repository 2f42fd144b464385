package org.parley.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Loaded;

final class ArticleLoaderTest {
  private static final String TEXT =
      "Møte i Norland\r\n\r\n“Talks were useful,” said Generalmajor Åse Brekke – on 3 May.\r\n";

  @TempDir Path folder;

  @Test
  void theTextIsKeptAsItStands() throws IOException {
    assertEquals(TEXT, text(TEXT.getBytes(UTF_8)));
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    assertEquals(TEXT, text(("\uFEFF" + TEXT).getBytes(UTF_8)));
    assertEquals(TEXT, text(("\uFEFF" + TEXT).getBytes(UTF_16LE)));
    assertEquals(TEXT, text(("\uFEFF" + TEXT).getBytes(UTF_16BE)));
  }

  @Test
  void otherEncodingsAreDetected() throws IOException {
    assertEquals(TEXT, text(TEXT.getBytes(Charset.forName("windows-1252"))));
    String russian =
        "Делегации Норландии и Руритании провели переговоры по морской безопасности.\n";
    assertEquals(
        russian.repeat(5), text(russian.repeat(5).getBytes(Charset.forName("windows-1251"))));
    String chinese = "诺兰与鲁里坦尼亚举行了安全政策对话，双方就海上安全问题交换了意见。\n";
    assertEquals(chinese.repeat(5), text(chinese.repeat(5).getBytes(Charset.forName("GB18030"))));
  }

  @Test
  void anEncodingIsDetectedHoweverLateItShows() throws IOException {
    String late = "Norland and Ruritania held talks. ".repeat(1000) + TEXT;
    assertEquals(late, text(late.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void aCutOffCharacterMakesNoOtherEncoding() throws IOException {
    byte[] whole = (TEXT + "—").getBytes(UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertEquals(TEXT + "\uFFFD", text(cut));
  }

  @Test
  void emptyFilesAreRejected() throws IOException {
    for (String text : List.of("", " \r\n\t\n", "\uFEFF")) {
      assertEquals("empty-file", anchor(load(text.getBytes(UTF_8))));
    }
  }

  @Test
  void binaryFilesAreRejected() throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertEquals("binary-file", anchor(load(noise)));
    assertEquals("binary-file", anchor(load(new byte[100])));
    assertEquals("binary-file", anchor(load("PK\3\4\24\0\0\0".getBytes(UTF_8))));
  }

  @Test
  void overlongFilesAreRejected() throws IOException {
    assertEquals("large-file", anchor(load("a".repeat(20 << 20).getBytes(UTF_8))));
    assertInstanceOf(Loaded.Read.class, load("a".repeat(8 << 20).getBytes(UTF_8)));
  }

  @Test
  void aFileThatIsGoneIsRejected() throws IOException {
    ArticleFile file = file("Norland".getBytes(UTF_8));
    Files.delete(file.path());
    assertEquals("unreadable-file", anchor(new ArticleLoader(Metadata.none()).load(file)));
  }

  private String text(byte[] bytes) throws IOException {
    return assertInstanceOf(Loaded.Read.class, load(bytes)).article().text();
  }

  private Loaded load(byte[] bytes) throws IOException {
    return new ArticleLoader(Metadata.none()).load(file(bytes));
  }

  private ArticleFile file(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("talks.txt"), bytes);
    Found found = new ArticleFinder(Metadata.none()).find(List.of(file));
    assertTrue(found.rejected().isEmpty());
    return found.files().get(0);
  }

  private static String anchor(Loaded loaded) {
    String reason = assertInstanceOf(Loaded.Rejected.class, loaded).reason();
    return reason.replaceAll(".*errors\\.md#|\\)", "");
  }
}
