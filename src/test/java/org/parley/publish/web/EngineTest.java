package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine that cannot run fails, and says what to do. */
final class EngineTest {
  @Test
  void anEngineThatMavenHasNotLookedForIsNamed(@TempDir Path work) {
    Engine engine = new Engine("unheard-of", "Program.java");
    List<List<String>> tasks = List.of(List.of("task"));
    String message =
        assertThrows(IllegalStateException.class, () -> engine.answers(work, tasks)).getMessage();
    assertTrue(message.contains("src/gate/unheard-of/pom.xml"), message);
    assertTrue(message.contains("mvn -B invoker:run@engines"), message);
  }
}
