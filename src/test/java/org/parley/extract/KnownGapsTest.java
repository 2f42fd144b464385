package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is not read yet. A test here fails when its gap closes: the story then moves up. */
final class KnownGapsTest {
  @TestFactory
  Stream<DynamicTest> gaps() {
    return Story.all("gaps.txt").stream()
        .map(
            story ->
                dynamicTest(
                    story.name(),
                    () ->
                        assertThrows(
                            AssertionError.class,
                            story::check,
                            "read by now: move it to a file in stories/")));
  }
}
