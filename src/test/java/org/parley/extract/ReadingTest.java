package org.parley.extract;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Short articles, each for one way in which real ones tell of meetings; a file for each theme. */
final class ReadingTest {
  @TestFactory
  Stream<DynamicNode> stories() {
    return Story.files("stories")
        .map(
            file ->
                dynamicContainer(
                    file,
                    Story.all(file).stream()
                        .map(story -> dynamicTest(story.name(), story::check))));
  }
}
