package org.parley.extract;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Short articles, each for one way in which real ones tell of meetings. */
final class ReadingTest {
  @TestFactory
  Stream<DynamicTest> stories() {
    return Story.all("stories.txt").stream().map(story -> dynamicTest(story.name(), story::check));
  }
}
